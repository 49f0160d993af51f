import {describe, expect, it} from "vitest";
import {
  agreed,
  ahead,
  aheadLookAlikes,
  clauses,
  ended,
  essays,
  givenUp,
  givenUpLookAlikes,
  printed,
  printedLookAlikes,
  guarded,
  guardedLookAlikes,
  sections,
  families,
  items,
  itemsLookAlikes,
  lookAlikes,
  manyWriters,
  manyWritersLookAlikes,
  asides,
  asidesLookAlikes,
  behind,
  behindLookAlikes,
  press,
  pressLookAlikes,
  meetings,
  meetingsLookAlikes,
  open,
  openAndClosed,
  openAndClosedLookAlikes,
  plain,
  plainLookAlikes,
  pointed,
  pointedLookAlikes,
  signed,
  occasions,
  occasionsLookAlikes,
  passing,
  passingLookAlikes,
  ways,
  works,
  worksLookAlikes
} from "../../loaders/facts/agreements/examples.ts";
import type {Example} from "../../loaders/facts/agreements/examples.ts";
import type {AgreementValues} from "../../loaders/facts/agreements/index.ts";
import {agreementsRules} from "../../loaders/facts/agreements/patterns.ts";
import {isDeclined} from "../../loaders/facts/rule.ts";
import type {Fact} from "../../loaders/types.ts";
import {annotated} from "../support/annotate.ts";

const found = (text: string, published?: string) => {
  const article = annotated(text, published);
  return agreementsRules.flatMap((rule) => [...rule.find(article)]);
};

const factsIn = (text: string, published?: string): Fact<AgreementValues>[] =>
  found(text, published).filter((one): one is Fact<AgreementValues> => !isDeclined(one));

/** Of each fact found, the columns that the example tells. */
function told({text, published, facts}: Example): Partial<AgreementValues>[] {
  return factsIn(text, published).map(({values}, i) => {
    const columns = Object.keys(facts[i] ?? values) as (keyof AgreementValues)[];
    return Object.fromEntries(columns.map((column) => [column, values[column]]));
  });
}

describe.each([
  ["signed", signed],
  ["agreed or in force", agreed],
  ["planned or proposed", open],
  ["ended", ended],
  ["by many writers", manyWriters],
  ["ready, welcomed or amended", openAndClosed],
  ["in essays, answers and lists of dates", essays],
  ["in sections, parliaments and figures of ministries", sections],
  ["on works, and plainly told", works],
  ["told plainly", plain],
  ["as an item, of a kin before, in a section", items],
  ["with words between it and its verb", asides],
  ["of those who met", meetings],
  ["of a day that another sentence tells, hoped for, or offered and then signed", occasions],
  ["told in passing", passing],
  ["of a day that a visit ahead or talks give it", ahead],
  ["given up by the fine rules", givenUp],
  ["named by a colon, by capitals, for two", pointed],
  ["told on in the sentences behind", behind],
  ["as agencies, ministries and cabinets tell it", press],
  ["in headlines, prepared, or of papers that were there", guarded],
  ["as papers print it", printed]
])("an agreement %s", (_, examples) => {
  it.each(examples)("$text", (example) => expect(told(example)).toEqual(example.facts));
});

describe.each([...families, ...clauses, ...ways])("$name", ({examples}) => {
  it.each(examples)("$text", (example) => expect(told(example)).toEqual(example.facts));
});

describe("what is no agreement between countries", () => {
  it.each([
    ...lookAlikes,
    ...manyWritersLookAlikes,
    ...openAndClosedLookAlikes,
    ...worksLookAlikes,
    ...plainLookAlikes,
    ...itemsLookAlikes,
    ...occasionsLookAlikes,
    ...passingLookAlikes,
    ...aheadLookAlikes,
    ...givenUpLookAlikes,
    ...pointedLookAlikes,
    ...behindLookAlikes,
    ...pressLookAlikes,
    ...guardedLookAlikes,
    ...printedLookAlikes,
    ...asidesLookAlikes,
    ...meetingsLookAlikes
  ])("$text", ({text, published}) => expect(factsIn(text, published).map(({values}) => values)).toEqual([]));
});

describe("doubts", () => {
  it("tells that a treaty may bind others beside those who are named", () => {
    expect(factsIn("The nuclear test ban treaty binds Benin and Niger.")[0]?.doubts).toEqual([
      "parties whom it binds"
    ]);
  });
});
