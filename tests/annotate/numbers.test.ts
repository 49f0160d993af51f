import {describe, expect, it} from "vitest";
import {findNumbers} from "../../loaders/annotate/numbers.ts";
import {readNumerals} from "../../loaders/annotate/numbers/numerals.ts";
import {ANY_CLASS} from "../../loaders/annotate/word.ts";
import type {NumberMention, Sentence} from "../../loaders/types.ts";

const at = (text: string, start = 0): Sentence => ({
  start,
  end: start + text.length,
  text,
  index: 0,
  paragraph: 0,
  tokens: [],
  classes: ANY_CLASS,
  quotes: []
});
const find = (text: string): NumberMention[] => findNumbers(at(text));
/** "core=value[..max] [qualifier]", as a reader would note it. */
const note = (text: string): string[] =>
  find(text).map((n) => {
    const range = n.valueMax === null ? "" : `..${n.valueMax}`;
    const qualifier = n.qualifier === "exact" ? "" : ` ${n.qualifier}`;
    return `${text.slice(n.core.start, n.core.end)}=${n.value}${range}${qualifier}${n.ordinal ? " ordinal" : ""}`;
  });

describe("values", () => {
  it.each<[string, string]>([
    ["Iraq accommodates 2,500 US troops.", "2,500=2500"],
    ["- 310 Ivorian soldiers", "310=310"],
    ["They inked 14 memoranda of understanding.", "14=14"],
    ["Land for 12,00,000 people.", "12,00,000=1200000"],
    ["It hosts 20 000 refugees.", "20 000=20000"],
    ["It hosts 40\u202f000 refugees.", "40\u202f000=40000"],
    ["It hosts 40\u00a0000 refugees.", "40\u00a0000=40000"],
    ["It hosts 1’250’000 refugees.", "1’250’000=1250000"],
    ["It paid 1.234.567 euros.", "1.234.567=1234567"],
    ["It sent 2.500 soldiers.", "2.500=2500"],
    ["It sold 38,6 million tonnes.", "38,6 million=38600000"],
    ["It grew .5 percent.", ".5=0.5"],
    ["Nineteen soldiers left.", "Nineteen=19"],
    ["Fourteen agreements were signed.", "Fourteen=14"],
    ["one hundred and six documents", "one hundred and six=106"],
    ["twenty-five hundred troops", "twenty-five hundred=2500"],
    ["two thousand five hundred men", "two thousand five hundred=2500"],
    ["two and a half billion people", "two and a half billion=2500000000"],
    ["half a billion dollars", "half a billion=500000000"],
    ["half a dozen deals", "half a dozen=6"],
    ["a dozen agreements", "a dozen=12"],
    ["two dozen accords", "two dozen=24"],
    ["a hundred soldiers", "a hundred=100"],
    ["3 million and a half people", "3 million and a half=3500000"],
    ["221 thousand pilgrims", "221 thousand=221000"],
    ["1.5m people", "1.5m=1500000"],
    ["100k troops", "100k=100000"],
    ["1.3tn yuan", "1.3tn=1300000000000"],
    ["3 mln tonnes", "3 mln=3000000"],
    ["12 crore voters", "12 crore=120000000"],
    ["three lakh crore rupees", "three lakh crore=3000000000000"],
    ["2½ million barrels", "2½ million=2500000"],
    ["It was $4.1 billion.", "4.1 billion=4100000000"],
    ["a 5-billion-dollar deal", "5-billion=5000000000"],
    ["a 3,200-strong force", "3,200=3200"],
    ["a 2,500-member mission", "2,500=2500"],
    ["a 600-troop contingent", "600=600"],
    ["One soldier died.", "One=1"],
    ["They signed one agreement.", "one=1"],
    ["a base for 2,024 troops", "2,024=2024"],
    ["It sent 2000 troops.", "2000=2000"],
    ["a plant of 2000 MW", "2000=2000"],
    ["a contingent of 2000 soldiers", "2000=2000"],
    ["one-and-a-half billion people", "one-and-a-half billion=1500000000"],
    ["half-a-million people", "half-a-million=500000"],
    ["a quarter of a million people", "a quarter of a million=250000"],
    ["fifteen (15) memoranda", "fifteen=15"],
    ["a shipment of 7 m tonnes", "7 m=7000000"],
    ["In March 12 people were killed.", "12=12"]
  ])("%s", (text, expected) => expect(note(text)).toEqual([expected]));

  it("parts two figures that stand side by side", () => {
    expect(note("a trade of $5 billion and 12 agreements")).toEqual(["5 billion=5000000000", "12=12"]);
    expect(note("2,500 US troops in Iraq and 900 in neighboring Syria")).toEqual(["2,500=2500", "900=900"]);
    expect(note("six agreements, four on health")).toEqual(["six=6", "four=4"]);
  });
});

