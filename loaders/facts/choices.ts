/** Ways to decide one column of a merged row. Each is told of in the contract's section on merging. */
import type {Qualifier} from "../types.ts";
import type {Choice, Chosen, Telling} from "./merge.ts";
import {nameWords, plain, sameNameWord} from "./names.ts";
import {compatible, isWithin} from "./when.ts";

type Tellings<V extends object> = readonly Telling<V>[];

const agreed = (value: unknown): Chosen => ({value, disputed: false});

function isEmpty(value: unknown): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}

/** What the one telling says: most facts are told once, and then there is nothing to choose. */
const only = <V extends object>(tellings: Tellings<V>, column: keyof V): Chosen =>
  agreed(tellings[0]!.values[column]);

/** The tellings that have something in the column. */
function stating<V extends object>(tellings: Tellings<V>, column: keyof V): Telling<V>[] {
  return tellings.filter(({values}) => !isEmpty(values[column]));
}

/** The key that most articles give, of equals the latest published, of equals the last in order. */
function elect<T extends {articleId: string; published: string}>(
  voters: readonly T[],
  key: (voter: T) => string
): T {
  const ballots = new Map<string, {articles: Set<string>; latest: T}>();
  for (const voter of voters) {
    const ballot = ballots.get(key(voter)) ?? {articles: new Set(), latest: voter};
    ballot.articles.add(voter.articleId);
    if (voter.published >= ballot.latest.published) ballot.latest = voter;
    ballots.set(key(voter), ballot);
  }
  return [...ballots.values()].reduce((best, next) => {
    const lead =
      next.articles.size - best.articles.size || (next.latest.published >= best.latest.published ? 1 : -1);
    return lead > 0 ? next : best;
  }).latest;
}

/** What most articles say; silence is no vote. Disputed where two say different things. */
export function majority<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  if (tellings.length === 1) return only(tellings, column);
  const voters = stating(tellings, column);
  if (voters.length === 0) return agreed(tellings[0]!.values[column]);
  if (voters.length === 1) return agreed(voters[0]!.values[column]);
  const said = ({values}: Telling<V>) => JSON.stringify(values[column]);
  return {value: elect(voters, said).values[column], disputed: new Set(voters.map(said)).size > 1};
}

/** As `majority`, where different words are no disagreement: titles, offices. Of equally many, the most words. */
export function wording<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  if (tellings.length === 1) return only(tellings, column);
  const {value} = majority(tellings, column);
  const votes = (text: unknown) =>
    new Set(tellings.filter(({values}) => values[column] === text).map(({articleId}) => articleId)).size;
  const fuller = stating(tellings, column)
    .map(({values}) => values[column])
    .filter((text) => votes(text) === votes(value));
  return agreed(fuller.reduce((best, text) => (wordCount(text) > wordCount(best) ? text : best), value));
}

const wordCount = (text: unknown) => (String(text).match(/[\p{L}\p{N}]+/gu) ?? []).length;

/** The name with most words, of equals the longest, of equals that of most articles. */
export function fullestName<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  if (tellings.length === 1) return only(tellings, column);
  const voters = stating(tellings, column);
  if (voters.length === 0) return agreed("");
  if (voters.length === 1) return agreed(voters[0]!.values[column]);
  const size = ({values}: Telling<V>) => nameWords(String(values[column])).length;
  const most = Math.max(...voters.map(size));
  return agreed(
    elect(
      voters.filter((voter) => size(voter) === most),
      ({values}) => String(values[column])
    ).values[column]
  );
}

/** All items of all lists, each once, in the order of the articles. */
export function union<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  return agreed(unite(tellings, column, (a, b) => plain(a) === plain(b), (a) => a)); // prettier-ignore
}

/** Lists of people: one by several spellings stands once, in full. */
export function unionOfNames<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  return agreed(unite(tellings, column, sameListedName, fullerName));
}

function unite<V extends object>(
  tellings: Tellings<V>,
  column: keyof V & string,
  same: (a: string, b: string) => boolean,
  fuller: (a: string, b: string) => string
): string[] {
  const items: string[] = [];
  for (const {values} of tellings) {
    for (const item of values[column] as string[]) {
      const at = items.findIndex((known) => same(known, item));
      if (at < 0) items.push(item);
      else items[at] = fuller(items[at]!, item);
    }
  }
  return items;
}

const fullerName = (a: string, b: string) => (nameWords(b).length > nameWords(a).length ? b : a);

