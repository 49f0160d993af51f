import {verbOfNoun} from "../../../annotate/factuality/role.ts";
import {UNDERTAKING_VERBS} from "../../../lexicon/travel.ts";
import type {AnnotatedArticle, AnnotatedSentence, PersonMention, VerbGroup} from "../../../types.ts";
import type {Traveller} from "../frame.ts";
import {asTraveller, travellersOf} from "../traveller.ts";
import {clausesAround, departureTo} from "./make.ts";

/** The traveller told by the verb: "embarked on a visit", and for "said during a visit to" the subject of the clause. */
export function fromVerb(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): readonly Traveller[] {
  const staying = whoIsOn(article, sentence, token);
  if (staying.length > 0) return staying;
  const owner = verbOfNoun(sentence, token);
  const verb = owner && sentence.verbs[owner.verb];
  const invited = verb && owner.role === "object" ? invitedTo(sentence, verb) : undefined;
  if (invited) return [asTraveller(article, invited)];
  if (verb && owner.role === "object" && !verb.passive && UNDERTAKING_VERBS.has(verb.lemma))
    return travellersOf(article, sentence, verb).filter(
      // "the spokesman announced a visit to Lima": another's
      ({person}) =>
        !/^(?:announce|confirm)$/.test(verb.lemma) ||
        !/spokes|ambassador/i.test(article.people[person]?.role ?? "")
    );
  const departure = departureTo(sentence, token);
  const leaving = departure ? travellersOf(article, sentence, departure) : [];
  if (leaving.length > 0) return leaving;
  if (!isAdjunct(sentence, token)) return [];
  const aside = personBeforeAside(article, sentence, token);
  if (aside.length > 0) return aside;
  for (const clause of clausesAround(sentence, token)) {
    const people = travellersOf(article, sentence, clause);
    if (people.length > 0) return people;
  }
  return withoutVerb(article, sentence, token);
}

/** "extended an invitation to H.E. the President to pay a State Visit": whoever is invited. */
function invitedTo({people, text, start}: AnnotatedSentence, verb: VerbGroup): PersonMention | undefined {
  if (verb.form !== "infinitive") return undefined;
  const who = people.findLast((m) => m.phrase.end <= verb.start && verb.start - m.phrase.end <= 2 && !m.possessive); // prettier-ignore
  return who && INVITATION.test(text.slice(0, who.phrase.start - start)) ? who : undefined;
}
const INVITATION =
  /\binvitation (?:to|for) (?:the |his |her |H\. ?E\. |(?:Her|His) (?:Excellency|Majesty|Highness) )*$/;

/** "Minister X, who has been since Wednesday on a two-day visit", "who between 22 and 24 May will be on an official visit". */
function whoIsOn(
  article: AnnotatedArticle,
  {text, start, tokens, people}: AnnotatedSentence,
  token: number
): readonly Traveller[] {
  const who = WHO_IS_ON.exec(text.slice(0, tokens[token]!.start - start));
  const person = who && people.find((m) => m.kind === "name" && !m.possessive && m.phrase.end - start === who.index); // prettier-ignore
  return person ? [asTraveller(article, person)] : [];
}

const WHO_IS_ON =
  /,? who (?:[^.;,]{3,40} )?(?:is|was|has been|had been|will be|is to be)(?: (?:since|from|between|now|currently|already|also|here)(?: [^.;,]{2,30})?)? on (?:an?|his|her) (?:[\w-]+ ){0,4}$/;

/** "during", "on", "in", "amid" a visit. */
const isAdjunct = (sentence: AnnotatedSentence, token: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, token - 8), token)
    .some((t) =>
      [
        "during",
        "on",
        "in",
        "amid",
        "after",
        "before",
        "for",
        "following",
        "from",
        "at",
        "of",
        "with",
        "upon",
        "while",
        "ahead"
      ].includes(t.lower)
    );

/** "Blinken, during an unannounced visit to Iraq, met": the person just before the comma that opens the aside. */
function personBeforeAside(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): readonly Traveller[] {
  const comma = sentence.tokens.slice(Math.max(0, token - 9), token).findLast((t) => t.text === ",");
  const person =
    comma &&
    sentence.people.find(
      (m) => m.phrase.end >= comma.start - 1 && m.phrase.start < comma.start && !m.possessive
    );
  return person ? [asTraveller(article, person)] : [];
}

/** "Gabon: President X on official visit to Malabo, 20-21 May": the one person named before, where no verb tells more. */
function withoutVerb(
  article: AnnotatedArticle,
  sentence: AnnotatedSentence,
  token: number
): readonly Traveller[] {
  if (sentence.verbs.some((v) => v.form === "finite")) return [];
  const at = sentence.tokens[token]?.start ?? 0;
  const [who, ...others] = sentence.people.filter(
    (m) => m.phrase.end <= at && m.kind === "name" && !m.possessive
  );
  return who && others.length === 0 ? [asTraveller(article, who)] : [];
}
