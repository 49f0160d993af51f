/** Travellers who are named behind the verb "to be": "the last minister to come to La Paz was X". */
import type {AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";

const ONE =
  /\b(?:the|his|her|its|whose) (?:[\w’'-]+ ){0,6}?(?:first|last|latest|only|most|second|third|one|man|woman|person|highest|sole)\b(?: [\w’'-]+){0,6},? $/i;

/** "the last minister to come to La Paz was X", "the one who travelled then to that city was his minister, X": the one of whom "was" tells. */
export function cleft(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention | undefined {
  const be = copulaOf(sentence, verb);
  if (!be) return aside(sentence, verb);
  const named =
    be && sentence.people.find((m) => m.phrase.start >= be.end && m.kind === "name" && !m.possessive);
  return named && named.phrase.start - be.end <= 5 ? named : undefined;
}

/** "X, only the third leader to travel to Moscow since the war,": X. */
export function aside(sentence: AnnotatedSentence, verb: VerbGroup): PersonMention | undefined {
  if (verb.form !== "infinitive") return undefined;
  const lead = sentence.text.slice(0, verb.start - sentence.start);
  // "it was the turn of the Dutch foreign minister, X, to fly to Paramaribo"
  const turn = /\bthe turn of (?:the )?$/;
  const taker = sentence.people.findLast(
    (m) => m.phrase.end <= verb.start && !m.possessive && m.kind !== "pronoun"
  );
  if (taker && verb.start - taker.phrase.end <= 6 && turn.test(lead.slice(0, taker.phrase.start - sentence.start))) return taker; // prettier-ignore
  const match =
    /, (?:only |just )?the (?:first|second|third|fourth|fifth|latest|last|only) (?:[\w’'-]+ ){1,6}$/.exec(
      lead
    );
  if (!match) return undefined;
  const at = sentence.start + match.index;
  return sentence.people.find(
    (m) =>
      m.kind === "name" &&
      !m.possessive &&
      m.end <= at &&
      at - Math.max(m.end, m.phrase.end) <= 1 &&
      at >= m.end
  );
}

/** "was" of "the last minister to come to La Paz was X": as far as it vouches, he came. */
export function copulaOf(sentence: AnnotatedSentence, verb: VerbGroup): VerbGroup | undefined {
  const {tokens, verbs, text, start} = sentence;
  const isRelative = tokens[verb.first - 1]?.lower === "who" || tokens[verb.first - 1]?.lower === "that";
  if (verb.form !== "infinitive" && !isRelative) return undefined;
  const from = isRelative ? (tokens[verb.first - 1]?.start ?? verb.start) : verb.start;
  if (!ONE.test(text.slice(Math.max(0, from - start - 90), from - start))) return undefined;
  const be = verbs.find((v) => v.first > verb.head && v.form === "finite");
  return be?.lemma === "be" && !be.negated ? be : undefined;
}
