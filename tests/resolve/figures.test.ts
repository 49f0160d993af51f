import {describe, expect, test} from "vitest";
import {agreement, merge, trade, troops} from "../support/facts.ts";

type Facts = Parameters<typeof merge>[0];
const inTrade = (...facts: Facts) => merge(facts).tables.trade;
const inTroops = (...facts: Facts) => merge(facts).tables.troops;
const inAgreements = (...facts: Facts) => merge(facts).tables.agreements;
const told = (...facts: Facts) =>
  merge(facts).conflicts.map(({column, value, article_id, chosen}) => [column, value, article_id, chosen]);

describe("trade", () => {
  test("one figure worded differently is one row, with the most cautious hedge of its value, and no conflict", () => {
    const facts = [
      trade("2024-09-11-a", {qualifier: "nearly", value_text: "nearly $5 billion"}),
      trade("2024-09-12-b", {value_text: "five billion dollars", attributed_to: "IRNA"}),
      trade("2024-09-13-c", {value: 4.9e9, value_text: "$4.9 billion"})
    ];
    expect(inTrade(...facts)).toMatchObject([
      {
        trade_id: "2024-01-2024-05-irn-irq-trade-non-oil-usd",
        value: 5e9,
        qualifier: "nearly",
        value_text: "nearly $5 billion",
        attributed_to: "IRNA",
        article_ids: ["2024-09-11-a", "2024-09-12-b", "2024-09-13-c"]
      }
    ]);
    expect(told(...facts)).toEqual([]);
  });

  test("another value of one key is a conflict, won by most articles", () => {
    const facts = [trade("2024-09-11-a"), trade("2024-09-12-b", {value: 7e9}), trade("2024-09-10-c")];
    expect(inTrade(...facts)).toMatchObject([{value: 5e9, confidence: "medium"}]);
    expect(told(...facts)).toEqual([
      ["value", 5e9, "2024-09-10-c", true],
      ["value", 5e9, "2024-09-11-a", true],
      ["value", 7e9, "2024-09-12-b", false]
    ]);
  });

  test("a hedge of one article does not vouch for the bare figure of another", () => {
    const of2023 = {value: 4.1e8, value_text: "$410m"};
    const facts = [
      trade("2024-09-11-a", {...of2023, qualifier: "about"}),
      trade("2024-09-12-b", of2023),
      trade("2024-09-13-c", {value: 4.3e8})
    ];
    expect(inTrade(...facts)).toMatchObject([{value: 4.1e8, qualifier: "about"}]);
    expect(told(...facts).map(([, value]) => value)).toEqual([4.1e8, 4.1e8, 4.3e8]);
  });

  test("of one each, the latest", () => {
    expect(inTrade(trade("2024-09-11-a"), trade("2024-09-12-b", {value: 7e9}))).toMatchObject([{value: 7e9}]);
  });

  test("one period written in years and in months is one", () => {
    const years = {period_start: "2023", period_end: "2023"};
    const months = {period_start: "2023-01", period_end: "2023-12"};
    expect(inTrade(trade("2024-09-11-a", years), trade("2024-09-12-b", months))).toHaveLength(1);
    const days = {period_start: "2023-03-21", period_end: "2024-03-19"};
    expect(
      inTrade(
        trade("2024-09-11-a", days),
        trade("2024-09-12-b", {period_start: "2023-03", period_end: "2024-03"})
      )
    ).toHaveLength(1);
  });

  test("without a period it joins the one figure of its value", () => {
    const bare = {period_start: "", period_end: ""};
    expect(inTrade(trade("2024-09-11-a"), trade("2024-09-12-b", bare))).toHaveLength(1);
    expect(inTrade(trade("2024-09-11-a"), trade("2024-09-11-a", bare))).toHaveLength(1);
    expect(inTrade(trade("2024-09-11-a"), trade("2024-09-12-b", {...bare, value: 8e9}))).toHaveLength(2);
  });

  test.each([
    ["another year", {period_start: "2023", period_end: "2023"}],
    ["the whole year", {period_start: "2024", period_end: "2024"}],
    ["a target of one value", {kind: "target" as const}],
    ["exports, not trade", {measure: "exports" as const}],
    ["the other direction", {exporter: "IRQ", importer: "IRN"}],
    ["other parties", {importer: "TUR"}],
    ["all goods", {goods: "all"}],
    ["oil", {goods: "oil"}],
    ["another currency", {unit: "EUR"}],
    ["a rate", {per: "day" as const}]
  ])("%s is another figure", (_, over) => {
    const facts = (over: object) => [
      trade("2024-09-11-a", {per: "year"}),
      trade("2024-09-12-b", {per: "year", ...over})
    ];
    expect(inTrade(...facts(over))).toHaveLength(2);
    expect(inTrade(...facts({}))).toHaveLength(1);
  });

  describe("a sum told to the last digit is one, where two articles say differently", () => {
    const debt = {measure: "debt" as const, goods: "electricity", value: 1.15e10, unit: "XOF", period_start: "", period_end: ""}; // prettier-ignore
    const supply = {
      measure: "supply" as const,
      goods: "diesel",
      value: 1.2e6,
      unit: "t",
      kind: "forecast" as const
    };
    test.each([
      ["what is owed for", debt, {goods: "all"}],
      ["whether it is aimed at or foreseen", supply, {kind: "target" as const}],
      ["only when it begins", {...supply, period_start: "2028", period_end: ""}, {period_end: "2028"}],
      ["soya or soybeans", {...supply, goods: "soya"}, {goods: "soybeans"}],
      ["LNG or gas", {...supply, goods: "LNG"}, {goods: "liquefied natural gas"}]
    ])("%s", (_what, one, over) => {
      const pair = [trade("2024-09-11-a", one), trade("2024-09-12-b", {...one, ...over})];
      expect(inTrade(...pair)).toHaveLength(1);
      expect(told(...pair)).toEqual([]);
    });

    test.each([
      [
        "another debt, long after",
        {...debt, period_end: "2023-01"},
        {goods: "all", value: 1.2e10, period_end: "2024-06"}
      ],
      ["two goods", {...debt, goods: "rice"}, {}],
      ["an aim, and what was reached", supply, {kind: "actual" as const}],
      ["an aim for another year", supply, {kind: "target" as const, period_start: "", period_end: "2030"}]
    ])("but not %s", (_what, one, over) => {
      const plain = one.measure === "debt" ? {...debt, period_end: one.period_end} : supply;
      expect(inTrade(trade("2024-09-11-a", plain), trade("2024-09-12-b", {...one, ...over}))).toHaveLength(2);
    });

    test("and one article that tells both tells of two", () => {
      expect(inTrade(trade("2024-09-11-a", supply), trade("2024-09-11-a", {...supply, goods: "all"}))).toHaveLength(2); // prettier-ignore
    });

    test("what is owed at one time is one debt: of another sum it is a conflict", () => {
      const pair = [trade("2024-09-11-a", debt), trade("2024-09-12-b", {...debt, goods: "all", value: 1e10})];
      expect(told(...pair).map(([column]) => column)).toEqual(["value", "value"]);
    });

    test("the row names the goods", () => {
      expect(inTrade(trade("2024-09-11-a", debt), trade("2024-09-12-b", {...debt, goods: "all"}))).toMatchObject([{goods: "electricity"}]); // prettier-ignore
    });
  });

  test("gas is natural gas", () => {
    expect(
      inTrade(trade("2024-09-11-a", {goods: "gas"}), trade("2024-09-12-b", {goods: "natural gas"}))
    ).toMatchObject([{goods: "natural gas"}]);
  });

  test("two values of one article are two figures, in any number of articles", () => {
    const bare = {period_start: "", period_end: ""};
    const rise = (id: string) => [trade(id, {...bare, value: 3e9}), trade(id, {...bare, value: 5e9})];
    expect(inTrade(...rise("2024-09-11-a"))).toHaveLength(2);
    const both = inTrade(...rise("2024-09-11-a"), ...rise("2024-09-12-b"));
    expect(both.map(({value, article_ids}) => [value, article_ids.length])).toEqual([
      [3e9, 2],
      [5e9, 2]
    ]);
    expect(new Set(both.map((row) => row.trade_id)).size).toBe(2);
  });
});

