import {expect, test} from "vitest";
import * as findings from "../../src/components/findings/index.ts";
import {countryOf} from "../../src/components/country.ts";
import {listedParts, plainText, refsOf} from "../../src/components/prose.ts";
import type {Sentence} from "../../src/components/prose.ts";
import {findRow} from "../../src/components/report.ts";
import {creditedTo} from "../../src/components/words.ts";
import {
  agreement,
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
    "This report is made from one article by one publisher, published on 12 February 2024. It tells mostly of Kenya, Ethiopia and Uganda. Each figure leads to the sentence that it was read from."
  );
  expect(said(visitsFindings(oneOfEach))).toBe(
    "The articles report one visit that took place. From Kenya to Ethiopia went Grace Wanjiru (Foreign Minister) on 10–12 February 2024."
  );
  expect(said(tradeFindings(oneOfEach))).toBe(
    "Trade between Kenya and Uganda is put at US$1.2 billion for 2023."
  );
  expect(said(troopsFindings(oneOfEach))).toBe(
    "The articles put the forces of the United States at about 450 in Kenya (as of March 2024)."
  );
  expect(said(agreementsFindings(oneOfEach))).toBe(
    "Ethiopia and Kenya signed three memoranda of understanding on 11 February 2024, on trade and health."
  );
  expect(said(gapsFindings(oneOfEach))).toBe("");
});

test("visits are told by direction and time, what was not made as such", () => {
  expect(said(visitsFindings(fullReport))).toBe(
    "The articles report three visits that took place, one that was planned and one that was cancelled. " +
      "From Kenya to Ethiopia went Grace Wanjiru (Foreign Minister) on 10–12 February 2024. " +
      "From Kenya to the Netherlands went Grace Wanjiru (Foreign Minister) in March 2024. " +
      "From the EU to Ethiopia went the Envoy at a time not stated. " +
      "On the latest visit, to the Netherlands in March 2024, Grace Wanjiru met Almaz Bekele. " +
      "A visit by Grace Wanjiru, Foreign Minister of Kenya, to Uganda was planned for April 2024. " +
      "A visit by Grace Wanjiru, Foreign Minister of Kenya, to Uganda, due 2023, was cancelled."
  );
});

test("of many visits one way, the number and the latest are told, by visitor", () => {
  const visits = Array.from({length: 7}, (_, i) =>
    visit({visit_id: `v${i}`, start_date: `202${i}-03`, end_date: "", counterparts: []})
  );
  expect(said(visitsFindings(reportOf({visits})))).toBe(
    "The articles report seven visits that took place. " +
      "From Kenya to Ethiopia seven visits are reported, the latest by Grace Wanjiru (Foreign Minister) in March 2022, in March 2023, in March 2024, in March 2025 and in March 2026."
  );
});

test("those who went at one time are told together, others by themselves", () => {
  const visits = [
    visit({counterparts: []}),
    visit({visit_id: "v2", visitor: "Joan Kiplagat", visitor_role: "Finance Minister", counterparts: []}),
    visit({visit_id: "v3", visitor: "Peter Otieno", start_date: "2023-05", end_date: "", counterparts: []})
  ];
  expect(said(visitsFindings(reportOf({visits})))).toContain(
    "From Kenya to Ethiopia went Peter Otieno (Foreign Minister) in May 2023 and Grace Wanjiru (Foreign Minister) and Joan Kiplagat (Finance Minister) on 10–12 February 2024."
  );
});

test("an end that contradicts the start, or is coarser, is not told", () => {
  const odd = [
    visit({end_date: "2024-02-01"}),
    visit({visit_id: "v2", start_date: "2024-02", end_date: "2024-02-12"})
  ];
  expect(said(visitsFindings(reportOf({visits: odd})))).toContain("in February 2024 and on 10 February 2024");
});

test("forces and their moves are told with whom they are credited to", () => {
  expect(said(troopsFindings(fullReport))).toBe(
    "The articles put the forces of the United States at about 500 to 600 in Kenya (as of 1 May 2024). " +
      "The United States is to withdraw forces from the north (Kenya) by June 2025. " +
      "The EU deployed about 30 troops to Uganda."
  );
  const joint = troops({
    force: "UK-led coalition",
    kind: "to-withdraw",
    count: null,
    attributed_to: "Kenya’s minister"
  });
  const report = reportOf({
    troops: [
      {...joint, place: "most of Kenya"},
      {...joint, troops_id: "x", place: "coastal region"}
    ]
  });
  expect(said(troopsFindings(report))).toBe(
    "The UK-led coalition is to withdraw from most of Kenya by March 2024 and the coastal region by March 2024, according to Kenya’s minister."
  );
});

test("trade is told against its target, and what keeps the two from being compared", () => {
  const text = said(tradeFindings(fullReport));
  expect(text).toContain(
    "The target for trade between Kenya and Uganda is more than US$2 billion a year by 2027, according to the ministry."
  );
  expect(text).toContain("Trade for 2023 comes to about 60% of that target.");
  expect(text).toContain("The debt of Uganda to Kenya is described as “heavily indebted”");
  expect(text).toContain("In all, the articles give seven figures of trade.");
  const target = trade({
    trade_id: "t",
    kind: "target",
    value: 2e9,
    per: "year",
    period_start: "",
    period_end: ""
  });
  const nothing = said(tradeFindings(reportOf({trade: [target]})));
  expect(nothing).toBe(
    "The target for trade between Kenya and Uganda is US$2 billion a year; no date is set for it. No figure is reported that could be held against it."
  );
  const other = said(
    tradeFindings(reportOf({trade: [target, trade({goods: "tea", period_start: "2023-01"})]}))
  );
  expect(other).toContain("The figures reported cover other goods and periods than the target");
});