describe("qualifiers", () => {
  it.each<[string, string]>([
    ["around 2,500 troops", "2,500=2500 about"],
    ["Some 150 soldiers left.", "150=150 about"],
    ["roughly 35,000 in Germany", "35,000=35000 about"],
    ["an estimated 800 fighters", "800=800 about"],
    ["~2,500 troops", "2,500=2500 about"],
    ["2,500 or so troops", "2,500=2500 about"],
    ["2,000-odd soldiers", "2,000=2000 about"],
    ["nearly two thousand French troops", "two thousand=2000 nearly"],
    ["close to 900 men", "900=900 nearly"],
    ["nearly a million dead", "a million=1000000 nearly"],
    ["more than a dozen documents", "a dozen=12 over"],
    ["upwards of 300 people", "300=300 over"],
    ["well over 1,000 men", "1,000=1000 over"],
    ["5,000-plus men", "5,000=5000 over"],
    ["at least 20 dead", "20=20 at-least"],
    ["no fewer than 12 accords", "12=12 at-least"],
    ["600 or more soldiers", "600=600 at-least"],
    ["as many as 600 troops", "600=600 up-to"],
    ["up to an estimated 800 men", "800=800 up-to"],
    ["no more than 500 soldiers", "500=500 up-to"],
    ["fewer than 1,000 soldiers", "1,000=1000 under"],
    ["just under 1,000 soldiers", "1,000=1000 under"],
    ["at least around 500 troops", "500=500 at-least"],
    ["the more than 2,500 troops", "2,500=2500 over"],
    ["more than an estimated 2,000 troops", "2,000=2000 over"]
  ])("%s", (text, expected) => expect(note(text)).toEqual([expected]));

  it("holds the words of the qualifier in the text, not in the core", () => {
    const [number] = findNumbers(at("It has around 2,500 troops.", 100));
    expect(number).toMatchObject({text: "around 2,500", start: 107, end: 119, core: {start: 114, end: 119}});
  });

  it.each<[string, string]>([
    ["They talked about 12 agreements.", "12=12"],
    ["a dispute over two islands", "two=2"],
    ["under two memoranda signed in May", "two=2"],
    ["He crossed two borders.", "two=2"],
    ["a plan under 14 agreements", "14=14"]
  ])("not: %s", (text, expected) => expect(note(text)).toEqual([expected]));
});

describe("ranges and changes", () => {
  it.each<[string, string[]]>([
    ["between 12 and 15 soldiers", ["12 and 15=12..15"]],
    ["10 to 12 billion euros", ["10 to 12 billion=10000000000..12000000000"]],
    ["$2-3 billion", ["2-3 billion=2000000000..3000000000"]],
    ["$2bn–$3bn", ["2bn–$3bn=2000000000..3000000000"]],
    ["between $10bn and $12bn", ["10bn and $12bn=10000000000..12000000000"]],
    ["5,000-6,000 MW", ["5,000-6,000=5000..6000"]],
    ["another 3,000–4,000 in Cyprus", ["3,000–4,000=3000..4000"]],
    ["two or three ministers", ["two or three=2..3"]],
    ["four to five thousand troops", ["four to five thousand=4000..5000"]],
    ["900,000 to 1.2 million barrels", ["900,000 to 1.2 million=900000..1200000"]],
    ["ranging from 200 to 300 men", ["200 to 300=200..300"]],
    ["30-40,000 troops", ["30-40,000=30000..40000"]],
    ["$16- to $18-billion", ["16- to $18-billion=16000000000..18000000000"]],
    ["some 3,000 to 4,000 men", ["3,000 to 4,000=3000..4000 about"]],
    ["from 5,200 to 3,000 troops", ["5,200=5200", "3,000=3000"]],
    ["from 3,000 to 5,200 troops", ["3,000=3000", "5,200=5200"]],
    ["from about 5 to 8 billion dollars", ["5=5000000000 about", "8 billion=8000000000"]],
    ["from last year's $5 billion to $8 billion", ["5 billion=5000000000", "8 billion=8000000000"]],
    ["rose 300 to 2,800 troops", ["300=300", "2,800=2800"]],
    ["rose by $2 billion to $10 billion", ["2 billion=2000000000", "10 billion=10000000000"]],
    ["shrank from 13,500 in 2023 to 10,200 now", ["13,500=13500", "10,200=10200"]],
    ["between 2,000 and 10,200 men", ["2,000 and 10,200=2000..10200"]],
    ["rose 15% to $415 million", ["15=15", "415 million=415000000"]],
    ["from $3 billion in 2020 to over $10 billion", ["3 billion=3000000000", "10 billion=10000000000 over"]],
    ["Vote: 10 to 2 states", ["10=10", "2=2"]],
    ["4 agreements and 12 memoranda", ["4=4", "12=12"]]
  ])("%s", (text, expected) => expect(note(text)).toEqual(expected));
});

