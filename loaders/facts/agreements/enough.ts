/** Whether what is done with a noun makes an agreement of it. */
import {complementEnd} from "./complement.ts";
import type {Link} from "./link.ts";
import {contentWords} from "./merge.ts";
import type {Phrase} from "./phrase.ts";
import {titleOf} from "./title.ts";

/** Weak nouns that name little else where something is sealed, struck or adopted. */
const BINDING = /^(?:protocol|convention|declaration|program(?:me)?)s?$/;

/** Nouns that are an agreement's where the words behind them name a state: "a fisheries protocol with Iceland". */
const OF_STATES = /^(?:protocol|convention|declaration|understanding|arrangement)s?$/;

/** "an understanding on visas between Fiji and Samoa", "a protocol with Iceland". */
function isWithState(phrase: Phrase): boolean {
  const {tokens, places} = phrase.sentence;
  // "its understanding of the rules"
  if (tokens[phrase.last + 1]?.lower === "of") return false;
  const end = complementEnd(phrase);
  for (let k = phrase.last + 1; k < end; k++) {
    if (!/^(?:with|between)$/.test(tokens[k]!.lower)) continue;
    const at = tokens[k + (tokens[k + 1]?.lower === "the" ? 2 : 1)]?.start;
    return places.some((p) => (p.kind === "country" || p.capital) && !p.modifier && (p.start === at || p.start === tokens[k + 1]?.start)); // prettier-ignore
  }
  return false;
}

/** What a statement is called that only tells of a meeting; one of three states settles something. */
const SAID = /^(?:statements?|communiques?|final|closing|press|official|common|detailed|brief|short|separate)$/; // prettier-ignore

/** "document", "text", "plan" are agreements only where they are signed or agreed on. */
export function enough(phrase: Phrase, {act, verb, role}: Link): boolean {
  const {rank, sentence, head} = phrase;
  if (rank === "strong") return true;
  if (
    sentence.verbs[verb]?.lemma === "agree" &&
    /^(partnership|protocol|framework)$/.test(sentence.tokens[head]?.lower ?? "")
  )
    return true;
  const lemma = sentence.verbs[verb]?.lemma ?? "";
  // "signed a joint statement", "a communiqué was issued": what was said, unless its name tells of what
  if (/^(?:statement|communiqu[eé])s?$/.test(sentence.tokens[head]?.lower ?? "") && contentWords(titleOf(phrase)).every((w) => SAID.test(w))) return false; // prettier-ignore
  const noun = sentence.tokens[head]?.lower ?? "";
  if (rank === "weak" && role === "passive" && /^(?:protocol|convention)s?$/.test(noun) && /^(?:enter|take|come|expire|lapse|run)$/.test(lemma)) return true; // prettier-ignore
  if (rank === "weak" && (role === "in-force" || role === "mentioned") && /^(?:convention|protocol)$/.test(noun)) return true; // prettier-ignore
  // "pursuant to an understanding between Dodoma and Maputo"
  if (role === "in-force" && noun === "understanding" && /^(?:between|with)$/.test(sentence.tokens[head + 1]?.lower ?? "")) return true; // prettier-ignore
  if (rank === "plan" && role === "passive" && /^(?:ceasefire|truce|armistice)$/.test(noun) && /^(?:enter|take|come)$/.test(lemma)) return true; // prettier-ignore
  // "sealed a protocol on rail", "adopted a programme of cooperation"
  if (rank === "weak" && (role === "object" || role === "passive") && BINDING.test(noun) && /^(?:strike|seal|clinch|reach|enter|extend|agree|adopt|approve|return|emerge)$/.test(lemma)) return true; // prettier-ignore
  if (role !== "in-force" && OF_STATES.test(noun) && isWithState(phrase)) return true;
  // "put forward a protocol on fisheries"
  if (rank === "weak" && act === "propose" && /^(?:convention|protocol)s?$/.test(noun) && contentWords(titleOf(phrase)).length > 0) return true; // prettier-ignore
  if (rank === "weak" && act === "end" && /^(convention|protocol)s?$/.test(noun)) return true;
  if (rank === "weak")
    return (
      act === "sign" ||
      (role !== "event" &&
        /^(conclude|finish|finalise|finalize|ratify|terminate|denounce|renew|initial)$/.test(lemma))
    );
  return (
    act === "sign" ||
    /^(agree|reach|come|return|strike|broker|clinch|seal|negotiate|conclude|adopt)$/.test(lemma)
  );
}
