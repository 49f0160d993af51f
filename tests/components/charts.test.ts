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
import type {Report} from "../../src/components/report.ts";
import {article, emptyReport, fullReport, oneOfEach, reportOf, trade, visit} from "../support/reportData.ts";

const charts: Record<string, (report: Report, options: {width: number}) => HTMLElement> = {
  visitsTimeline,
  visitRoutes,
  tradeFigures: (report, options) => tradeFigures(report, {...options, currency: "USD"}),
  shareOfNeed,
  troopsTimeline,
  agreementsByStatus,
  agreementSectors,
  sourceMatrix
};

describe.each(Object.entries(charts))("%s", (name, chart) => {
  test("draws nothing, and says so, where its table is empty", () => {
    const figure = chart(emptyReport, {width: 375});
    expect(figure.querySelector("svg")).toBeNull();
    expect(figure.querySelector(".chart-title")?.textContent).toMatch(/^No /);
    expect(figure.querySelector("details .none")).not.toBeNull();
  });

  test.each([
    ["one row", oneOfEach],
    ["every kind of row", fullReport]
  ])("draws %s within the width, each mark leading to its evidence", (_, report) => {
    for (const width of [320, 375, 760]) {
      const figure = chart(report, {width});
      const svg = figure.querySelector("svg");
      if (!svg) {
        // one row of trade holds no share
        expect([name, report]).toEqual(["shareOfNeed", oneOfEach]);
        continue;
      }
      expect(Number(svg.getAttribute("width"))).toBeLessThanOrEqual(width);
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      const links = [...svg.querySelectorAll("a")].map(
        (a) => a.getAttribute("href") ?? a.getAttribute("xlink:href")
      );
      expect(links.length).toBeGreaterThan(0);
      for (const link of links)
        expect(link).toMatch(/^(\.\/[\w/.-]+\.html)?#(visits|trade|troops|agreements)-./);
    }
  });

  test("says in words what it draws, and names its data", () => {
    const figure = chart(fullReport, {width: 375});
    const title = figure.querySelector(".chart-title")!.textContent!;
    expect(figure.querySelector("details p")!.textContent).toContain(title);
    const svg = figure.querySelector("svg")!;
    const named = (attribute: string) => figure.querySelector(`#${svg.getAttribute(attribute)}`)!.textContent;
    expect(named("aria-labelledby")).toBe(title);
    expect(named("aria-describedby")).toContain(title);
    expect(figure.querySelectorAll("tbody tr").length).toBeGreaterThan(0);
    expect(figure.querySelector("figcaption")!.textContent).toMatch(/^\s*Source: The Rift/);
    const csv = figure.querySelector("a[download]")!;
    expect(csv.getAttribute("href")).toMatch(/^(\.\/data\/\w+\.csv|data:text\/csv)/);
  });

  test("is the same each time it is drawn", () => {
    expect(chart(fullReport, {width: 600}).outerHTML).toBe(chart(fullReport, {width: 600}).outerHTML);
  });
});

const title = (figure: HTMLElement) =>
  figure.querySelector(".chart-title")!.textContent!.replaceAll("\u00a0", " ");

test("titles state the point that the rows make", () => {
  expect(title(visitsTimeline(fullReport))).toBe(
    "3 visits made in 2024: 2 to Ethiopia and 1 to the Netherlands"
  );
  expect(title(tradeFigures(fullReport, {currency: "USD"}))).toBe(
    "Target of Kenya and Uganda: more than US$2 billion a year; the largest figure reported is US$1.2 billion (2023)"
  );
  expect(title(shareOfNeed(fullReport))).toBe("Kenya covers 40% of Uganda’s electricity needs");
  expect(title(troopsTimeline(fullReport))).toBe(
    "Forces of the United States: about 500 to 600 in Kenya; the United States to withdraw from Kenya by June 2025"
  );
  expect(title(agreementsByStatus(fullReport))).toBe("Agreements: 3 signed, several planned and 1 proposed");
  expect(title(agreementSectors(fullReport))).toBe("Trade, named most often: 2 times");
  expect(title(sourceMatrix(fullReport))).toBe("19 facts in 2 articles, 1 of them in more than one");
});

test("only the same flow, or one direction of it, is held against a target", () => {
  const target = trade({trade_id: "aim", kind: "target", value: 2e9, period_start: "", period_end: "2027"});
  const held = (...rows: ReturnType<typeof trade>[]) => {
    const drawn = tradeFigures(reportOf({trade: [target, ...rows]}), {currency: "USD", width: 700});
    const ticks = drawn.querySelectorAll('svg path[stroke-dasharray="4 2"]');
    return [ticks.length, title(drawn).split("; ")[1]];
  };
  const exports = trade({trade_id: "e", measure: "exports", value: 3e8});
  const investment = trade({trade_id: "i", measure: "investment", value: 9e9});
  expect(held(trade(), exports)).toEqual([2, "the largest figure reported is US$1.2 billion (2023)"]);
  expect(held(investment)).toEqual([0, undefined]);
  expect(held(investment, exports)).toEqual([1, "the largest figure reported is US$300 million (2023)"]);
});

test("a visit known to the month is drawn as long as the month", () => {
  const length = (start_date: string) => {
    const rows = [
      visit({start_date, end_date: ""}),
      visit({visit_id: "other", start_date: "2024-01-01", end_date: "2024-12-31"})
    ];
    const svg = visitsTimeline(reportOf({visits: rows}), {width: 700}).querySelector("svg")!;
    return Math.min(...[...svg.querySelectorAll("rect[rx]")].map((r) => Number(r.getAttribute("width"))));
  };
  // a year on 382 pixels less the air about it; a day is never drawn shorter than a dot
  expect(length("2024-02")).toBeGreaterThan(382 * 0.9 * (29 / 366) - 1);
  expect(length("2024-02")).toBeLessThan(382 * (29 / 366) + 1);
  expect(length("2024-02-10")).toBe(11);
});

test("a small figure that is not exact is not drawn below zero", () => {
  const rows = [trade({qualifier: "about", value: 1e6}), trade({trade_id: "t2", value: 150e9})];
  const svg = tradeFigures(reportOf({trade: rows}), {currency: "USD", width: 375}).querySelector("svg")!;
  const lefts = [...svg.querySelectorAll("rect")].map((r) => Number(r.getAttribute("x")));
  expect(lefts.length).toBeGreaterThan(0);
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
});

test("a chart may show the latest rows, and says of how many", () => {
  const visits = [1, 2, 3].map((i) => visit({visit_id: `v${i}`, start_date: `2024-02-0${i}`, end_date: ""}));
  const figure = visitsTimeline(reportOf({visits}), {most: 2});
  expect(title(figure)).toMatch(/^3 visits/);
  expect(figure.querySelector(".chart-subtitle")!.textContent).toContain("Shown are the latest 2 of 3.");
  expect(figure.querySelector("svg")!.outerHTML).not.toContain("#visits-v1");
  expect(figure.querySelectorAll("tbody tr")).toHaveLength(2);
});

test("currencies have a chart each, for they don't compare", () => {
  expect(currencies(fullReport.trade)).toEqual(["USD", "KES"]);
  const kes = tradeFigures(fullReport, {currency: "KES"});
  expect(kes.querySelectorAll("tbody tr")).toHaveLength(1);
  expect(currencies([trade({unit: "percent", measure: "share"})])).toEqual([]);
});

test("with many articles, the sources are counted by table instead of a column each", () => {
  const articles = Array.from({length: 30}, (_, i) => article({article_id: `a${i}`}));
  const visits = articles.map((a, i) => visit({visit_id: `v${i}`, article_ids: [a.article_id]}));
  const figure = sourceMatrix(reportOf({articles, visits}), {width: 375});
  expect(figure.querySelectorAll("tbody tr")).toHaveLength(30);
  expect(figure.querySelector(".chart-subtitle")!.textContent).toContain("by table");
});
