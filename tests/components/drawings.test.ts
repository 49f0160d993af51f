// @vitest-environment jsdom
import {describe, expect, test} from "vitest";
import {agreementSectors} from "../../src/components/agreementSectors.ts";
import {agreementsByStatus} from "../../src/components/agreementsByStatus.ts";
import {shareOfNeed} from "../../src/components/shareOfNeed.ts";
import {sourceMatrix} from "../../src/components/sourceMatrix.ts";
import {currencies, tradeFigures} from "../../src/components/tradeFigures.ts";
import {troopsTimeline} from "../../src/components/troopsTimeline.ts";
import {visitRoutes} from "../../src/components/visitRoutes.ts";
import {visitsTimeline} from "../../src/components/visitsTimeline.ts";
import type {ChartOptions} from "../../src/components/chartOptions.ts";
import type {Report} from "../../src/components/report.ts";
import {collisions, outside, textBoxes} from "../support/drawn.ts";
import {
  agreement, article, emptyReport, fullReport, oneOfEach, reportOf, trade, troops, visit
} from "../support/reportData.ts"; // prettier-ignore

const charts: Record<string, (report: Report, options?: ChartOptions) => HTMLElement[]> = {
  visitsTimeline: (report, options) => [visitsTimeline(report, options)],
  visitRoutes: (report, options) => [visitRoutes(report, options)],
  tradeFigures: (report, options) =>
    currencies(report.trade).map((currency) => tradeFigures(report, {...options, currency})),
  shareOfNeed: (report, options) => [shareOfNeed(report, options)],
  troopsTimeline: (report, options) => [troopsTimeline(report, options)],
  agreementsByStatus: (report, options) => [agreementsByStatus(report, options)],
  agreementSectors: (report, options) => [agreementSectors(report, options)],
  sourceMatrix: (report, options) => [sourceMatrix(report, options)]
};

const LONG = "His Royal Highness Sheikh Abdulrahman bin Mohammed Al-Thani-Featherstonehaugh the Younger";
const ROLE = "Deputy Prime Minister and Minister of State for Foreign Affairs and International Cooperation";
const COUNTRIES = ["ETH", "KEN", "NLD", "UGA", "USA", "COD", "SGS", "EU"];
const NAMES = {
  COD: "Democratic Republic of the Congo",
  SGS: "South Georgia and the South Sandwich Islands"
};
const STATUSES = ["made", "planned", "postponed", "cancelled"] as const;
const QUALIFIERS = ["exact", "about", "nearly", "over", "at-least", "up-to", "under"] as const;
const country = (i: number) => COUNTRIES[i % COUNTRIES.length]!;
const dateOf = (i: number) => ["", "2019", "2021-03", `2022-0${1 + (i % 9)}-1${i % 9}`][i % 4]!;
const times = <Row>(n: number, row: (i: number) => Row) => Array.from({length: n}, (_, i) => row(i));

