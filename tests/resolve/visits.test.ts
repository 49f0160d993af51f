import {describe, expect, test} from "vitest";
import {merge, visit} from "../support/facts.ts";

const rows = (...facts: Parameters<typeof merge>[0][number][]) => merge(facts).tables.visits;
const ids = (...facts: Parameters<typeof merge>[0][number][]) => rows(...facts).map((row) => row.visit_id);

describe("one visit, told by several articles", () => {
  test("is one row with all articles, the most precise date, the fullest name and evidence from each", () => {
    const {tables, evidence, conflicts} = merge([
      visit("2024-09-11-a", {visitor: "Pezeshkian", first_trip: true, places: ["Baghdad"]}),
      visit("2024-09-12-b", {end_date: "2024-09-13", places: ["baghdad", "Basra"], counterparts: ["Sudani"]}),
      visit("2025-01-10-c", {start_date: "2024-09", counterparts: ["Mohammed Shia al-Sudani"]})
    ]);
    expect(tables.visits).toEqual([
      {
        visit_id: "2024-09-11-pezeshkian-irq",
        visitor: "Masoud Pezeshkian",
        visitor_role: "President",
        visitor_country: "IRN",
        host_country: "IRQ",
        places: ["Baghdad", "Basra"],
        start_date: "2024-09-11",
        end_date: "2024-09-13",
        date_basis: "resolved",
        status: "made",
        first_trip: true,
        counterparts: ["Mohammed Shia al-Sudani"],
        confidence: "high",
        article_ids: ["2024-09-11-a", "2024-09-12-b", "2025-01-10-c"]
      }
    ]);
    expect(evidence.map((line) => line.article_id)).toEqual(["2024-09-11-a", "2024-09-12-b", "2025-01-10-c"]);
    expect(conflicts).toEqual([]);
  });

  test.each([
    ["Mohammed Shia al-Sudani", "Muhammad Al-Soudani"],
    ["Andreas Hadjimichael", "Andreas Hajji Michael"],
    ["Abdul Rahman Khalil", "Abdulrahman Khalil"],
    ["Mohammed Shia al-Sudani", "Mohammed Sudany"],
    ["Abbas Araqchi", "Abbas Araghchi"],
    ["Abdel Fattah El-Sisi", "Abdelfattah al Sisi"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Alexander Lukashenko", "Aleksandr Lukashenka"],
    ["Recep Tayyip Erdoğan", "Erdogan"],
    ["Mohammad Baqer Qalibaf", "Mohammad Bagher Ghalibaf"],
    ["Mustafa al-Kadhimi", "Mustafa Kazemi"],
    ["Antony Blinken", "Tony Blinken"],
    ["Kim Jong Un", "Kim Jong-un"]
  ])("%s and %s are one visitor", (a, b) => {
    expect(rows(visit("2024-09-11-a", {visitor: a}), visit("2024-09-12-b", {visitor: b}))).toHaveLength(1);
  });

  test("a last day before the first is another journey's, and is left out", () => {
    const [row] = rows(
      visit("2024-09-11-a", {start_date: "2024-09-11"}),
      visit("2024-09-12-b", {start_date: "2024-09-11", end_date: "2024-09-09"})
    );
    expect(row).toMatchObject({start_date: "2024-09-11", end_date: ""});
  });

  test("family names that come first are known by country", () => {
    const xi = {visitor: "Xi Jinping", visitor_country: "CHN"};
    expect(ids(visit("2024-09-11-a", xi), visit("2024-09-12-b", {...xi, visitor: "Xi"}))).toEqual([
      "2024-09-11-xi-irq"
    ]);
  });

  test("an office without a name is the visit of its holder", () => {
    const premier = {visitor: "", visitor_role: "premier", visitor_country: "IRQ", host_country: "IRN"};
    const named = {...premier, visitor: "Mohammed Shia al-Sudani", visitor_role: "Prime Minister"};
    expect(rows(visit("2024-09-11-a", premier), visit("2024-09-12-b", named))).toMatchObject([
      {visitor: "Mohammed Shia al-Sudani", article_ids: ["2024-09-11-a", "2024-09-12-b"]}
    ]);
    expect(ids(visit("2024-09-11-a", premier))).toEqual(["2024-09-11-premier-irn"]);
  });

  test("days inside the trip are no other start and no conflict", () => {
    const {tables, conflicts} = merge([
      visit("2024-09-11-a", {end_date: "2024-09-13"}),
      visit("2024-09-12-b", {start_date: "2024-09-12"}),
      visit("2024-09-13-c", {start_date: "2024-09-13"})
    ]);
    expect(tables.visits).toMatchObject([{start_date: "2024-09-11", end_date: "2024-09-13"}]);
    expect(conflicts).toEqual([]);
  });

  test("a day inside the days that were planned is none either, where somebody tells the first", () => {
    const plan = visit("2024-09-01-a", {status: "planned", end_date: "2024-09-13"});
    const talks = visit("2024-09-14-b", {start_date: "2024-09-12"});
    const {tables, conflicts} = merge([plan, talks, visit("2024-10-20-c")]);
    expect(tables.visits).toMatchObject([{start_date: "2024-09-11"}]);
    expect(conflicts).toEqual([]);
    expect(rows(plan, talks)).toMatchObject([{start_date: "2024-09-12"}]);
  });

  test("undated in two articles far apart, one that dates it ties them; alone they are two", () => {
    const off = (id: string, start_date = "") => visit(id, {status: "cancelled", start_date});
    const [early, late] = [off("2024-09-10-b"), off("2024-11-30-c")];
    expect(rows(visit("2024-09-01-a", {status: "planned"}), early, late)).toHaveLength(1);
    expect(rows(early, late)).toHaveLength(2);
  });

  test("within one article, the first day told is the start", () => {
    const {tables, conflicts} = merge([
      visit("2024-09-12-b", {start_date: "2024-09-12"}),
      visit("2024-09-12-b", {start_date: "2024-09-11"}),
      visit("2024-09-12-b", {start_date: ""})
    ]);
    expect(tables.visits.map((row) => row.start_date)).toEqual(["2024-09-11"]);
    expect(conflicts).toEqual([]);
  });

  test("undated in fresh news, it joins the visit of these days", () => {
    const old = visit("2023-05-02-c", {start_date: "2023-05-01"});
    expect(ids(old, visit("2024-09-11-a"), visit("2024-09-12-b", {start_date: ""}))).toHaveLength(2);
  });

  test("undated, it joins the only visit that it could be", () => {
    expect(rows(visit("2024-09-11-a"), visit("2024-10-01-b", {start_date: ""}))).toHaveLength(1);
    const second = visit("2025-03-02-c", {start_date: "2025-03-01"});
    expect(ids(visit("2024-09-11-a"), visit("2025-06-01-b", {start_date: ""}), second)).toEqual([
      "undated-pezeshkian-irq",
      "2024-09-11-pezeshkian-irq",
      "2025-03-01-pezeshkian-irq"
    ]);
  });

  test("undated in an article that tells of several, it is the one that is news", () => {
    expect(
      ids(
        visit("2025-03-02-c", {start_date: "2024-09-11"}),
        visit("2025-03-02-c", {start_date: "2025-03-01"}),
        visit("2025-03-02-c", {start_date: "", places: ["Najaf"]})
      )
    ).toEqual(["2024-09-11-pezeshkian-irq", "2025-03-01-pezeshkian-irq"]);
  });
});

describe("planned and made", () => {
  const planned = (id: string, start_date: string) => visit(id, {status: "planned", start_date});

  test.each(["2024-09-11", "2024-09-12", "2024-09", "2024", ""])(
    "a visit planned for '%s' and made is made",
    (date) => {
      const {tables, conflicts} = merge([planned("2024-09-01-a", date), visit("2024-09-12-b")]);
      expect(tables.visits).toMatchObject([{status: "made", start_date: "2024-09-11"}]);
      expect(conflicts).toEqual([]);
    }
  );

  test("made by an article without a date, it joins the plan", () => {
    expect(rows(planned("2024-09-01-a", "2024-09"), visit("b", {start_date: ""}))).toMatchObject([
      {status: "made", start_date: "2024-09"}
    ]);
  });

  test("a visit that was made before the plan was told is another one", () => {
    expect(rows(visit("2024-09-12-a"), planned("2024-09-20-b", ""))).toHaveLength(2);
    expect(rows(visit("2024-09-12-a"), planned("2024-09-20-b", "2024-11"))).toHaveLength(2);
  });

  test("one article that tells of a visit and of the next plan tells of two", () => {
    expect(rows(visit("2024-09-12-a", {start_date: ""}), planned("2024-09-12-a", "2024-11"))).toHaveLength(2);
    expect(rows(visit("2024-09-12-a", {start_date: "2024-05"}), planned("2024-09-12-a", ""))).toHaveLength(2);
    expect(
      rows(visit("2024-09-12-a", {start_date: "2024"}), planned("2024-09-12-a", "2024-11"))
    ).toHaveLength(2);
  });

  test("a leg that is to come is part of the trip that is under way", () => {
    expect(
      rows(
        visit("2024-09-11-a"),
        visit("2024-09-11-a", {status: "planned", start_date: "", places: ["Erbil"]})
      )
    ).toMatchObject([{status: "made", start_date: "2024-09-11", places: ["Erbil"]}]);
    const undated = {start_date: ""};
    expect(rows(visit("a", undated), visit("a", {...undated, status: "planned"}))).toHaveLength(1);
    expect(
      rows(visit("2024-09-11-a", undated), visit("2024-09-11-a", {...undated, status: "planned"}))
    ).toHaveLength(2);
  });

  test("planned and called off is one row; called off is never made", () => {
    const off = (date: string) => visit("2024-09-10-b", {status: "cancelled", start_date: date});
    expect(rows(planned("2024-09-01-a", "2024-09"), off(""))).toMatchObject([{status: "cancelled"}]);
    expect(rows(off(""), visit("2024-12-02-c", {start_date: "2024-12-01"}))).toHaveLength(2);
  });
});

describe("two visits", () => {
  test.each([
    ["of one person months apart", {start_date: "2025-01-08"}],
    ["of one person in two months", {start_date: "2024-10"}],
    ["of two ministers on one day", {visitor: "Abbas Araqchi", visitor_role: "Foreign Minister"}],
    ["of two persons of one surname", {visitor: "Reza Pezeshkian", visitor_role: "Trade Minister"}],
    ["to two countries", {host_country: "SYR"}],
    ["of officials of two countries", {visitor_country: "AZE"}],
    ["of another, unnamed office", {visitor: "", visitor_role: "Foreign Minister"}],
    ["of the deputy", {visitor: "", visitor_role: "Vice President"}]
  ])("%s stay two", (_, over) => {
    expect(rows(visit("2024-09-11-a"), visit("2024-09-12-b", over))).toHaveLength(2);
    expect(rows(visit("2024-09-11-a"), visit("2024-09-11-a", over))).toHaveLength(2);
  });

  test("names that look alike stay two", () => {
    const pair = (a: string, b: string) =>
      rows(
        visit("2024-09-11-a", {visitor: a, visitor_role: ""}),
        visit("2024-09-12-b", {visitor: b, visitor_role: ""})
      );
    expect(pair("Erik Hansen", "Erik Jansen")).toHaveLength(2);
    expect(pair("Ali Hassan", "Ali Hussein")).toHaveLength(2);
    expect(pair("Wang Yi", "Wang Wentao")).toHaveLength(2);
    expect(pair("Mohammed bin Salman", "Mohammed")).toHaveLength(2);
  });

  test("undated and years apart stay two", () => {
    const undated = {start_date: ""};
    expect(rows(visit("2019-05-01-a", undated), visit("2024-05-01-b", undated))).toHaveLength(2);
    expect(rows(visit("2024-05-01-a", undated), visit("2024-05-03-b", undated))).toHaveLength(1);
  });

  test("an undated visit of the past is none that came after its article", () => {
    expect(rows(visit("2024-01-01-a", {start_date: ""}), visit("2024-09-12-b"))).toHaveLength(2);
  });
});

describe("articles that differ", () => {
  test("the row carries what most say, then the latest; the conflict names them all", () => {
    const {tables, conflicts} = merge([
      visit("2024-09-11-a", {start_date: "2024-09-10"}),
      visit("2024-09-12-b"),
      visit("2024-09-13-c"),
      visit("2024-09-20-d", {start_date: "2024-09"})
    ]);
    expect(tables.visits).toMatchObject([{start_date: "2024-09-11", confidence: "medium"}]);
    expect(
      conflicts.map(({column, value, article_id, chosen}) => [column, value, article_id, chosen])
    ).toEqual([
      ["start_date", "2024-09-10", "2024-09-11-a", false],
      ["start_date", "2024-09-11", "2024-09-12-b", true],
      ["start_date", "2024-09-11", "2024-09-13-c", true]
    ]);
  });

  test("of one each, the latest article is right", () => {
    const ends = [
      visit("2024-09-11-a", {end_date: "2024-09-12"}),
      visit("2024-09-14-b", {end_date: "2024-09-13"})
    ];
    expect(rows(...ends)[0]!.end_date).toBe("2024-09-13");
    expect(rows(...[...ends].reverse())[0]!.end_date).toBe("2024-09-13");
  });
});

describe("one spelling of a name over all visits", () => {
  const names = (...facts: Parameters<typeof merge>[0][number][]) =>
    rows(...facts).map(({visitor, counterparts}) => [visitor, ...counterparts]);

  test("that of most articles, of visitors and of those whom they met", () => {
    const told = names(
      visit("2023-11-06-a", {visitor: "Mohammed al-Sudani", start_date: "2023-11-06", host_country: "IRN"}),
      visit("2024-09-11-b", {visitor: "Masoud Pezeshkian", counterparts: ["Mohammed al-Sudani"]}),
      visit("2025-01-10-c", {visitor: "Mohammed Al-Sudani", start_date: "2025-01-08", host_country: "IRN"})
    );
    expect(told).toEqual([
      ["Mohammed al-Sudani"],
      ["Masoud Pezeshkian", "Mohammed al-Sudani"],
      ["Mohammed al-Sudani"]
    ]);
  });

  test("of as many the later", () => {
    const told = names(
      visit("2023-11-06-a", {visitor: "Tomas Novak", start_date: "2023-11-06"}),
      visit("2025-01-10-c", {visitor: "Tomáš Novák", start_date: "2025-01-08"})
    );
    expect(told).toEqual([["Tomáš Novák"], ["Tomáš Novák"]]);
  });

  test("other letters are another's, as far as spelling goes", () => {
    const told = names(
      visit("2023-11-06-a", {visitor: "Hassan Haddad", start_date: "2023-11-06"}),
      visit("2025-01-10-c", {visitor: "Hussein Haddad", start_date: "2025-01-08"})
    );
    expect(told).toEqual([["Hassan Haddad"], ["Hussein Haddad"]]);
  });
});
