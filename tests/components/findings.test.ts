import {expect, test} from "vitest";
import * as findings from "../../src/components/findings/index.ts";
import {listedParts, plainText, refsOf} from "../../src/components/prose.ts";
import type {Sentence} from "../../src/components/prose.ts";
import {findRow} from "../../src/components/report.ts";
import {
  agreement,
  article,
  emptyReport,
  fullReport,
  oneOfEach,
  reportOf,
  trade,
  troops,
  visit
} from "../support/reportData.ts";

const said = (sentences: Sentence[]) => sentences.map(plainText).join(" ").replaceAll("\u00a0", " ");
const {
  agreementsFindings, conflictsFindings, gapsFindings, leadFindings, tradeFindings, troopsFindings, visitsFindings
} = findings; // prettier-ignore

test("empty tables are said to be empty", () => {
  expect(said(leadFindings(emptyReport))).toBe("No articles have been added yet.");
  expect(said(visitsFindings(emptyReport))).toBe("The articles report no visits.");
  expect(said(tradeFindings(emptyReport))).toBe("The articles report no figures of trade.");
  expect(said(troopsFindings(emptyReport))).toBe("The articles report no foreign forces.");
  expect(said(agreementsFindings(emptyReport))).toBe("The articles report no agreements.");
  expect(said(conflictsFindings(emptyReport))).toBe(
    "Where several articles report one fact, they agree on it."
  );
  expect(said(gapsFindings(emptyReport))).toBe("");
});

test("one row of each reads as one", () => {
  expect(said(leadFindings(oneOfEach))).toBe(
    "This report rests on 1 article of 1 publisher, published on 12 February 2024. From them 4 facts were read; each figure leads to the sentence it stands in."
  );
  expect(said(visitsFindings(oneOfEach))).toBe(
    "The articles tell of 1 visit that took place: 1 to Ethiopia."
  );
  expect(said(tradeFindings(oneOfEach))).toBe(
    "Trade between Kenya and Uganda is put at US$1.2 billion for 2023."
  );
  expect(said(troopsFindings(oneOfEach))).toBe(
    "The articles put the forces of the United States at about 450 in Kenya (as of March 2024)."
  );
  expect(said(agreementsFindings(oneOfEach))).toBe(
    "Signed: 3 memoranda of understanding on trade and health (Ethiopia and Kenya, 11 February 2024)."
  );
  expect(said(gapsFindings(oneOfEach))).toBe("");
});

test("many rows are summed up, what was not made is told as such", () => {
  expect(said(visitsFindings(fullReport))).toBe(
    "The articles tell of 3 visits that took place: 2 to Ethiopia and 1 to the Netherlands. " +
      "In the latest, Grace Wanjiru, Foreign Minister of Kenya, went to the Netherlands in March 2024 and met Almaz Bekele. " +
      "A visit of Grace Wanjiru, Foreign Minister of Kenya, to Uganda in April 2024 is planned. " +
      "A visit of Grace Wanjiru, Foreign Minister of Kenya, to Uganda in 2023 was cancelled."
  );
  expect(said(troopsFindings(fullReport))).toBe(
    "The articles put the forces of the United States at about 500 to 600 in Kenya (as of 1 May 2024). " +
      "The forces of the United States are to withdraw from the north (Kenya) by June 2025. " +
      "About 30 troops of the EU were deployed to Uganda."
  );
});

test("targets and forecasts are told as such, with whom they are credited to", () => {
  const text = said(tradeFindings(fullReport));
  expect(text).toContain("is to reach more than US$2 billion a year by 2027, according to the ministry.");
  expect(text).toContain("The debt of Uganda to Kenya is described as “heavily indebted”.");
  expect(text).toContain("In all, the articles give 7 figures of trade.");
});

test("a forecast is told as one", () => {
  const report = reportOf({trade: [trade({kind: "forecast", value: 1e9, value_max: 1.5e9})]});
  expect(said(tradeFindings(report))).toContain("is forecast at US$1 billion to US$1.5 billion for 2023.");
});

test("many targets leave room for what was reported", () => {
  const targets = Array.from({length: 20}, (_, i) => trade({trade_id: `t${i}`, kind: "target"}));
  const told = said(
    tradeFindings(reportOf({trade: [...targets, trade(), trade({trade_id: "x", kind: "forecast"})]}))
  );
  expect(told.match(/is to reach/g)).toHaveLength(4);
  expect(told).toContain("is put at");
  expect(told).toContain("is forecast at");
  expect(told).toContain("In all, the articles give 22 figures of trade.");
});

test("differences and gaps are counted, not hidden", () => {
  expect(said(conflictsFindings(fullReport))).toContain(
    "the articles differ on the count: 500 (The Rift) and 450 (Nile Post)."
  );
  expect(said(gapsFindings(fullReport))).toContain("1 visit without a date");
  expect(said(gapsFindings(fullReport))).toContain("2 figures of trade without an amount");
});

test("first trips are listed", () => {
  const visits = [
    visit({first_trip: true}),
    visit({visit_id: "v2", visitor: "Ann Oduya", host_country: "USA", first_trip: true})
  ];
  expect(said(visitsFindings(reportOf({visits})))).toContain(
    "First foreign trips in office are those of Grace Wanjiru to Ethiopia (10–12 February 2024) and of Ann Oduya to the United States (10–12 February 2024)."
  );
});

test("each figure of each sentence rests on a row of the tables", () => {
  for (const find of [visitsFindings, tradeFindings, troopsFindings, agreementsFindings, conflictsFindings]) {
    const refs = refsOf(find(fullReport));
    expect(refs.length).toBeGreaterThan(0);
    for (const {table, id} of refs) expect(findRow(fullReport, table, id)).toBeDefined();
  }
});

test("a joint force is named as it is, and an article without a date is counted as one", () => {
  const report = reportOf({
    troops: [troops({force: "UK-led coalition", kind: "to-withdraw", count: null})],
    articles: [article({published: ""})]
  });
  expect(said(troopsFindings(report))).toBe("The UK-led coalition is to withdraw from Kenya by March 2024.");
  expect(said(leadFindings(report))).toContain(
    "rests on 1 article of 1 publisher. From them 1 fact was read"
  );
  expect(said(gapsFindings(report))).toContain("1 article without a date of publication");
});

test("long lists of agreements are cut, and the rest counted", () => {
  const agreements = Array.from({length: 9}, (_, i) => agreement({agreement_id: `g${i}`}));
  expect(said(agreementsFindings(reportOf({agreements})))).toMatch(/; and 5 more\.$/);
});

test("parts are listed with commas and and", () => {
  expect(plainText(listedParts(["a", "b", "c"]))).toBe("a, b and c");
  expect(plainText(listedParts(["a"]))).toBe("a");
  expect(listedParts([])).toEqual([]);
});