/** Every kind, status, hedge and precision, with long names, in so many rows. */
function many(n: number): Report {
  const report = reportOf({
    articles: times(Math.min(n, 11), (i) => article({article_id: i ? `a${i}` : "a", publisher: LONG})),
    visits: times(n, (i) =>
      visit({
        visit_id: `v${i}`,
        visitor: i % 5 ? LONG : "",
        visitor_role: ROLE,
        visitor_country: country(i),
        host_country: country(i * 3 + 1),
        start_date: dateOf(i),
        end_date: "",
        status: STATUSES[i % 4],
        counterparts: [LONG, LONG]
      })
    ),
    trade: times(n, (i) =>
      trade({
        trade_id: `t${i}`,
        measure: i % 6 === 5 ? "share" : "trade",
        exporter: country(i % 3),
        importer: country(5),
        goods: i % 2 ? "all" : "natural gas and refined petroleum products",
        unit: i % 6 === 5 ? "percent" : i % 2 ? "USD" : "KES",
        value: i % 7 === 6 ? null : i % 6 === 5 ? 10 + i : 10 ** (i % 12),
        value_max: i % 5 === 1 && i % 7 !== 6 && i % 6 !== 5 ? 10 ** (i % 12) * 2 : null,
        qualifier: QUALIFIERS[i % 7],
        kind: (["actual", "target", "forecast"] as const)[i % 3],
        period_start: dateOf(i),
        period_end: "",
        attributed_to: LONG
      })
    ),
    troops: times(n, (i) =>
      troops({
        troops_id: `r${i}`,
        force: i % 3 ? country(i) : "NATO-led multinational stabilisation and training force",
        location: country(i + 1),
        place: i % 2 ? "the northern half of the autonomous region" : "",
        count: i % 4 === 3 ? null : i * 137,
        count_max: i % 8 === 2 ? i * 200 : null,
        qualifier: QUALIFIERS[i % 7],
        kind: (["present", "to-withdraw", "deployed", "withdrawn", "to-deploy"] as const)[i % 5],
        date: dateOf(i),
        attributed_to: LONG
      })
    ),
    agreements: times(n, (i) =>
      agreement({
        agreement_id: `g${i}`,
        title: `agreement on the ${"avoidance of double taxation and ".repeat(i % 4)}customs`,
        count: i % 5 === 4 ? null : 1 + ((i * 13) % 150),
        parties: [country(i), country(i + 1), country(i + 2)],
        sectors: times(i % 7, (k) => `sector of the ${"very ".repeat(k)}long name ${i % 9}`),
        status: (["signed", "agreed", "planned", "proposed", "ended"] as const)[i % 5],
        date: dateOf(i),
        attributed_to: LONG
      })
    )
  });
  return {...report, countries: {...report.countries, ...NAMES}};
}

const REPORTS: [string, Report][] = [
  ["one of each", oneOfEach],
  ["every kind", fullReport],
  ["3 rows", many(3)],
  ["12 rows", many(12)],
  ["60 rows", many(60)]
];

