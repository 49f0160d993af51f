// @vitest-environment jsdom
import type {Graph} from "schema-dts";
import {expect, test} from "vitest";
import {finishPage} from "../../publish/pages.ts";
import {ADDRESS, publication} from "../support/publication.ts";

const built = (main: string, description = "Who went where.") =>
  `<!DOCTYPE html><html><head><title>Visits</title><meta name="description" content="${description}"></head><body><main id="observablehq-main">${main}</main></body></html>`;
const PAGE = built(`<h1>Visits &amp; talks</h1><p>As <a href="https://example.org/b">told</a>.</p>`);

function headOf(html: string, path: string, address?: string) {
  const page = finishPage(html, path, publication(address)).html;
  const document = new DOMParser().parseFromString(page, "text/html");
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
  return {document, meta, page};
}

type Node = Record<string, unknown> & {"@type": string};
function graphOf(html: string, path: string, address?: string): Record<string, Node> {
  const {document} = headOf(html, path, address);
  const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? "";
  const {"@graph": nodes} = JSON.parse(text) as Graph;
  return Object.fromEntries((nodes as unknown as Node[]).map((node) => [node["@type"], node]));
}

test("a shared link shows the page's heading, description and card", () => {
  const {meta} = headOf(PAGE, "visits/x.html", ADDRESS);
  expect(meta("og:title")).toBe("Visits & talks");
  expect(meta("og:description")).toBe("Who went where.");
  expect(meta("og:url")).toBe(`${ADDRESS}visits/x.html`);
  expect(meta("og:image")).toBe(`${ADDRESS}card.png`);
  expect(meta("og:locale")).toBe("fa");
  expect(meta("twitter:card")).toBe("summary_large_image");
});

test("without an address the card is named by a relative one, and the page by none", () => {
  const {meta} = headOf(PAGE, "visits/x.html");
  expect(meta("og:image")).toBe("../card.png");
  expect(meta("og:url")).toBeUndefined();
});

test("a page that describes itself nowhere is described by its lead", () => {
  const lead = built(`<h1>V</h1><div class="lead"><p>One   visit.</p></div>`, "D");
  expect(headOf(lead, "v.html").meta("description")).toBe("One visit.");
  expect(headOf(PAGE, "v.html").meta("description")).toBe("Who went where.");
  const long = built(`<h1>V</h1><p class="lead">${"One short sentence. ".repeat(40)}</p>`, "D");
  const description = headOf(long, "v.html").meta("description")!;
  expect(description.length).toBeLessThanOrEqual(300);
  expect(description).toMatch(/sentence\.$/);
});

test("a page is an article of the site, based on the data and on the articles it links to", () => {
  const {Article, WebSite, Dataset} = graphOf(PAGE, "visits.html", ADDRESS);
  expect(Article).toMatchObject({
    url: `${ADDRESS}visits.html`,
    headline: "Visits & talks",
    description: "Who went where.",
    inLanguage: "fa",
    dateModified: "2024-02-12",
    image: `${ADDRESS}card.png`,
    author: {"@type": "Organization", name: "P"},
    isPartOf: {"@id": WebSite!["@id"]}
  });
  expect(Article!.isBasedOn).toEqual([
    {"@id": `${ADDRESS}data.html#dataset`},
    expect.objectContaining({
      "@type": "NewsArticle",
      url: "https://example.org/b",
      publisher: expect.anything()
    })
  ]);
  expect(Dataset).toBeUndefined();
});

test("the page of the data describes the data set, with each file", () => {
  const {Dataset} = graphOf(PAGE, "data.html", ADDRESS);
  expect(Dataset).toMatchObject({
    "@id": `${ADDRESS}data.html#dataset`,
    license: "https://example.org/licence",
    temporalCoverage: "2023/2027",
    distribution: [
      {name: "trade.csv", encodingFormat: "text/csv", contentUrl: `${ADDRESS}data/trade.csv`},
      {name: "visits.csv", encodingFormat: "text/csv", contentUrl: `${ADDRESS}data/visits.csv`}
    ]
  });
  expect(Dataset!.spatialCoverage).toContainEqual({"@type": "Country", name: "Kenya"});
});

test("structured data cannot end its element", () => {
  const {page} = headOf(built("<h1>&lt;/script&gt;&lt;script&gt;alert(1)</h1>"), "v.html");
  expect(page.match(/<\/script>/g)).toHaveLength(1);
  expect(graphOf(built("<h1>&lt;/script&gt;</h1>"), "v.html").Article!.headline).toBe("</script>");
});

test("the page of errors is no article", () => {
  const {document, meta} = headOf(PAGE, "404.html", ADDRESS);
  expect(document.querySelector('script[type="application/ld+json"]')).toBeNull();
  expect(meta("og:title")).toBeUndefined();
});

test("each page names the feeds", () => {
  const {document} = headOf(PAGE, "visits/x.html");
  const feeds = [...document.querySelectorAll('link[type="application/atom+xml"]')];
  expect(feeds.map((link) => link.getAttribute("href"))).toEqual(["../feed.xml", "../changes.xml"]);
});