test("a forecast, a share and a vague figure are told as such", () => {
  const told = (values: Partial<ReturnType<typeof trade>>) =>
    said(tradeFindings(reportOf({trade: [trade(values)]})));
  expect(told({kind: "forecast", value: 1e9, value_max: 1.5e9})).toBe(
    "Trade between Kenya and Uganda is forecast at US$1 billion to US$1.5 billion for 2023."
  );
  expect(
    told({measure: "share", value: 40, unit: "percent", goods: "electricity", qualifier: "nearly"})
  ).toBe("Kenya is reported to meet nearly 40% of Uganda’s electricity needs for 2023.");
  expect(
    told({
      measure: "supply",
      value: null,
      value_text: "millions of litres",
      unit: "m3",
      per: "day",
      goods: "milk"
    })
  ).toBe("The supply of milk from Kenya to Uganda is described as “millions of litres” a day for 2023.");
});

test("where articles differ, each value stands with its publishers, and the one used", () => {
  expect(said(conflictsFindings(fullReport))).toBe(
    "Forces of the United States in Kenya, as of 1 May 2024: the articles differ on the count, 500 (The Rift) and 450 (Nile Post); this report uses 500."
  );
});

test("gaps are counted, not hidden", () => {
  expect(said(gapsFindings(fullReport))).toBe(
    "The articles leave open the date of one visit, the name of one visitor, the amounts of two figures of trade, " +
      "the time that one figure of trade stands for, the number of troops in one report of forces, the date of one agreement and when one article was published."
  );
  expect(said(gapsFindings(reportOf({visits: [visit({confidence: "low"})]})))).toBe(
    "Readings that should be checked against their quotes stand behind one fact."
  );
});

test("first trips are listed", () => {
  const visits = [
    visit({first_trip: true}),
    visit({visit_id: "v2", visitor: "Ann Oduya", host_country: "USA", first_trip: true})
  ];
  expect(said(visitsFindings(reportOf({visits})))).toContain(
    "The trips of Grace Wanjiru to Ethiopia and Ann Oduya to the United States are each called the visitor’s first abroad in office."
  );
});

test("each cited part rests on a row of the tables", () => {
  for (const find of [visitsFindings, tradeFindings, troopsFindings, agreementsFindings, conflictsFindings]) {
    const refs = refsOf(find(fullReport));
    expect(refs.length).toBeGreaterThan(0);
    for (const {table, id} of refs) expect(findRow(fullReport, table, id)).toBeDefined();
  }
});

test("agreements are told by status, with an article that fits", () => {
  const told = (values: Partial<ReturnType<typeof agreement>>) =>
    said(agreementsFindings(reportOf({agreements: [agreement({sectors: [], ...values})]})));
  expect(told({title: "energy deal", count: 1, status: "agreed", date: ""})).toBe(
    "An energy deal between Ethiopia and Kenya is reported as reached."
  );
  expect(told({title: "US base deal", count: 1, status: "ended", date: "2024-03", parties: ["KEN"]})).toBe(
    "A US base deal of Kenya is reported as ended (March 2024)."
  );
  expect(told({kind: "project", title: "Rift Corridor", count: 1, status: "agreed"})).toBe(
    "The Rift Corridor between Ethiopia and Kenya is reported as agreed (11 February 2024)."
  );
  expect(told({count: 12, status: "planned", attributed_to: "ministry"})).toBe(
    "Between Ethiopia and Kenya, 12 memoranda of understanding are planned for 11 February 2024, according to the ministry."
  );
  expect(told({title: "agreements", count: null, status: "planned", date: "", parties: []})).toBe(
    "Several agreements are planned."
  );
});

test("long lists of agreements are cut, and all of them counted", () => {
  const agreements = Array.from({length: 9}, (_, i) => agreement({agreement_id: `g${i}`}));
  expect(said(agreementsFindings(reportOf({agreements})))).toMatch(
    /These are the latest of nine agreements reported as signed\.$/
  );
});

test("a country has the facts that name it on either side", () => {
  const {name, report} = countryOf(fullReport, "UGA");
  expect(name).toBe("Uganda");
  expect(said(findings.countryFindings(report))).toBe(
    "The articles hold two visits, seven figures of trade and one report of forces that concern it."
  );
  expect(said(visitsFindings(report))).toContain(
    "no visit that took place, one that was planned and one that was cancelled"
  );
  expect(() => countryOf(fullReport, "XXX")).toThrow("countries: no such country: XXX");
});

test("whom a statement is credited to reads well", () => {
  const names = [
    "ministry",
    "IRNA",
    "state media",
    "officials",
    "US",
    "Kenya’s minister",
    "Salim al-Maskari",
    "the court"
  ];
  expect(names.map((name) => creditedTo(fullReport, name))).toEqual([
    "the ministry", "IRNA", "state media", "officials", "the US", "Kenya’s minister", "Salim al-Maskari", "the court"
  ]); // prettier-ignore
});

test("parts are listed with commas and and", () => {
  expect(plainText(listedParts(["a", "b", "c"]))).toBe("a, b and c");
  expect(plainText(listedParts(["a"]))).toBe("a");
  expect(listedParts([])).toEqual([]);
});