describe("troops", () => {
  test("counts told as present less than 31 days apart are one row, dated by the earliest", () => {
    const on = (date: string) => troops(`${date}-x`, {date});
    expect(inTroops(on("2024-09-12"), on("2024-09-11"), on("2024-10-11"))).toMatchObject([
      {troops_id: "2024-09-11-usa-irq-present", date: "2024-09-11", count: 2500}
    ]);
    expect(inTroops(on("2024-09-11"), on("2024-10-12"))).toHaveLength(2);
    expect(inTroops(on("2024-09-11"), on("2024-10-01"), on("2024-10-20"))).toMatchObject([
      {date: "2024-09-11", article_ids: ["2024-09-11-x", "2024-10-01-x"]},
      {date: "2024-10-20"}
    ]);
  });

  test("as many sent to a province and to its port are one deployment; in two articles, many, and on the way", () => {
    const sent = {kind: "to-deploy" as const, count: 2000, place: "Cabo Delgado", date: ""};
    const pair = (over: object, id = "2024-09-20-b") => inTroops(troops("2024-09-11-a", {...sent, ...over}), troops(id, {...sent, ...over, place: "Nacala"})); // prettier-ignore
    expect(pair({})).toHaveLength(1);
    expect(pair({kind: "present", date: "2024-09-11"})).toHaveLength(2);
    expect(pair({count: 30})).toHaveLength(2);
    expect(pair({}, "2024-09-11-a")).toHaveLength(2);
  });

  test("the hedge is the most cautious", () => {
    expect(inTroops(troops("2024-09-11-a"), troops("2024-09-12-b", {qualifier: "about"}))).toMatchObject([
      {count: 2500, qualifier: "about"}
    ]);
  });

  test("another count at that time is a conflict; worded differently it is none", () => {
    const other = (over: object) => [troops("2024-09-11-a"), troops("2024-09-12-b", over)];
    expect(told(...other({count: 3500}))).toEqual([
      ["count", 2500, "2024-09-11-a", false],
      ["count", 3500, "2024-09-12-b", true]
    ]);
    expect(inTroops(...other({count: 3500}))).toHaveLength(1);
    expect(told(...other({count: 2400, qualifier: "over"}))).toEqual([]);
  });

  test.each([
    ["another year", {date: "2021-12", date_basis: "stated" as const}],
    ["another country", {location: "SYR"}],
    ["another force", {force: "FRA"}],
    ["another part of the country", {place: "Kurdistan", count: 200}],
    ["withdrawn", {kind: "withdrawn" as const}]
  ])("%s is another count", (_, over) => {
    expect(inTroops(troops("2024-09-11-a"), troops("2024-09-12-b", over))).toHaveLength(2);
  });

  test("two counts, each of a day that is told, are two", () => {
    const on = (id: string, date: string, count: number) => troops(id, {date, date_basis: "stated", count});
    const first = on("2024-09-11-a", "2024-09-01", 5200);
    expect(inTroops(first, on("2024-09-21-b", "2024-09-20", 3000))).toHaveLength(2);
    expect(inTroops(first, troops("2024-09-21-b", {date: "2024-09-21", count: 5000}))).toHaveLength(1);
  });

  test("two counts of one article are two rows", () => {
    expect(
      inTroops(troops("2024-09-11-a", {count: 5200}), troops("2024-09-11-a", {count: 3000}))
    ).toHaveLength(2);
    expect(inTroops(troops("2024-09-11-a"), troops("2024-09-11-a", {qualifier: "about"}))).toHaveLength(1);
  });

  test("a withdrawal is known by its deadline, at any precision", () => {
    const leave = {
      kind: "to-withdraw" as const,
      count: null,
      qualifier: "" as const,
      date_basis: "stated" as const
    };
    const by = (id: string, date: string, place = "") => troops(id, {...leave, date, place});
    expect(inTroops(by("2024-09-11-a", "2025-09"), by("2024-09-12-b", "2025-09-30"))).toMatchObject([
      {date: "2025-09-30", count: null}
    ]);
    expect(inTroops(by("2024-09-11-a", "2025-09"), by("2024-09-11-a", "2026-09", "Kurdistan"))).toHaveLength(
      2
    );
  });
});

