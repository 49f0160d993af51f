import type {Home, Introduced, Official, Person, PersonMention} from "../types.ts";
import {joinAppositions} from "./people/appositions.ts";
import {joinStrung} from "./people/strung.ts";
import {castOf} from "./people/cast.ts";
import type {Member} from "./people/cast/member.ts";
import {inferCountries} from "./people/countries.ts";
import {markFallen} from "./people/fallen.ts";
import {joinPredicates, settlePredicates} from "./people/predicates.ts";
import {readSentences} from "./people/phrases.ts";
import {inheritCountries} from "./people/lists.ts";
import {matchApposed, matchHosts, matchPlurals, matchSettled, matchUnnamed} from "./people/match.ts";
import {joinNextOffices} from "./people/nextOffice.ts";
import {introduce, introduceByHeadline, introducedBy} from "./people/register.ts";
import {refer, toldIn} from "./people/refer.ts";
import type {Found} from "./people/refer.ts";
import type {ReadSentence} from "./people/words.ts";
import {describe} from "./people/describe.ts";

export {peopleIn, personAt, personLabel, personOf} from "./people/lookup.ts";

export interface People {
  people: Person[];
  /** Mentions of each sentence, in order of place. */
  mentions: PersonMention[][];
  introduced: Introduced;
}

/**
 * Finds the people of one article and every mention of them: by name, by office and by pronoun. The article is read twice: a person
 * named in full only at its end is known at its beginning, and a country told later completes an office told before.
 *
 * @param sentences of one article, in order
 * @param home whence it is written, by its publisher
 * @param known whom other articles introduce
 * @param headline of the article
 */
export function resolvePeople(
  sentences: ReadSentence[],
  home: Home | null = null,
  known: readonly Official[] = [],
  headline = ""
): People {
  const reads = readSentences(sentences);
  for (const [i, read] of reads.entries()) {
    joinStrung(read);
    joinAppositions(read);
    joinPredicates(read, reads[i - 1]);
    inheritCountries(read);
  }
  joinNextOffices(reads);
  const cast = castOf(reads, known);
  settlePredicates(cast, reads);
  for (const read of reads) markFallen(read, cast);
  introduce(cast, known);
  introduceByHeadline(cast, headline);
  matchPlurals(cast, reads);
  const told = reads.map(toldIn);
  const found = refer(told, reads, cast, false);
  matchUnnamed(cast, found, reads);
  matchApposed(cast, found);
  matchHosts(cast, reads);
  inferCountries(cast, reads, found, home);
  const last = refer(told, reads, cast, true);
  // offices alone, which are made anew
  inferCountries(cast, reads, last, home);
  matchSettled(last);
  return {...write(sentences, last), introduced: introducedBy(cast)};
}

function write(sentences: ReadSentence[], found: Found[]): Pick<People, "people" | "mentions"> {
  const ids = new Map<Member, number>();
  const mentions: PersonMention[][] = sentences.map(() => []);
  const at = new Map(sentences.map((s, i) => [s.index, i]));
  for (const f of found) {
    const id = ids.get(f.member) ?? ids.size;
    ids.set(f.member, id);
    const i = at.get(f.sentence) ?? 0;
    const sentence = sentences[i] as ReadSentence;
    mentions[i]?.push({
      type: "person",
      recognizer: `people/${f.kind}`,
      kind: f.kind,
      person: id,
      start: f.span.start,
      end: f.span.end,
      text: sentence.text.slice(f.span.start - sentence.start, f.span.end - sentence.start),
      phrase: f.phrase,
      possessive: f.possessive
    });
  }
  for (const list of mentions) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return {people: [...ids.keys()].map(describe), mentions};
}
