import {expect, test} from "vitest";
import {
  agreementText, amountText, describe as say, measureText, periodText, troopsText
} from "../../src/components/describe.ts"; // prettier-ignore
import {agreement, oneOfEach as report, trade, troops, visit} from "../support/reportData.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  [trade({qualifier: "nearly"}), "nearly US$1.2 billion"],
  [trade({value: 2e9, value_max: 3e9, per: "year"}), "US$2 billion to US$3 billion a year"],
  [trade({value: 5e9, unit: "KES"}), "KES 5 billion"],
  [trade({value: 750, unit: "EUR"}), "€750"],
  [trade({value: 30, unit: "percent"}), "30%"],
  [trade({value: 400, unit: "MW", qualifier: "at-least"}), "at least 400 MW"],
  [
    trade({value: null, value_text: "millions of cubic metres daily", per: "day"}),
    "millions of cubic metres daily"
  ],
  [trade({value: null, value_text: ""}), "amount not stated"]
])("an amount is said with its hedge, its unit and its rate", (row, text) => {
  expect(plain(amountText(row))).toBe(text);
});

test.each([
  [trade(), "Trade between Kenya and Uganda"],
  [trade({goods: "non-oil"}), "Non-oil trade between Kenya and Uganda"],
  [
    trade({measure: "exports", goods: "tea", importer: "USA"}),
    "Exports of tea from Kenya to the United States"
  ],
  [
    trade({measure: "share", goods: "electricity", importer: "USA"}),
    "Share of the United States’ electricity needs met by Kenya"
  ],
  [trade({measure: "debt"}), "Debt of Uganda to Kenya"],
  [trade({measure: "investment", importer: "NLD"}), "Investment of Kenya in the Netherlands"]
])("a measure names its parties and its direction", (row, text) => {
  expect(measureText(report, row)).toBe(text);
});

test("a target is due by a date, an actual figure covers a time", () => {
  expect(periodText(trade({kind: "target", period_start: "2027", period_end: "2027"}))).toBe("by 2027");
  expect(periodText(trade({period_start: "2024-01", period_end: "2024-05"}))).toBe("January–May 2024");
});

test.each([
  [troops(), "about 450 present"],
  [troops({count: null, kind: "to-withdraw", place: "the north"}), "to withdraw from the north"],
  [
    troops({count: 30, count_max: 40, qualifier: "exact", kind: "deployed", place: "Entebbe"}),
    "30 to 40 deployed in Entebbe"
  ]
])("forces are said with their number, what they do and where", (row, text) => {
  expect(troopsText(row)).toBe(text);
});

test.each([
  [agreement(), "3 memoranda of understanding"],
  [agreement({count: 1, title: "water treaty"}), "water treaty"],
  [agreement({count: null, title: "agreements"}), "several agreements"],
  [agreement({count: null, title: "several agreements"}), "several agreements"],
  [agreement({count: 4, qualifier: "at-least", title: "", kind: "treaty"}), "at least 4 treaties"]
])("an agreement is said with its number", (row, text) => {
  expect(agreementText(row)).toBe(text);
});

test.each([
  [visit(), "Grace Wanjiru, Foreign Minister, Kenya, to Ethiopia, 10–12 February 2024"],
  [
    visit({
      visitor: "",
      visitor_role: "Envoy",
      visitor_country: "EU",
      status: "planned",
      start_date: "",
      end_date: ""
    }),
    "Envoy of the EU, to Ethiopia, date not stated (planned)"
  ],
  [
    trade({kind: "target", period_start: "", period_end: ""}),
    "Trade between Kenya and Uganda: US$1.2 billion (target)"
  ],
  [troops(), "Forces of the United States in Kenya: about 450 present, as of March 2024"],
  [agreement(), "3 memoranda of understanding, Ethiopia and Kenya: signed, 11 February 2024"]
])("a row is said in one line", (row, text) => {
  expect(plain(say(report, row))).toBe(text);
});