describe("agreements", () => {
  test("the same number on the same day is one row, with all sectors", () => {
    expect(
      inAgreements(
        agreement("2024-09-11-a", {sectors: ["trade", "sports"]}),
        agreement("2024-09-12-b", {title: "MoUs", sectors: ["Sports", "media"]}),
        agreement("2024-09-13-c", {kind: "agreement", title: "agreements"})
      )
    ).toMatchObject([
      {
        agreement_id: "2024-09-11-irn-irq-14-memorandum",
        kind: "memorandum",
        title: "memoranda of understanding",
        count: 14,
        sectors: ["trade", "sports", "media"]
      }
    ]);
  });

  test("five agreements and five memoranda that were planned are those that were signed a day later", () => {
    const both = (id: string, over: object) => [agreement(id, {...over, kind: "agreement", title: "agreements", count: 5}), agreement(id, {...over, count: 5})]; // prettier-ignore
    const planned = both("2024-09-01-a", {status: "planned", date: "2024-09-10"});
    const rows = inAgreements(...planned, ...both("2024-09-12-b", {date: "2024-09-11"}));
    expect(rows.map(({kind, status, article_ids}) => [kind, status, article_ids.length])).toEqual([["agreement", "signed", 2], ["memorandum", "signed", 2]]); // prettier-ignore
    expect(inAgreements(...planned, ...both("2024-12-12-b", {date: "2024-12-11"}))).toHaveLength(4);
  });

  test("an understanding of that month is no treaty of one of its days", () => {
    const treaty = agreement("2024-09-12-a", {kind: "treaty", title: "extradition treaty", count: 1});
    const later = (over: object) => agreement("2024-09-30-b", {count: 1, kind: "agreement", title: "understanding", ...over}); // prettier-ignore
    expect(inAgreements(treaty, later({date: "2024-09"}))).toHaveLength(2);
    expect(inAgreements(treaty, later({date: "2024-09-11"}))).toHaveLength(1);
    expect(inAgreements(treaty, later({kind: "treaty", title: "treaty", date: "2024-09"}))).toHaveLength(1);
  });

  test("the day of a signing that an article leaves to the talks is no conflict; told in both, it is", () => {
    const days = (doubts: string[]) => [agreement("2024-09-11-a", {}, doubts), agreement("2024-09-13-b", {date: "2024-09-12"})]; // prettier-ignore
    expect(told(...days(["date from context"]))).toEqual([]);
    expect(told(...days([])).map(([column, value]) => [column, value])).toEqual([["date", "2024-09-11"], ["date", "2024-09-12"]]); // prettier-ignore
  });

  test("another number of one signing is a conflict", () => {
    const facts = [agreement("2024-09-11-a"), agreement("2024-09-12-b", {count: 12})];
    expect(inAgreements(...facts)).toHaveLength(1);
    expect(told(...facts)).toEqual([
      ["count", 14, "2024-09-11-a", false],
      ["count", 12, "2024-09-12-b", true]
    ]);
  });

  test("planned and signed is one row with the date of the signature", () => {
    const several = {count: null, qualifier: "" as const, status: "planned" as const, date: ""};
    expect(inAgreements(agreement("2024-09-01-a", several), agreement("2024-09-12-b"))).toMatchObject([
      {status: "signed", count: 14, date: "2024-09-11"}
    ]);
    expect(inAgreements(agreement("2024-09-12-b", several), agreement("2024-09-12-b"))).toHaveLength(2);
  });

  const single = {kind: "agreement" as const, count: 1, title: "security agreement"};
  test("a title of other words on one thing is one", () => {
    expect(
      inAgreements(
        agreement("2024-09-11-a", single),
        agreement("2024-09-12-b", {...single, title: "agreement on border security"})
      )
    ).toMatchObject([
      {agreement_id: "2024-09-11-irn-irq-security-agreement", title: "agreement on border security"}
    ]);
  });

  test.each([
    ["on another thing", {title: "trade agreement"}],
    ["of another year", {date: "2023"}],
    ["between others", {parties: ["IRQ", "USA"]}],
    ["that ended", {status: "ended" as const}],
    ["that is a project", {kind: "project" as const}]
  ])("an agreement %s is another one", (_, over) => {
    expect(
      inAgreements(agreement("2024-09-11-a", single), agreement("2024-09-12-b", {...single, ...over}))
    ).toHaveLength(2);
  });
});

