/** Withdrawals and deployments told without a number: "the US-led coalition will withdraw from most of Iraq by September 2025". */
import {shared} from "../../calendar.ts";
import {isAfter} from "../when.ts";
import {NO_FORCE} from "../../lexicon/troops.ts";
import type {Factuality} from "../../types.ts";
import type {Told} from "./told.ts";
import {isCount} from "./group.ts";
import {hangsOn} from "./hangsOn.ts";
import {isAgreed} from "./outlook.ts";
import {figureOf} from "./reading.ts";
import type {Found, Reading} from "./reading.ts";
import {ahead} from "./time.ts";
import {isExercise} from "./exercises.ts";
import {forcesIn} from "./force.ts";
import type {Laid, View} from "./view.ts";
import type {DateMention, NumberMention, Span} from "../../types.ts";
import type {TroopsValues} from "./index.ts";
import {clauseDate, datesIn, endOf, forceOf, paired, stopsOf} from "./moveSlots.ts";
import {clauseStart} from "./scope.ts";
import {demands, nounMoves, verbMoves} from "./moveWords.ts";
import {listedForces} from "./moveList.ts";
import type {Move} from "./moveWords.ts";

type Kind = TroopsValues["kind"];

/** The moves of a sentence; `before` are the readings just before, which "they are due by Saturday" may date. */
export function* movesIn(
  view: View,
  told: Told | null,
  _taken: readonly Span[],
  before: readonly Reading[]
): Generator<Found> {
  const moves = [...verbMoves(view, told), ...nounMoves(view, told), ...demands(view, told)];
  for (const move of moves) {
    if (!countedInPhrase(view, move)) yield* readMove(view, move, told, before);
  }
}

/** "withdrew 120 soldiers": a number counts these very troops. */
function countedInPhrase(view: View, {troops, token, pronoun}: Move): boolean {
  if (pronoun) return false;
  const [from, to] = [Math.min(troops[0], token), Math.max(troops[1], token)];
  for (let k = Math.max(0, from - 6); k <= to + 2; k++) {
    const number = view.numberAt[k];
    if (number && !number.mention.ordinal && !view.dateAt[k] && number.mention.value !== null && number.last <= troops[1] && number.first >= from - 6) return true; // prettier-ignore
  }
  return false;
}

const REFUSED: Partial<Record<Factuality, string>> = {
  denied: "denied",
  hypothetical: "only supposed or wished for",
  proposed: "only proposed or asked for",
  cancelled: "called off",
  postponed: "put off"
};

function* readMove(view: View, move: Move, told: Told | null, before: readonly Reading[]): Generator<Found> {
  const {tokens} = view;
  const {token, troops, leaving, factuality} = move;
  const rule = leaving ? "move-out" : "move-in";
  const word = tokens[token]!;
  const at = {start: word.start, end: word.end};
  const must = leaving && move.verb?.modal === "must";
  const agreed = factuality === "hypothetical" && (must || isAgreed(view, move.verb));
  if (agreed) move = {...move, factuality: "planned"};
  const refused =
    (agreed ? undefined : REFUSED[factuality]) ??
    (isExercise(view, troops[0], Math.max(token, troops[1])) ? "troops that come for an exercise" : "");
  if (refused) {
    if (!move.pronoun) yield {rule, reason: refused, at};
    return;
  }
  if (/^(?:none|no|not)$/.test(view.words[troops[0]] ?? "")) return;
  if (view.words.slice(Math.max(0, troops[0] - 3), troops[1] + 1).some((w) => NO_FORCE.has(w))) return;
  // "Troops from Chile, Malta and Bhutan will withdraw": each of them
  const listed = listedForces(view, move);
  const force = forceOf(view, move, told);
  for (const one of listed.length > 1 ? listed : force ? [force] : [])
    yield* moveOf(view, move, one, told, before, {rule, at});
}

