import {describe, expect, it} from "vitest";
import {findNumbers} from "../../loaders/annotate/numbers.ts";
import {findQuantities} from "../../loaders/annotate/quantities.ts";
import {ANY_CLASS} from "../../loaders/annotate/word.ts";
import type {QuantityMention, Sentence} from "../../loaders/types.ts";

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
const find = (text: string, countries: string[] = []): QuantityMention[] =>
  findQuantities(at(text), findNumbers(at(text)), countries);
/** "value[..max] unit[/per] [qualifier] [conversion]" */
const note = (text: string, countries: string[] = []): string[] =>
  find(text, countries).map((q) =>
    [
      q.valueMax === null ? q.value : `${q.value}..${q.valueMax}`,
      q.per ? `${q.unit}/${q.per}` : q.unit,
      ...(q.qualifier === "exact" ? [] : [q.qualifier]),
      ...(q.conversion ? ["conversion"] : [])
    ].join(" ")
  );

const each = (cases: readonly (readonly [string, ...string[]])[]): void => {
  it.each(cases)("%s", (text, ...expected) => expect(note(text)).toEqual(expected));
};

describe("money: signs and codes", () => {
  each([
    ["a trade of $ 20 billion", "20000000000 USD"],
    ["worth US$3.2bn", "3200000000 USD"],
    ["worth US $2.5 billion", "2500000000 USD"],
    ["€1.5 bn", "1500000000 EUR"],
    ["£40m", "40000000 GBP"],
    ["¥500bn", "500000000000 JPY"],
    ["₹12 lakh crore", "12000000000000 INR"],
    ["₽500 million", "500000000 RUB"],
    ["₦2 trillion", "2000000000000 NGN"],
    ["A$156 million and NZ$27 million", "156000000 AUD", "27000000 NZD"],
    ["F$17.4 million, half of $5 million", "17400000 FJD", "5000000 USD"],
    ["C$3bn", "3000000000 CAD"],
    ["HK$10.05 billion", "10050000000 HKD"],
    ["NT$5 billion", "5000000000 TWD"],
    ["S$700m", "700000000 SGD"],
    ["R$ 500 billion", "500000000000 BRL"],
    ["R500 million", "500000000 ZAR"],
    ["Rs 500 crore", "5000000000 INR"],
    ["Rs. 42,000 crore", "420000000000 INR"],
    ["RM3 billion", "3000000000 MYR"],
    ["Rp5 trillion", "5000000000000 IDR"],
    ["Tk 500 crore", "5000000000 BDT"],
    ["Kshs 15.2 billion", "15200000000 KES"],
    ["lift trade between the two to $40 billion", "40000000000 USD"],
    ["from $1.84 billion in the year 1401 to $1.63 billion", "1840000000 USD", "1630000000 USD"],
    ["KShs. 15.2 billion", "15200000000 KES"],
    ["UShs 40bn", "40000000000 UGX"],
    ["GH¢30 million", "30000000 GHS"],
    ["Bs 5 million", "5000000 BOB"],
    ["KD5m", "5000000 KWD"],
    ["USD 5 billion", "5000000000 USD"],
    ["AED 5 billion", "5000000000 AED"],
    ["BDT5bn", "5000000000 BDT"],
    ["PKR 300 billion", "300000000000 PKR"],
    ["5bn USD", "5000000000 USD"],
    ["75 USD million", "75000000 USD"],
    ["30 MUSD", "30000000 USD"],
    ["3.5 € a head", "3.5 EUR"],
    ["100元", "100 CNY"],
    ["CFA francs 5 billion", "5000000000 XOF"],
    ["a $400-million loan", "400000000 USD"],
    ["a $2.5bn deal", "2500000000 USD"]
  ]);
});

