/** The values that a sentence of a notice names, by what they are of. */
import {NOTICE_HEADS} from "../../lexicon/notices.ts";
import type {AnnotatedSentence, Qualifier, Span, Token} from "../../types.ts";

interface Named extends Span {
  text: string;
}

export interface Amount extends Named {
  kind: "amount";
  value: number;
  max: number | null;
  qualifier: Qualifier;
  /** Of a quantity; empty for a bare number. */
  unit: string;
  money: boolean;
}
export interface DateValue extends Named {
  kind: "date";
  /** At the precision told. */
  value: string;
  weekday: boolean;
}
export interface Place extends Named {
  kind: "country" | "city" | "demonym";
  /** ISO alpha-3 or a body's name; of a city, its own name, with its country in `country`. */
  value: string;
  country: string;
}
export interface Name extends Named {
  kind: "name";
  value: string;
}
export type Value = Amount | DateValue | Place | Name;

const covers = (spans: readonly Span[], span: Span): boolean =>
  spans.some((other) => other.start <= span.start && span.end <= other.end);

/** When the notice was made is no value of the article: "(13 May)", "updated on May 5", "this 11 September story". */
const OF_THE_NOTICE =
  /(?:\(|\[|\b(?:corrected|amended|updated|changed|revised|published|posted|made|clarified|corrections?|clarifications?)(?:,| on| at)?|\bthis)\s?(?:on )?$/i;

export function valuesIn(sentence: AnnotatedSentence): Value[] {
  const dates = sentence.dates.filter(
    (date) => date.from !== "" && !OF_THE_NOTICE.test(before(sentence, date, 24))
  );
  return [
    ...amountsOf(sentence),
    ...dates.map(({start, end, text, from, to, kind}): DateValue => ({
      kind: "date",
      start,
      end,
      text,
      value: from === to ? from : "",
      weekday: kind === "weekday"
    })),
    ...bareYears(sentence),
    ...sentence.places.filter(({modifier}) => !modifier).map(placeValue),
    ...namesOf(sentence)
  ]
    .filter(({value}) => value !== "")
    .sort((a, b) => a.start - b.start);
}

const before = ({text, start}: AnnotatedSentence, span: Span, length: number): string =>
  text.slice(Math.max(0, span.start - start - length), span.start - start);

function amountsOf(sentence: AnnotatedSentence): Amount[] {
  const {quantities, dates} = sentence;
  const bare = sentence.numbers.filter(
    (number) => !number.ordinal && !covers(quantities, number.core) && !covers(dates, number.core)
  );
  return [...quantities, ...bare].flatMap((amount) => {
    const {start, end, text, value, valueMax, qualifier} = amount;
    // "in paragraph 3"
    if (value === null || /\b(?:paragraphs?|section|page|line)\s$/i.test(before(sentence, amount, 12)))
      return [];
    const unit = "unit" in amount ? amount.unit : "";
    const money = "kind" in amount && amount.kind === "money";
    return [{kind: "amount" as const, start, end, text, value, max: valueMax, qualifier, unit, money}];
  });
}

/** "for 2022, not 2023": a year that no word before it tells to be one. */
function bareYears(sentence: AnnotatedSentence): DateValue[] {
  const {tokens, dates, numbers, quantities} = sentence;
  return tokens
    .filter(
      (token) => /^(?:19|20)\d\d$/.test(token.text) && !covers([...dates, ...numbers, ...quantities], token)
    )
    .map(({start, end, text}) => ({kind: "date", start, end, text, value: text, weekday: false}));
}

function placeValue({start, end, text, kind, name, country}: AnnotatedSentence["places"][number]): Place {
  const told = {start, end, text, country};
  if (kind === "city" || kind === "region") return {...told, kind: "city", value: name};
  return {...told, kind: kind === "demonym" ? "demonym" : "country", value: country};
}

const HEAD = new RegExp(`^(?:${NOTICE_HEADS})$`, "i");

/** What opens the sentence or stands before a colon is a label or an ordinary word: "*Correction:", "[Clarification]", "Note:". */
function isLabel({tokens}: AnnotatedSentence, {index, text}: Token): boolean {
  const opens = tokens.slice(0, index).every((token) => !/\p{L}/u.test(token.text));
  return opens || HEAD.test(text) || tokens[index + 1]?.text === ":";
}

/** Names that the resolver knows, and runs of capitals that it does not: "not Nurtleo". */
function namesOf(sentence: AnnotatedSentence): Name[] {
  const known = sentence.people.filter(({kind}) => kind === "name");
  const named = known.map(({start, end, text}): Name => ({kind: "name", start, end, text, value: text}));
  const taken: Span[] = [...sentence.people.map(({phrase}) => phrase), ...sentence.places, ...sentence.dates];
  const runs: Name[] = [];
  for (const token of sentence.tokens) {
    const isName = token.pos === "PROPN" && /^\p{Lu}\p{Ll}/u.test(token.text) && !isLabel(sentence, token);
    if (!isName || covers(taken, token)) continue;
    const run = runs.at(-1);
    if (run && token.start - run.end <= 1) {
      run.end = token.end;
      run.value = run.text = sentence.text.slice(run.start - sentence.start, run.end - sentence.start);
    } else runs.push({kind: "name", start: token.start, end: token.end, text: token.text, value: token.text});
  }
  return [...named, ...runs];
}