function* moveOf(
  view: View,
  move: Move,
  force: string,
  told: Told | null,
  before: readonly Reading[],
  {rule, at}: Pick<Reading, "rule" | "at">
): Generator<Found> {
  const {token} = move;
  const awaited = isAwaited(view, move);
  const end = Math.max(endOf(view, token), move.until === undefined ? -1 : endOf(view, move.until));
  const stops = stopsOf(view, move, force, told, end);
  const dates = datesIn(view, token, end);
  const pairs = paired(stops, dates, clauseDate(view, move));
  for (const {site, date} of pairs) {
    const kind = kindOf(move, date, view.article.article.published);
    if (awaited && (!date || date.first < token)) continue;
    const open = hasOpenDate(view, token, end);
    if (
      !date &&
      !open &&
      !isAnnounced(view, move, kind) &&
      (kind === "to-withdraw" || kind === "to-deploy" || !move.verb?.perfect)
    )
      continue;
    if (site.country === "" || site.country === force || !/^[A-Z]{3}$/.test(site.country)) continue;
    const {published} = view.article.article;
    // a plan without a day is of no day: the article's is that of the telling
    const now = open || kind.startsWith("to-") ? "" : published;
    const value = date ? valueOf(date.mention, kind, published) : {date: now, date_basis: now ? ("published" as const) : ("" as const)}; // prettier-ignore
    // "they are due by Saturday": the date of those counted just before
    const last = before.at(-1);
    const same = before.findLast((r) => r.values.kind === kind && (r.view === view || r.values.force === force) && r.values.location === site.country && view.sentence.index - r.view.sentence.index <= 1); // prettier-ignore
    if (move.pronoun && same) {
      if (same.values.date === "" && value.date !== "") same.values = {...same.values, ...value};
      continue;
    }
    if (repeats(before, view, force, site.country, kind, value.date)) continue;
    const {place} = site;
    const number = ofThem(view, token);
    const figure = move.whole && last?.view === view ? last.values : figureOf(number);
    const {count, count_max, qualifier} = figure;
    yield {
      view,
      rule,
      at,
      naming: move.pronoun && last ? last.view.sentence : null,
      values: {
        force,
        location: site.country,
        place,
        count,
        count_max,
        qualifier,
        kind,
        ...value,
        attributed_to: ""
      },
      doubts: [
        ...(count === null ? ["no number is told"] : []),
        ...(move.pronoun ? ["troops told of before"] : []),
        ...site.doubts
      ]
    };
  }
}

/** "what will fill the gap when an African Union force leaves": not yet, for all that the present tense says. */
function isAwaited(view: View, {verb, token, troops}: Move): boolean {
  if (verb?.tense !== "present" || verb.perfect) return false;
  return /^(?:when|once|after|until|before|if)$/.test(view.words[clauseStart(view, Math.min(token, troops[0])) - 1] ?? ""); // prettier-ignore
}

/** "They had been pulled out in January 2021, 700 of them": how many of those told of before moved. */
function ofThem(view: View, token: number): NumberMention | null {
  const {words} = view;
  const number = view.numbers.find(({first, last}) => first > token && /^(?:,|all)$/.test(words[first - 1] ?? "") && words[last + 1] === "of" && words[last + 2] === "them"); // prettier-ignore
  return number && isCount(view, number) ? number.mention : null;
}

/** A count of these troops in this sentence, or the same move just before, tells it already. */
const repeats = (
  before: readonly Reading[],
  view: View,
  force: string,
  country: string,
  kind: Kind,
  date: string
): boolean =>
  before.some(
    (r) =>
      r.values.force === force &&
      r.values.location === country &&
      // "began its withdrawal, with 100 soldiers leaving"
      /withdraw/.test(r.values.kind) === /withdraw/.test(kind) &&
      // "up from the 1,000 it deployed there in July 2021"
      (r.values.kind !== "present" || (date !== "" && r.values.date === date)) &&
      r.view === view &&
      r.values.count !== null
  );

/** "by the end of the year", in an article without a day of publication, "in the coming months": a time, though none that a date can be made of. */
const hasOpenDate = (view: View, from: number, to: number): boolean =>
  view.dates.some(
    ({mention, first}) => first > from && first <= to && mention.from === "" && /^(?:by|in|over|within|during)$/.test(mention.relation) // prettier-ignore
  );

/** "Bolivian soldiers will withdraw from Malta, an official said": a plan told flatly, though without a day; not "if", "only after" or "he doubts that". */
const isAnnounced = (view: View, {verb, pronoun, troops, factuality}: Move, kind: Kind): boolean =>
  kind.startsWith("to-") &&
  factuality === "planned" &&
  !pronoun &&
  verb?.form === "finite" &&
  /^(?:will|would)$/.test(verb.modal) &&
  !hangsOn(view, verb) &&
  forcesIn(view, troops[0], troops[1]).length > 0;

function kindOf({leaving, factuality, verb}: Move, date: Laid<DateMention> | null, published: string): Kind {
  const ahead = date !== null && isAfter(date.mention.from, published);
  // "by 12 June the last of them was gone"
  const done =
    verb?.lemma === "be" &&
    verb.tense === "past" &&
    verb.form === "finite" &&
    verb.modal === "" &&
    !verb.passive;
  const planned =
    (factuality === "planned" && !done) || ahead || (verb?.progressive === true && verb.tense === "present");
  return leaving ? (planned ? "to-withdraw" : "withdrawn") : planned ? "to-deploy" : "deployed";
}

function valueOf(
  mention: DateMention,
  kind: Kind,
  published: string
): Pick<TroopsValues, "date" | "date_basis"> {
  const {from, to, basis} = mention;
  const when = ahead({date: shared(from, to) || to, basis, doubts: []}, mention, kind, published);
  return {date: when.date, date_basis: when.basis};
}