describe("money: names", () => {
  each([
    ["20 billion dollars", "20000000000 USD"],
    ["half a billion dollars' worth", "500000000 USD"],
    ["20 billion dollars' worth", "20000000000 USD"],
    ["$20 billion's worth of projects", "20000000000 USD"],
    ["a 5-billion-dollar deal", "5000000000 USD"],
    ["1.3 trillion yuan", "1300000000000 CNY"],
    ["12 crore rupees", "120000000 INR"],
    ["500m Iraqi dinars", "500000000 IQD"],
    ["500 million Kuwaiti dinars", "500000000 KWD"],
    ["2 billion Saudi riyals", "2000000000 SAR"],
    ["250 million Omani rials", "250000000 OMR"],
    ["3 billion UAE dirhams", "3000000000 AED"],
    ["10 billion Swiss francs", "10000000000 CHF"],
    ["15 billion CFA francs", "15000000000 XOF"],
    ["40 million Canadian dollars", "40000000 CAD"],
    ["25 billion Hong Kong dollars", "25000000000 HKD"],
    ["7 billion U.S. dollars", "7000000000 USD"],
    ["14 billion South African rand", "14000000000 ZAR"],
    ["5 million pounds sterling", "5000000 GBP"],
    ["38 million Egyptian pounds", "38000000 EGP"],
    ["61.5 billion Kenyan shillings", "61500000000 KES"],
    ["113 trillion won", "113000000000000 KRW"],
    ["3 trillion Colombian pesos", "3000000000000 COP"],
    ["2.1 billion guaraníes", "2100000000 PYG"],
    ["5 trillion rials", "5000000000000 IRR"],
    ["1.2 trillion rupiah", "1200000000000 IDR"],
    ["50 cents", "0.5 USD"],
    ["470 pence", "4.7 GBP"],
    ["3 dollars 50 cents", "3.5 USD"],
    ["1 bln. dollars", "1000000000 USD"],
    ["20 quid, or 5 lakh rupees", "500000 INR"],
    ["100 billion tomans", "1000000000000 IRR"]
  ]);

  it("asks the countries of the article whose money a bare noun is", () => {
    expect(note("5 trillion dinars", ["IRQ", "IRN"])).toEqual(["5000000000000 IQD"]);
    expect(note("5 billion dinars", ["DZA"])).toEqual(["5000000000 DZD"]);
    expect(note("670 million rials", ["OMN", "IRN"])).toEqual(["670000000 OMR"]);
    expect(note("32 trillion pesos", ["PRY", "ARG"])).toEqual(["32000000000000 ARS"]);
    expect(note("Rs 300 billion", ["PAK"])).toEqual(["300000000000 PKR"]);
    expect(note("Rs 300 crore", ["LKA", "IND"])).toEqual(["3000000000 INR"]);
    expect(note("5 billion francs", ["COD", "FRA"])).toEqual(["5000000000 CDF"]);
    expect(note("15 billion CFA francs", ["GAB"])).toEqual(["15000000000 XAF"]);
    expect(note("5 billion dollars", ["AUS"])).toEqual(["5000000000 USD"]);
  });
  it("declines a noun that nothing settles", () => expect(note("5 trillion dinars")).toEqual([]));
});

describe("ranges, changes, qualifiers", () => {
  each([
    ["$2-3 billion", "2000000000..3000000000 USD"],
    ["$2bn–$3bn", "2000000000..3000000000 USD"],
    ["between $10bn and $12bn", "10000000000..12000000000 USD"],
    ["10 to 12 billion euros", "10000000000..12000000000 EUR"],
    ["USD 5-7 billion", "5000000000..7000000000 USD"],
    ["from $5 billion to $8 billion", "5000000000 USD", "8000000000 USD"],
    ["from 5 to 8 billion dollars", "5000000000 USD", "8000000000 USD"],
    ["rose 15% to $415 million", "15 percent", "415000000 USD"],
    ["nearly $ 9 billion", "9000000000 USD nearly"],
    ["in excess of $5bn", "5000000000 USD over"],
    ["$5 billion or more", "5000000000 USD at-least"],
    ["as much as $7bn", "7000000000 USD up-to"],
    ["exceeded the $20 billion mark", "20000000000 USD over"],
    ["under 250 million Omani rials", "250000000 OMR under"]
  ]);
});

describe("two amounts for one thing", () => {
  each([
    ["worth €3.2bn ($3.5bn)", "3200000000 EUR", "3500000000 USD conversion"],
    ["1.2 trillion yen (about $8 billion)", "1200000000000 JPY", "8000000000 USD about conversion"],
    ["10 billion yuan, or $1.4 billion, was paid", "10000000000 CNY", "1400000000 USD conversion"],
    [
      "290 billion yuan, about $41 billion, last year",
      "290000000000 CNY",
      "41000000000 USD about conversion"
    ],
    ["the 30-kilometre (18.64 miles) line", "30 km", "18.64 mi conversion"],
    ["exports of $5 billion (imports $3 billion)", "5000000000 USD", "3000000000 USD"],
    ["$65 million from Washington, €30 million from Paris", "65000000 USD", "30000000 EUR"]
  ]);
});

