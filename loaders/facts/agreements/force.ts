import {FORCE_WORDS, SUBJECT_ACTS, UNDER, UNDER_PHRASES} from "../../lexicon/agreements.ts";
import type {DealAct} from "../../lexicon/agreements.ts";
import type {AnnotatedSentence, VerbGroup} from "../../types.ts";
import {complementEnd} from "./complement.ts";
import {before} from "./link.ts";
import type {Link} from "./link.ts";
import type {Phrase} from "./phrase.ts";

/** "expired", "took effect", "came into force", "is in force", "remains valid". */
export function force({tokens, dates}: AnnotatedSentence, verb: VerbGroup): DealAct | null {
  const act = verb.lemma === "be" ? "reach" : SUBJECT_ACTS.get(verb.lemma);
  const next = tokens[verb.head + 1];
  if (!act) return null;
  if (act !== "end" && tokens.slice(verb.head + 1, verb.head + 4).some((t) => FORCE_WORDS.has(t.lower)))
    return "reach";
  if (act === "yield") return /^(from|out)$/.test(next?.lower ?? "") ? act : null;
  if (act !== "end") return null;
  // "ended seven years of estrangement" is no end of the accord
  const isAlone =
    !next ||
    /^(PUNCT|ADP|ADV|SCONJ|CCONJ)$/.test(next.pos) ||
    dates.some((d) => d.start <= next.start && next.start < d.end);
  return isAlone || verb.lemma === "expire" || verb.lemma === "lapse" ? "end" : null;
}

/** "under a 2023 security agreement with Tehran", "in line with the 1975 accord": it is in force. */
export function inForce({sentence, first}: Phrase): Link | null {
  const previous = sentence.tokens[first - 1];
  const text = before(sentence, first);
  if (!previous || !(UNDER.has(previous.lower) || UNDER_PHRASES.test(text))) return null;
  return {role: "in-force", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first};
}

/** "The fisheries pact between the two lapsed in July": tagged as an adjective. */
export function lapsed(phrase: Phrase): Link | null {
  const {sentence} = phrase;
  const t = sentence.tokens
    .slice(phrase.last + 1, complementEnd(phrase) + 1)
    .find((w) => /^(lapsed|expired)$/.test(w.lower));
  if (!t || sentence.tokens[phrase.first - 1]?.pos === "ADP") return null;
  return {role: "passive", act: "end", verb: -1, token: t.index, factuality: "real", agentFrom: t.index};
}

/** "South Korea and Vietnam's 2015 free trade deal has tripled trade": a year of its own says that it was made. */
export function mentioned({sentence, first, head}: Phrase): Link | null {
  const [start, end] = [sentence.tokens[first]?.start ?? 0, sentence.tokens[head]?.end ?? 0];
  const isDated = sentence.dates.some((d) => d.from !== "" && d.start >= start && d.end <= end);
  return isDated
    ? {role: "mentioned", act: "reach", verb: -1, token: first, factuality: "real", agentFrom: first}
    : null;
}