describe("vague sizes have no value", () => {
  it.each([
    ["several agreements", "several"],
    ["dozens of soldiers", "dozens"],
    ["tens of thousands of troops", "tens of thousands"],
    ["millions of cubic meters", "millions"],
    ["several hundred troops", "several hundred"],
    ["a few thousand US soldiers", "a few thousand"],
    ["a multi-billion-dollar project", "a multi-billion"],
    ["a handful of accords", "a handful"],
    ["a number of businessmen", "a number"],
    ["numerous accords", "numerous"]
  ])("%s", (text, core) => {
    const [number, ...more] = find(text);
    expect(more).toEqual([]);
    expect(number).toMatchObject({value: null, valueMax: null});
    expect(text.slice(number!.core.start, number!.core.end)).toBe(core);
  });

  it("takes a couple for about two", () => expect(note("a couple of accords")).toEqual(["a couple=2 about"]));
  it("keeps the qualifier", () =>
    expect(note("more than several hundred men")).toEqual(["several hundred=null over"]));
});

describe("ordinals and fractions count nothing", () => {
  it.each<[string, string]>([
    ["his third visit", "third=3 ordinal"],
    ["the 20th anniversary", "20th=20 ordinal"],
    ["half of its gas", "half=0.5 ordinal"],
    ["a quarter of the gas", "a quarter=0.25 ordinal"],
    ["three-quarters of its gas", "three-quarters=0.75 ordinal"]
  ])("%s", (text, expected) => expect(note(text)).toEqual([expected]));
});

describe("what counts nothing is left out", () => {
  it.each([
    "in 2024", "the 2003 US-led invasion", "the 2015 nuclear deal", "In 2020 strikes killed him.", "since 2018", "by September 2026",
    "In 2020 troops left.", "about 2015", "The 1990s", "mid-2023", "in 2019-20", "the 2015-2020 plan", "from 1980 to 1988",
    "between 2015 and 2020", "twenty twenty-four", "on January 3", "3 January", "Sept. 11", "on 6 November,", "11th of September",
    "from 12 to 14 March", "From May 29 to 31 he stayed.", "9, 10 and 11 May", "at 10:30", "at 9am", "10 p.m.", "0900 hours", "COVID-19", "the G20",
    "an F-16", "a Su-35", "UN Resolution 2231", "Article 5", "Articles 5 and 6", "Boeing 737", "Agenda 2063", "9/11", "24/7", "the P5+1", "Group of 77",
    "the Group of Seven", "the Big Four", "The Five Eyes", "Fortune 500", "France 24", "France 5", "one of the deals", "no one", "at one point", "one day",
    "this one", "each one", "a 45-year-old", "a three-day trip", "two-way trade", "a 14-point plan", "a five-star hotel", "5G networks",
    "www.site.com/2024/5", "@user12", "#5", "a 2-1 vote", "10.0.0.1:80", "an agreement", "a visit", "so many", "how many", "the billion-dollar question"
  ])("%s", (text) => {
    expect(note(text)).toEqual([]);
  }); // prettier-ignore

  it("keeps the ordinal but no half of a first half", () => {
    expect(note("in the first half of the year")).toEqual(["first=1 ordinal"]);
    expect(note("the third quarter results")).toEqual(["third=3 ordinal"]);
  });
});

describe("offsets and hostile text", () => {
  it("gives text that is the body's own, behind an emoji and combining marks", () => {
    const text = "🇮🇶 Ḥusayn’s é: about\u00a02,500 troops";
    const [number] = findNumbers(at(text, 40));
    expect(number!.text).toBe("about\u00a02,500");
    expect(text.slice(number!.start - 40, number!.end - 40)).toBe(number!.text);
    expect(number!.qualifier).toBe("about");
  });

  it("refuses a figure of a hundred digits and survives runs of marks", () => {
    expect(note("9".repeat(100))).toEqual([]);
    for (const piece of ["1,", "1.", "one ", "half a ", "$", "(", "½", "from 1 to "]) {
      expect(Array.isArray(find(piece.repeat(400)))).toBe(true);
    }
  });

  it("reads every numeral, whatever it means, in the plain reading", () => {
    expect(readNumerals("192.168.1.2").numerals.map((n) => n.value)).toEqual([192, 168, 1, 2]);
    expect(readNumerals("In 2024, on May 5").numerals.map((n) => n.value)).toEqual([2024, 5]);
  });
});
