// @vitest-environment jsdom
import {expect, test} from "vitest";
import {feeds} from "../../publish/feeds/index.ts";
import type {Release} from "../../loaders/check/lastRelease.ts";
import type {Report} from "../../src/components/report.ts";
import {ADDRESS, publication} from "../support/publication.ts";
import {article, emptyReport, fullReport, oneOfEach, reportOf, visit} from "../support/reportData.ts";

function read(report: Report, path: string, address = "", releases: readonly Release[] = []) {
  const text = new Map(feeds(report, publication(address).site, releases)).get(path)!;
  const feed = new DOMParser().parseFromString(text, "application/xml");
  expect(feed.querySelector("parsererror")).toBeNull();
  const entries = [...feed.querySelectorAll("entry")].map((entry) => ({
    id: entry.querySelector("id")!.textContent,
    // both are HTML, as their `type` says
    title: html(entry.querySelector("title")!.textContent).textContent,
    updated: entry.querySelector("updated")!.textContent.slice(0, 10),
    link: entry.querySelector("link")!.getAttribute("href")!,
    content: html(entry.querySelector("content")!.textContent)
  }));
  return {feed, entries, text};
}

const html = (text: string) => new DOMParser().parseFromString(text, "text/html").body;
const correction = (values: Partial<Report["corrections"][number]>): Report["corrections"][number] => ({
  date: "2024-03-01",
  table: "visits",
  row_id: visit().visit_id,
  column: "visitor_role",
  from: "Minister",
  to: "Foreign Minister",
  reason: "The article's <title> says so.",
  by: "A. B.",
  deleted: null,
  ...values
});

test("the report's feed has an entry for each article, newest first, with what was read from it", () => {
  const report = reportOf({
    ...oneOfEach,
    articles: [
      article({article_id: "old", published: "2020-01-01"}),
      article({title: "A < B & C"}),
      article({article_id: "undated", published: ""})
    ]
  });
  const {feed, entries} = read(report, "feed.xml", ADDRESS);
  expect(feed.querySelector("feed > updated")!.textContent).toMatch(/^2024-02-12/);
  expect(entries.map((e) => e.updated)).toEqual(["2024-02-12", "2020-01-01", "2020-01-01"]);
  expect(entries[0]!.title).toBe("A < B & C (The Rift)");
  expect(entries[0]!.link.startsWith(ADDRESS)).toBe(true);
  const links = [...entries[0]!.content.querySelectorAll("a")].map((a) => a.href);
  expect(links).toHaveLength(5);
  expect(links[0]).toMatch(/^https:\/\/example\.org\/r\/visits.*2024-02-10-wanjiru-eth/);
  expect(entries[1]!.content.textContent).toContain("No fact");
});

test("ids are unique, and stay when the site moves or articles are added", () => {
  const ids = (report: Report, address?: string) =>
    read(report, "feed.xml", address).entries.map((e) => e.id);
  expect(new Set(ids(fullReport)).size).toBe(fullReport.articles.length);
  expect(ids(fullReport, ADDRESS)).toEqual(ids(fullReport));
  expect(ids(fullReport)).toEqual(expect.arrayContaining(ids(oneOfEach)));
});

test("the feed of changes has an entry for each row corrected on a day, with the reason and by whom", () => {
  const deleted = visit({visit_id: "gone", visitor: "Nobody"});
  const report = {
    ...oneOfEach,
    corrections: [
      correction({}),
      correction({column: "visitor", from: "", to: "Grace Wanjiru"}),
      correction({date: "2024-03-02", row_id: "gone", column: "row", to: "deleted", deleted}),
      correction({
        date: "2024-03-03",
        table: "troops",
        row_id: "2024-03-usa-ken",
        column: "row",
        to: "added"
      }),
      correction({
        date: "2024-03-03",
        table: "troops",
        row_id: "2024-03-usa-ken",
        column: "quote",
        from: "a",
        to: "a quote"
      })
    ]
  };
  const {entries} = read(report, "changes.xml");
  expect(entries.map((e) => e.title)).toEqual([
    expect.stringMatching(/^Added: Forces of the United States/),
    expect.stringMatching(/^Deleted: Nobody/),
    expect.stringMatching(/^Corrected: Grace Wanjiru/)
  ]);
  expect([...entries[2]!.content.querySelectorAll("li")].map((li) => li.textContent)).toEqual([
    "visitor role: “Foreign Minister”, not “Minister”. The article's <title> says so. (A. B.)",
    "visitor: “Grace Wanjiru”, not empty. The article's <title> says so. (A. B.)"
  ]);
});

test("feeds without entries are whole, and the same report gives the same bytes", () => {
  for (const path of ["feed.xml", "changes.xml"]) {
    expect(read(emptyReport, path).entries).toEqual([]);
    expect(read(fullReport, path).text).toBe(read(fullReport, path).text);
  }
  expect(read(fullReport, "changes.xml").feed.querySelector("feed > updated")!.textContent).toMatch(
    /^2024-02-12/
  );
});

test("the feed of changes tells each release, with what changed since the one before", () => {
  const release = (name: string, tables: Release["tables"]): Release => ({name, folder: "", tables});
  const [a, b, b2, c] = [
    {visit_id: "a", visitor: "A"},
    {visit_id: "b", visitor: "B"},
    {visit_id: "b", visitor: "Bee"},
    {visit_id: "c", visitor: "C"}
  ];
  const releases = [
    release("2024-05-01", {visits: [a!, b!]}),
    release("2024-06-01", {visits: [b2!, c!]}),
    release("2024-07-01", {visits: [b2!, c!]})
  ];
  const {entries} = read(oneOfEach, "changes.xml", ADDRESS, releases);
  expect(entries.map((e) => [e.updated, e.title, e.link])).toEqual(
    ["2024-07-01", "2024-06-01", "2024-05-01"].map((day) => [
      day,
      `Release ${day}: a copy of the data that never changes`,
      `${ADDRESS}v/${day}/index.html`
    ])
  );
  const told = entries.map((e) => [...e.content.querySelectorAll("li")].map((li) => li.textContent));
  expect(told).toEqual([
    ["The tables are those of the release before.", "All changes, row by row"],
    ["visits.csv: 2 rows, 1 added, 1 changed, 1 gone", "All changes, row by row"],
    ["visits.csv: 2 rows", "All changes, row by row"]
  ]);
  expect(entries[0]!.content.querySelector("a")!.getAttribute("href")).toBe(
    `${ADDRESS}v/2024-07-01/CHANGES.md`
  );
});