describe("rates", () => {
  each([
    ["raise trade to $ 20 billion a year", "20000000000 USD/year"],
    ["€3bn annually", "3000000000 EUR/year"],
    ["41.2 billion yuan a year on average", "41200000000 CNY/year"],
    ["41.2 billion yuan, a year-on-year increase", "41200000000 CNY"],
    ["$2 billion, a year on year rise", "2000000000 USD"],
    ["20 million euros in a month-long sale", "20000000 EUR"],
    ["$3 billion-a-year trade", "3000000000 USD/year"],
    ["150 billion shillings' worth of goods a year", "150000000000 KES/year"],
    ["40 million cubic metres of gas a day", "40000000 m3/day"],
    ["3.4 million barrels per day", "3400000 bbl/day"],
    ["300,000 b/d", "300000 bbl/day"],
    ["8,000 barrels of diesel a day", "8000 bbl/day"],
    ["daily exports of 3.4 million barrels", "3400000 bbl/day"],
    ["a daily 10 million cubic metres", "10000000 m3/day"],
    ["500 tonnes each month", "500 t/month"],
    ["50 bcm annually", "50000000000 m3/year"],
    ["450,000b/d", "450000 bbl/day"],
    ["$5-billion-per-year", "5000000000 USD/year"],
    ["5 million tons/year", "5000000 t/year"],
    ["annual trade of $5 billion", "5000000000 USD"],
    ["$5 billion in 2023", "5000000000 USD"],
    ["30% a year", "30 percent"]
  ]);
});

describe("percent and physical units", () => {
  each([
    ["30% of its needs", "30 percent"],
    ["30 per cent", "30 percent"],
    ["thirty percent", "30 percent"],
    ["half a percent", "0.5 percent"],
    ["10-15%", "10..15 percent"],
    ["10% to 15%", "10..15 percent"],
    ["2.5 million tonnes of wheat", "2500000 t"],
    ["500,000 metric tons", "500000 t"],
    ["5 Mt of coal", "5000000 t"],
    ["300 kt", "300000 t"],
    ["1,000kg of aid", "1000 kg"],
    ["500 million barrels", "500000000 bbl"],
    ["11.1 billion cubic metres", "11100000000 m3"],
    ["11.1 bcm", "11100000000 m3"],
    ["28 mcm", "28000000 m3"],
    ["500 million m3", "500000000 m3"],
    ["3 trillion cubic feet", "3000000000000 ft3"],
    ["1,200 megawatts", "1200 MW"],
    ["500MW", "500 MW"],
    ["3 GW", "3000 MW"],
    ["a 1,000-megawatt plant", "1000 MW"],
    ["1,200 MWh", "1200 MWh"],
    ["5 TWh", "5000000 MWh"],
    ["900 million kilowatt-hours", "900000 MWh"],
    ["1.5 million TEU", "1500000 TEU"],
    ["30km", "30 km"],
    ["2,000 hectares", "2000 ha"]
  ]);
});

describe("vague amounts", () => {
  it.each([
    ["billions of dollars", "USD", "", "billions of dollars"],
    ["a multi-billion-dollar project", "USD", "", "a multi-billion-dollar"],
    ["hundreds of millions of euros", "EUR", "", "hundreds of millions of euros"],
    ["millions of cubic meters of natural gas daily", "m3", "day", "millions of cubic meters"],
    ["several billion dollars a year", "USD", "year", "several billion dollars"]
  ])("%s", (text, unit, per, core) => {
    const [one, ...more] = find(text);
    expect(more).toEqual([]);
    expect(one).toMatchObject({value: null, valueMax: null, unit, per, text: core});
  });
});

describe("what is no quantity", () => {
  it.each([
    "5 percentage points", "2,500 troops", "in 2024", "COP 28 in Dubai", "All 70 of us", "ALL 5 solutions", "won 12 medals", "TOP 10 exporters",
    "the US 5th Fleet", "14 agreements", "a 100m race", "three marks", "Windows 11", "12 sums", "the dollar fell in 2023", "two crowns", "Group of 20",
    "an Iraqi dinar note", "50 members", "3 May", "10 Downing Street"
  ])("%s", (text) => expect(note(text)).toEqual([])); // prettier-ignore
});

it("spans the phrase, qualifier included, and the core without it, in the body's offsets", () => {
  const text = "Trade has reached nearly $5 billion this year.";
  const [one] = findQuantities(at(text, 1000), findNumbers(at(text, 1000)));
  expect(one).toMatchObject({
    text: "nearly $5 billion",
    start: 1018,
    end: 1035,
    core: {start: 1025, end: 1035}
  });
});
