// @vitest-environment jsdom
import {expect, test} from "vitest";
import {
  articleFacts,
  articleFindings,
  articleNeighbours,
  articleOf
} from "../../src/components/articleStory.ts";
import {countryList} from "../../src/components/countryList.ts";
import {plainText} from "../../src/components/prose.ts";
import {
  agreementsNear, visitFindings, visitNeighbours, visitOf, visitsBetween, visitTitle
} from "../../src/components/visitStory.ts"; // prettier-ignore
import {agreement, article, emptyReport, fullReport, reportOf, visit} from "../support/reportData.ts";

const text = (node: Element) => node.textContent!.replace(/\s+/g, " ").trim();
const told = (row: ReturnType<typeof visit>, report = fullReport) =>
  visitFindings(report, row).map(plainText).join(" ");

test("a visit is told in sentences, with how its date is known", () => {
  const [made, month, planned, , undated] = fullReport.visits;
  expect(told(made!)).toBe(
    "Grace Wanjiru, Foreign Minister of Kenya, visited Ethiopia on 10–12 February 2024. The trip took in Addis Ababa. The visitor met Almaz Bekele. This is read from two articles."
  );
  expect(told(month!)).toContain("visited the Netherlands in March 2024.");
  expect(told(planned!)).toContain(
    "A visit by Grace Wanjiru, Foreign Minister of Kenya, to Uganda was planned for April 2024. The trip was to take in Addis Ababa. The visitor was to meet Almaz Bekele."
  );
  expect(told(undated!)).toMatch(/^The Envoy of the EU visited Ethiopia; the articles give no date\./);
  expect(told(visit({date_basis: "inferred", first_trip: true}))).toContain(
    "It is called the visitor’s first trip abroad in office. This is read from one article. The date was worked out without a known day of publication."
  );
});

test("a visit has its neighbours in time, its agreements and the other visits of the two", () => {
  const row = visitOf(fullReport, "2024-02-10-wanjiru-eth");
  expect(visitTitle(fullReport, row).textContent).toBe("Grace Wanjiru in Ethiopia");
  const again = {
    ...fullReport,
    visits: [...fullReport.visits, {...row, visit_id: "later", start_date: "2025-01-08", end_date: ""}]
  };
  expect(visitTitle(again, row).textContent).toBe("Grace Wanjiru in Ethiopia, 10–12 February 2024");
  const links = [...visitNeighbours(fullReport, row).querySelectorAll("a")];
  expect(links.map((a) => [a.rel, a.getAttribute("href")])).toEqual([
    ["prev", "./visits/2023-ruto-uga.html"],
    ["next", "./visits/2024-03-ruto-nld.html"]
  ]);
  expect(text(agreementsNear(fullReport, row))).toContain("3 memoranda of understanding");
  expect(
    text(agreementsNear(reportOf({visits: [row], agreements: [agreement({date: "2024-06"})]}), row))
  ).toContain("No agreement");
  expect(text(visitsBetween(fullReport, visitOf(fullReport, "2024-04-ruto-uga")))).toContain("Uganda, 2023");
  expect(text(visitsBetween(fullReport, row))).toContain("no other visit");
  expect(text(visitNeighbours(fullReport, fullReport.visits[4]!))).toBe(
    "Nothing stands before or after it in time."
  );
  expect(() => visitOf(fullReport, "x")).toThrow("visits: no such visit_id: x");
});

test("an article's page quotes short passages, and of a short article less", () => {
  const long = articleOf(fullReport, "a");
  const quotes = (report: typeof fullReport, id: string) =>
    [...articleFacts(report, articleOf(report, id)).querySelectorAll("blockquote")].map(text);
  expect(quotes(fullReport, "a").length).toBeGreaterThan(0);
  expect(quotes(fullReport, "a").join(" ").split(" ").length).toBeLessThan(long.words / 4 + 1);
  const short = {...fullReport, articles: [article({words: 12})]};
  expect(quotes(short, "a")).toHaveLength(0);
  expect(articleFacts(short, articleOf(short, "a")).querySelectorAll("li").length).toBeGreaterThan(10);
});

test("an article says who published it and when, and what stands before and after it", () => {
  const said = (values: Partial<ReturnType<typeof article>>) =>
    articleFindings(emptyReport, article(values)).map(plainText).join(" ");
  expect(said({published_basis: "inferred"})).toBe(
    "The Rift published this article on 12 February 2024 (a date inferred from the text). No fact was read from this article."
  );
  expect(said({publisher: ""})).toContain("An unnamed publisher published this article on");
  expect(said({publisher: "", published: ""})).toContain(
    "Neither publisher nor day of publication is known."
  );
  const report = reportOf({articles: [article(), article({article_id: "b", published: "2024-03-01"})]});
  expect(text(articleNeighbours(report, report.articles[0]!))).toBe(
    "After: The Rift, 1 March 2024: Minister in Addis Ababa"
  );
});

test("countries are listed by how much is told of them", () => {
  const rows = [...countryList(fullReport).querySelectorAll("tbody tr")].map(text);
  expect(rows[0]).toMatch(/^Kenya/);
  expect(rows).toHaveLength(5);
  expect(text(countryList({...emptyReport, countries: {}}))).toBe("No countries occur in the articles yet.");
});
