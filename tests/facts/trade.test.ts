import {describe, expect, it} from "vitest";
import {examples, lookAlikes} from "../../loaders/facts/trade/examples.ts";
import {tradeRules} from "../../loaders/facts/trade/patterns.ts";
import {isDeclined} from "../../loaders/facts/rule.ts";
import type {TradeValues} from "../../loaders/facts/trade/index.ts";
import {annotated} from "../support/annotate.ts";

const found = (text: string) => {
  const article = annotated(text);
  return tradeRules.flatMap((rule) => [...rule.find(article)]);
};
const factsOf = (text: string) => found(text).flatMap((f) => (isDeclined(f) ? [] : [f]));
const reasonsOf = (text: string) => found(text).flatMap((f) => (isDeclined(f) ? [f.reason] : []));

/** What a column holds where an example leaves it out. */
const USUAL: Partial<TradeValues> = {
  goods: "all",
  value_max: null,
  per: "",
  qualifier: "exact",
  kind: "actual",
  period_start: "",
  period_end: ""
};

describe("figures of trade", () => {
  it.each(examples)("reads: $text", ({text, facts}) => {
    const values = factsOf(text).map((fact) => fact.values);
    expect(values).toMatchObject(facts.map((fact) => ({...USUAL, ...fact})));
  });
});

describe("money, percents and weights that are no trade", () => {
  it.each(lookAlikes)("leaves: %s", (text) => {
    expect(factsOf(text).map((fact) => fact.values)).toEqual([]);
  });
});

describe("evidence and doubts", () => {
  const told = "Oman's president was in Delhi, India.\nHe hopes to raise bilateral trade to $20bn by 2030.";

  it("stands on the sentence of the figure, and on the one that names the parties", () => {
    const [fact] = factsOf(told);
    const quotes = fact?.evidence.map(({start, end}) => told.slice(start, end));
    expect(quotes).toEqual([
      "He hopes to raise bilateral trade to $20bn by 2030.",
      "Oman's president was in Delhi, India."
    ]);
    expect(fact?.evidence[1]?.columns).toEqual(["exporter", "importer"]);
  });

  it("names what was inferred", () => {
    expect(factsOf(told)[0]?.doubts).toContain("parties from context");
    expect(factsOf("Peru's exports to Chile came to $1bn in 2023.")[0]?.doubts).toEqual([]);
    const hers =
      "Kenya's Trade Minister Wanjiru Otieno spoke. Dutch firms had invested $900 million in her country, she said.";
    expect(factsOf(hers)[0]?.doubts).toContain("a country that a word stands for");
    const home =
      "Fiji grows much ginger. Fijian farmers are proud of it. The biggest buyers last year were Malta ($5 million) and Cyprus ($3 million).";
    expect(factsOf(home)[0]?.doubts).toContain("the article's country as the owner");
  });

  it("gives the words of the figure", () => {
    const [fact] = factsOf("Iran supplies Iraq with millions of cubic meters of natural gas daily.");
    expect(fact?.values).toMatchObject({value: null, value_text: "millions of cubic meters", per: "day"});
  });

  it("tells why a figure was left", () => {
    expect(reasonsOf("India's trade deficit with China widened to $85 billion.")).toEqual([
      "a balance, no flow"
    ]);
    expect(reasonsOf("Moscow has lent Minsk $1.5bn.")).toEqual(["a loan or credit"]);
    expect(reasonsOf("Trade between Peru and Chile did not reach $5bn.")).toEqual(["the figure is denied"]);
  });
});