/** "Sudani" and "Mohammed Shia al-Sudani"; no country is known here, so that either end of a name may be the family's. */
function sameListedName(a: string, b: string): boolean {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[]
  ];
  return short.length > 0 && short.every((word) => long.some((other) => sameNameWord(word, other)));
}

/** True where any article says so. */
export function ifAny<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  return agreed(tellings.some(({values}) => values[column] === true) ? true : null);
}

/** The value furthest in the order; what was planned and then made is made. */
export function furthest<V extends object>(order: readonly string[]): Choice<V> {
  return (tellings, column) => {
    const rank = ({values}: Telling<V>) => order.indexOf(String(values[column]));
    return agreed(tellings.reduce((best, next) => (rank(next) > rank(best) ? next : best)).values[column]);
  };
}

/** From the telling that says least to the one that says most. */
const CAUTION: readonly Qualifier[] = ["about", "nearly", "up-to", "under", "at-least", "over", "exact"];

export function mostCautious<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  if (tellings.length === 1) return only(tellings, column);
  const said = stating(tellings, column).map(({values}) => values[column] as Qualifier);
  return agreed(CAUTION.find((qualifier) => said.includes(qualifier)) ?? "");
}

/** Decides among the tellings alone that carry what the other columns got. */
export function along<V extends object>(others: readonly (keyof V & string)[], choice: Choice<V>): Choice<V> {
  return (tellings, column, chosen) => {
    if (tellings.length === 1) return choice(tellings, column, chosen);
    const carrying = tellings.filter(({values}) =>
      others.every((other) => JSON.stringify(values[other]) === JSON.stringify(chosen[other]))
    );
    const stated = stating(carrying, column);
    const voters = stated.length > 0 ? stated : carrying.length > 0 ? carrying : tellings;
    return {among: voters.map(({articleId}) => articleId), ...choice(voters, column, chosen)};
  };
}

/** The most precise date; of several that exclude each other, that of most articles, then of the latest. */
export function mostPreciseDate<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  if (tellings.length === 1) return only(tellings, column);
  const voters = stating(tellings, column);
  const date = ({values}: Telling<V>) => String(values[column]);
  if (voters.length === 0) return agreed("");
  const finest = voters.filter((voter) => !voters.some((other) => refines(date(other), date(voter))));
  // a month counts for the one day of it that is told
  const backing = (day: string) => voters.filter((voter) => compatible(date(voter), day));
  const ballots = finest.flatMap((voter) =>
    backing(date(voter)).map((backer) => ({...backer, day: date(voter)}))
  );
  return {value: elect(ballots, ({day}) => day).day, disputed: new Set(finest.map(date)).size > 1};
}

const refines = (fine: string, coarse: string) => fine.length > coarse.length && fine.startsWith(coarse);

/** The earliest date, at the best precision that is told of it. */
export function earliestDate<V extends object>(tellings: Tellings<V>, column: keyof V & string): Chosen {
  const dates = stating(tellings, column).map(({values}) => String(values[column]));
  const finest = dates.filter((date) => !dates.some((other) => refines(other, date)));
  return agreed(finest.sort()[0] ?? "");
}

/**
 * The first day of a trip. Days inside the stretch that one telling gives, made or planned, are days of the trip, no other start; of the
 * tellings of one article the earliest day is meant; what is planned yields to what is made.
 */
export function firstDayOfTrip<V extends {start_date: string; end_date: string; status: string}>(
  tellings: Tellings<V>,
  column: keyof V & string,
  chosen: Partial<V>
): Chosen {
  if (tellings.length === 1) return only(tellings, column);
  const dated = tellings.filter(({values}) => values.start_date !== "");
  const certain = dated.filter(({values}) => values.status === chosen.status);
  const day = ({values}: Telling<V>) => values.start_date;
  const within = ({values}: Telling<V>) =>
    dated.some(
      ({values: trip}) =>
        trip.end_date !== "" &&
        trip.start_date < values.start_date &&
        trip.start_date.length === values.start_date.length &&
        isWithin(values.start_date, trip.start_date, trip.end_date)
    );
  const told = certain.length > 0 ? certain : dated;
  if (told.length === 0) return agreed("");
  // of a day inside the days that were planned, another article may know that the trip began before
  const first = told.filter((telling) => !within(telling));
  const known = first.length > 0 ? first : told;
  if (new Set(known.map(({articleId}) => articleId)).size === 1) return earliestDate(known, column);
  const {value, disputed} = mostPreciseDate(known, column);
  const finer = dated.filter((telling) => refines(day(telling), String(value)));
  const among = known.map(({articleId}) => articleId);
  return {value: finer.length > 0 ? mostPreciseDate(finer, column).value : value, disputed, among};
}
