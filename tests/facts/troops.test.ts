import {describe, expect, it} from "vitest";
import {
  apart,
  apartLookAlikes,
  atHome,
  atHomeLookAlikes,
  onDuty,
  onDutyLookAlikes,
  whose,
  whoseLookAlikes,
  changes,
  contingents,
  contingentsLookAlikes,
  dense,
  denseLookAlikes,
  essays,
  guessed,
  guessedLookAlikes,
  leftOut,
  leftOutLookAlikes,
  shared,
  sharedLookAlikes,
  plainly,
  plainlyLookAlikes,
  sections,
  families,
  familyLookAlikes,
  fartherBack,
  fartherBackLookAlikes,
  kept,
  lookAlikes,
  manyWriters,
  manyWritersLookAlikes,
  moves,
  ownArrangements,
  ownArrangementsLookAlikes,
  sentOrWithdrawn,
  others,
  othersLookAlikes,
  several,
  tables,
  tablesLookAlikes,
  ways,
  waysLookAlikes,
  hosts,
  hostsLookAlikes,
  wholes,
  wholesLookAlikes,
  wires,
  wiresLookAlikes
} from "../../loaders/facts/troops/examples.ts";
import type {Example} from "../../loaders/facts/troops/examples.ts";
import {troopsRules} from "../../loaders/facts/troops/patterns.ts";
import {isDeclined} from "../../loaders/facts/rule.ts";
import {annotated} from "../support/annotate.ts";

const found = (text: string, published?: string) => {
  const article = annotated(text, published);
  return troopsRules.flatMap((rule) => [...rule.find(article)]);
};
const factsOf = (text: string, published?: string) =>
  found(text, published).flatMap((f) => (isDeclined(f) ? [] : [f]));
const reasonsOf = (text: string) => found(text).flatMap((f) => (isDeclined(f) ? [f.reason] : []));

const groups: [string, Example[]][] = [
  ["troops that are there", kept],
  ["troops that came or left, or are to", sentOrWithdrawn],
  ["several counts", several],
  ["changes", changes],
  ["moves without a number", moves],
  ["said in few words", dense],
  ["look-alikes of what is said in few words", denseLookAlikes],
  ["families", families],
  ["many writers", manyWriters],
  ["told farther back", fartherBack],
  ["beside a mission", ownArrangements],
  ["in essays, answers and lists of dates", essays],
  ["in sections, parliaments and figures of ministries", sections],
  ["wholes and parts", wholes],
  ["with the force, the land or the noun elsewhere", guessed],
  ["with the noun left out", leftOut],
  ["with a place, date or owner that stands elsewhere", shared],
  ["in plain words", plainly],
  ["contingents of missions", contingents],
  ["tables", tables],
  ["beside others", others],
  ["ways of saying", ways],
  ["with the land, owner or date in another clause, a unit or a heading", apart],
  ["of forces abroad in words that are also told of armies at home", atHome],
  ['of contingents, lands by "to which", lists and tours of duty', onDuty],
  ["of whom a clause beside tells something", whose],
  ["in lands that host others, or for an exercise", hosts],
  ["as agencies tell it in passing", wires]
];

describe.each(groups)("%s", (_name, examples) => {
  it.each(examples)("reads: $text", ({text, published, facts}) => {
    expect(factsOf(text, published).map((fact) => fact.values)).toMatchObject(facts);
  });
});

describe("soldiers that are no foreign force on a country's soil", () => {
  it.each([
    ...lookAlikes,
    ...contingentsLookAlikes,
    ...familyLookAlikes,
    ...manyWritersLookAlikes,
    ...fartherBackLookAlikes,
    ...ownArrangementsLookAlikes,
    ...wholesLookAlikes,
    ...guessedLookAlikes,
    ...leftOutLookAlikes,
    ...sharedLookAlikes,
    ...plainlyLookAlikes,
    ...tablesLookAlikes,
    ...othersLookAlikes,
    ...waysLookAlikes,
    ...hostsLookAlikes,
    ...apartLookAlikes,
    ...atHomeLookAlikes,
    ...onDutyLookAlikes,
    ...whoseLookAlikes,
    ...wiresLookAlikes
  ])("leaves: %s", (text) => {
    expect(factsOf(text).map((fact) => fact.values)).toEqual([]);
  });

  it.each([
    ["Germany will not send 500 soldiers to Gaza.", "denied"],
    ["Turkey sent 3,000 soldiers to Ankara.", "a country's own troops on its own soil"],
    ["Moscow has 100,000 troops along the border with Ukraine.", "along a border or front"],
    ["The US has 40,000 troops in the Middle East.", "no one country"],
    ["Some 300 French and German soldiers are in Mali.", "a total of several forces"],
    ["France has 900 troops in Chad and Senegal.", "a total over several countries"],
    ["Thirteen US soldiers were killed in Kabul.", "casualties, prisoners or trainees"]
  ])("says why: %s", (text, reason) => {
    expect(reasonsOf(text)).toContain(reason);
    expect(factsOf(text)).toEqual([]);
  });
});

describe("what the rest of the article tells", () => {
  const of = (text: string, published?: string) => factsOf(text, published).map((fact) => fact.values);

  it("takes the land of the count before", () => {
    const text =
      "Around 1,000 French soldiers are stationed in Chad. They are to leave the country by 31 January.";
    expect(of(text)).toMatchObject([
      {force: "FRA", location: "TCD", count: 1000, kind: "present", date: "2024-09-12"},
      {force: "FRA", location: "TCD", count: null, kind: "to-withdraw", date: "2025-01-31"}
    ]);
  });

  it("gives a count its date from the next clause", () => {
    const text =
      "Britain is to send about 200 soldiers to Kosovo, the spokesman said; they are due by Saturday.";
    expect(of(text)).toMatchObject([
      {force: "GBR", location: "XKX", count: 200, kind: "to-deploy", date: "2024-09-14"}
    ]);
    expect(of(text)).toHaveLength(1);
  });

  it("reads 'there' and 'in the country' as the land named last", () => {
    const text = "The minister flew to Beirut, in Lebanon. Ireland has 330 soldiers in the country.";
    expect(of(text)).toMatchObject([{force: "IRL", location: "LBN", count: 330, kind: "present"}]);
  });

  it("leaves the date of a present count empty where no day of publication is known", () => {
    expect(of("Russia keeps 7,000 soldiers in Tajikistan.", "")).toMatchObject([{date: "", date_basis: ""}]);
  });

  it("credits the one who says so", () => {
    expect(of("France has 1,200 soldiers in Chad, according to the Chadian general staff.")).toMatchObject([
      {attributed_to: "Chadian general staff"}
    ]);
  });
});

describe("evidence and doubts", () => {
  const text = "Chad hosts 1,000 French soldiers.\nParis will send a further 150 in May.";

  it("cites each sentence that a fact leans on", () => {
    const [, second] = factsOf(text);
    expect(second?.evidence.map(({start, end}) => text.slice(start, end))).toEqual([
      "Paris will send a further 150 in May.",
      "Chad hosts 1,000 French soldiers."
    ]);
    expect(second?.values).toMatchObject({force: "FRA", location: "TCD", count: 150, kind: "to-deploy"});
  });

  it("has no doubt where everything is told, and names what it inferred", () => {
    const [first, second] = factsOf(text);
    expect(first?.doubts).toEqual([]);
    expect(second?.doubts).toContain("location from the count before");
  });
});
