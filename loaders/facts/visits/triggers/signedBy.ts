import {factualityOfVerb} from "../../../annotate/factuality/verb.ts";
import {holds, wordClass} from "../../../annotate/word.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, Token, VerbGroup} from "../../../types.ts";
import {stopsAt} from "../destination.ts";
import type {Frame, Stop} from "../frame.ts";
import {asTraveller} from "../traveller.ts";
import {isForeign, isGuestOf} from "./acts.ts";
import {frame} from "./make.ts";

/** What is done on the spot, by those who are told behind "by". */
const DONE_THERE: ReadonlySet<string> = new Set("sign initial initialize initialise conclude seal open inaugurate launch unveil lay attend witness agree negotiate exchange announce present plant cut address chair finalize finalise reopen dedicate".split(" ")); // prettier-ignore
const DOING = wordClass(DONE_THERE);
/** Words that lead to them. */
const LEADS = wordClass(["by", "between", "presence"]);

/** "was signed in Vienna in May by X and his Moldovan counterpart, Y": the doers of the passive to whom the town is foreign. */
export function signedBy(article: AnnotatedArticle, sentence: AnnotatedSentence): Frame[] {
  if (sentence.people.length === 0 || !holds(sentence, DOING) || !holds(sentence, LEADS)) return [];
  if (!sentence.places.some((p) => p.kind === "city")) return [];
  return sentence.verbs.flatMap((verb, index) => {
    // ", signed in Ottawa by", which the tagger takes for a past
    if ((!verb.passive && verb.tense === "present") || !DONE_THERE.has(verb.lemma)) return [];
    const close = clauseEnd(sentence, verb);
    const stop = placeOf(sentence, verb, close);
    if (!stop) return [];
    const guests = doersOf(sentence, verb, close)
      .map((m) => asTraveller(article, m))
      .filter((t) => isForeign(article, t, stop) || isGuestOf(article, sentence, t, stop));
    if (guests.length === 0) return [];
    return [frame(sentence, verb.head, guests, [stop], factualityOfVerb(sentence, index), ["presence only"], new Set([verb.head]))]; // prettier-ignore
  });
}

/** Where the next verb's clause begins. */
function clauseEnd({verbs, tokens, end}: AnnotatedSentence, verb: VerbGroup): number {
  const next = verbs.find((v) => v.first > verb.head);
  const parting = tokens.find((t) => t.index > verb.head && PARTING.test(t.lower));
  return Math.min(next?.start ?? end, parting?.start ?? end);
}
const PARTING = /^(?:[;:—]|who|which|whose|where|when|that|while|as|but|after|before)$/;

/** The town of the clause: behind the verb, its time or its doers, and not that of a thing ("the port in Mombasa"). */
function placeOf(sentence: AnnotatedSentence, verb: VerbGroup, close: number): Stop | undefined {
  const {tokens, people, dates} = sentence;
  for (const t of tokens) {
    if (t.index <= verb.head || t.start >= close) continue;
    if (t.lower !== "in" && t.lower !== "at") continue;
    const before = tokens[t.index - 1]!;
    const isFree =
      before.index === verb.head ||
      /^(?:,|here|jointly|formally|ceremonially)$/.test(before.lower) ||
      dates.some((d) => d.end === before.end) ||
      people.some((m) => m.phrase.end >= before.end && m.phrase.start <= before.start);
    const [stop] = isFree ? stopsAt(sentence, t.index + 1) : [];
    if (stop && stop.places.length > 0) return stop;
  }
  return undefined;
}

/** Those named behind "by", "between" or "in the presence of", up to the end of the clause. */
function doersOf({tokens, people}: AnnotatedSentence, verb: VerbGroup, close: number): PersonMention[] {
  const lead = tokens.find((t) => t.index > verb.head && t.start < close && leads(tokens, t));
  return lead
    ? people.filter((m) => m.kind === "name" && !m.possessive && m.start > lead.start && m.start < close)
    : [];
}

const leads = (tokens: readonly Token[], {lower, index}: Token): boolean =>
  lower === "by" || lower === "between" || (lower === "of" && tokens[index - 1]?.lower === "presence");