describe("what a third article ties together", () => {
  const year = {period_start: "2022", period_end: "2022"};
  const undated = {period_start: "", period_end: ""};

  test("a figure without a period joins the row of one that it repeats, where another article differs", () => {
    const facts = [
      trade("2023-04-03-a", {...year, value: 1.4e8}),
      trade("2023-04-12-b", {...undated, value: 1.4e8}),
      trade("2023-11-21-c", {...year, value: 1.42e8})
    ];
    expect(inTrade(...facts)).toMatchObject([
      {value: 1.4e8, article_ids: ["2023-04-03-a", "2023-04-12-b", "2023-11-21-c"]}
    ]);
    expect(told(...facts)).toHaveLength(3);
  });

  test("without one that it repeats it stays apart, and so does what is far off", () => {
    const other = trade("2023-11-21-c", {...year, value: 1.42e8});
    expect(inTrade(trade("2023-04-12-b", {...undated, value: 1.4e8}), other)).toHaveLength(2);
    expect(inTrade(trade("2023-04-03-a", {...undated, value: 9e8}), other)).toHaveLength(2);
  });

  test("aims of one value at the end of a decade and at its round year are one; of years apart they are two", () => {
    const aim = (id: string, period_end: string) => trade(id, {kind: "target", period_start: "", period_end});
    expect(inTrade(aim("2024-04-19-a", "2030"), aim("2024-06-03-b", "2029"))).toHaveLength(1);
    expect(inTrade(aim("2024-04-19-a", "2030"), aim("2024-06-03-b", "2026"))).toHaveLength(2);
  });

  const single = {kind: "agreement" as const, count: 1, title: "agreement on a border hub"};
  const plan = {...single, status: "planned" as const, date: "", date_basis: "" as const};
  test("a plan without a day is the deal of that name signed within the month, whatever a third article calls it", () => {
    const facts = [
      agreement("2024-09-08-a", plan),
      agreement("2024-09-12-b", single),
      agreement("2024-10-20-c", {...single, title: "accord"})
    ];
    expect(inAgreements(...facts)).toMatchObject([{status: "signed", date: "2024-09-11"}]);
  });

  test("a plan of other words, and one of a year before, are others", () => {
    const signed = agreement("2024-09-12-b", {...single, title: "accord"});
    expect(inAgreements(agreement("2024-09-08-a", {...plan, title: "gas agreement"}), signed)).toHaveLength(
      2
    );
    expect(
      inAgreements(
        agreement("2023-09-08-a", {...plan, title: "railway agreement"}),
        agreement("2024-09-12-b", single)
      )
    ).toHaveLength(2);
  });
});