describe.each(Object.entries(charts))("%s", (_, chart) => {
  test.each(REPORTS)("no words run into others or out of the drawing: %s", (_, report) => {
    for (const svg of chart(report).flatMap((figure) => [...figure.querySelectorAll("svg")])) {
      expect(collisions(svg)).toEqual([]);
      expect(outside(svg)).toEqual([]);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  test("is drawn for a phone and for a desk, each with names of its own, or for the width asked for", () => {
    for (const figure of chart(fullReport)) {
      const svgs = [...figure.querySelectorAll("svg")];
      expect(svgs.map((svg) => svg.getAttribute("class"))).toEqual(["narrow", "wide"]);
      expect(svgs.map((svg) => svg.getAttribute("viewBox")!.split(" ")[2])).toEqual(["330", "680"]);
      const ids = [...figure.querySelectorAll("[id]")].map((e) => e.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, id] of figure.innerHTML.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    }
    for (const figure of chart(fullReport, {width: 400}))
      expect(figure.querySelectorAll("svg")).toHaveLength(1);
  });

  test("a row is one link, and has words", () => {
    for (const svg of chart(many(12)).flatMap((figure) => [...figure.querySelectorAll("svg")])) {
      for (const link of svg.querySelectorAll("a"))
        expect(`${link.getAttribute("aria-label") ?? ""}${link.textContent}`.trim()).not.toBe("");
      expect(svg.querySelector("a a")).toBeNull();
    }
  });

  test("takes no more markup than it needs for twelve rows, and rounds its coordinates", () => {
    for (const figure of chart(many(12))) {
      for (const svg of figure.querySelectorAll("svg")) {
        expect(svg.outerHTML.length).toBeLessThan(32_000);
        expect(svg.outerHTML).not.toMatch(/\d\.\d\d/);
      }
    }
  });
});

const svgOf = (figure: HTMLElement) => figure.querySelector("svg")!;

test("marks are told apart by more than colour", () => {
  const looks = STATUSES.map((status) => {
    const svg = svgOf(visitsTimeline(reportOf({visits: [visit({status, end_date: ""})]}), {width: 680}));
    return [...svg.querySelectorAll("a rect[rx], a path[stroke-width]")].map((mark) =>
      ["fill", "stroke-dasharray", "d"]
        .map((name) => (mark.getAttribute(name) ?? "").replace(/[\d. ]+/g, ""))
        .join()
    );
  });
  expect(new Set(looks.slice(0, 2).map(String)).size).toBe(2);
  expect(String(looks[3])).not.toBe(String(looks[1]));
  const month = svgOf(visitsTimeline(reportOf({visits: [visit({start_date: "2024-02", end_date: ""})]})));
  expect(month.querySelector("a rect[rx]")!.getAttribute("fill")).toMatch(/^url\(#/);
});

test("the edge of a figure says how sure it is", () => {
  const bars = (values: Parameters<typeof trade>[0]) => {
    const figure = tradeFigures(reportOf({trade: [trade(values)]}), {currency: "USD", width: 680});
    return [...svgOf(figure).querySelectorAll("a rect:not(.hit):not([rx])")].map((r) => ({
      x: Number(r.getAttribute("x")),
      end: Number(r.getAttribute("x")) + Number(r.getAttribute("width")),
      hatched: r.getAttribute("fill")!.startsWith("url(")
    }));
  };
  const [exact] = bars({});
  expect(bars({})).toHaveLength(1);
  const [firm, soft] = bars({qualifier: "nearly"});
  expect(soft!.hatched).toBe(true);
  expect(soft!.end).toBeCloseTo(exact!.end, 0);
  expect(firm!.end).toBeCloseTo(soft!.x, 0);
  const range = bars({value: 1e9, value_max: 2e9});
  expect((range[1]!.end - range[0]!.x) / (range[0]!.end - range[0]!.x)).toBeCloseTo(2, 1);
  expect(bars({kind: "target"})[0]!.hatched).toBe(false);
});

test("bars are as long as their figures, and squares as many as the agreements", () => {
  const rows = [trade(), trade({trade_id: "t2", value: 0.6e9})];
  const [a, b] = [
    ...svgOf(tradeFigures(reportOf({trade: rows}), {currency: "USD"})).querySelectorAll(
      "a rect:not(.hit):not([rx])"
    )
  ].map((r) => Number(r.getAttribute("width")));
  expect(a! / b!).toBeCloseTo(2, 1);
  const squares = svgOf(agreementsByStatus(reportOf({agreements: [agreement({count: 14})]}))).innerHTML;
  expect(squares.match(/M[^M]+Z/g)).toHaveLength(14);
});

test("visits in two directions are told of as such", () => {
  const way = (i: number, from: string, to: string) =>
    visit({
      visit_id: `v${i}`,
      visitor_country: from,
      host_country: to,
      start_date: `2024-0${i}-01`,
      end_date: ""
    });
  const report = reportOf({
    visits: [way(1, "KEN", "ETH"), way(2, "ETH", "KEN"), way(3, "KEN", "ETH"), way(4, "USA", "UGA")],
    agreements: [agreement({date: "2024-02-01"}), agreement({agreement_id: "old", date: "1999"})]
  });
  const figure = visitsTimeline(report, {width: 680});
  expect(figure.querySelector(".chart-title")!.textContent).toBe(
    "2 visits from Kenya to Ethiopia, 1 the other way in 2024"
  );
  const words = textBoxes(svgOf(figure)).map((box) => box.text);
  expect(words).toEqual(expect.arrayContaining(["From Kenya to Ethiopia", "From Ethiopia to Kenya"]));
  // agreements of their time stand with them, others don't
  expect(svgOf(figure).querySelectorAll("a[href*='agreements.html#agreements']")).toHaveLength(1);
  expect(visitRoutes(report).querySelector(".chart-title")!.textContent).toBe(
    "Most often: 2 visits from Kenya to Ethiopia; 1 the other way"
  );
});

test("a part of the tables is given as data of its own, with the columns of the table", () => {
  const href = (figure: HTMLElement) => figure.querySelector("a[download]")!.getAttribute("href")!;
  expect(href(visitsTimeline(fullReport))).toBe("./data/visits.csv");
  const dollars = decodeURIComponent(href(tradeFigures(fullReport, {currency: "KES"})));
  expect(dollars).toMatch(/^data:text\/csv;charset=utf-8,trade_id,measure,exporter/);
  expect(dollars.trim().split("\n")).toHaveLength(2);
  expect(href(visitsTimeline(fullReport, {part: true}))).toMatch(/^data:/);
});

test("a chart without a row says so in words", () => {
  for (const chart of Object.values(charts))
    for (const figure of chart(emptyReport))
      expect(figure.querySelector(".chart-title")!.textContent).toMatch(/^No /);
});
