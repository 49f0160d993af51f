import {JSDOM} from "jsdom";
import {describe, expect, test} from "vitest";
import {dayOf} from "../../../publish/desk/add/metadata.ts";
import {readPage} from "../../../publish/desk/add/page.ts";
import {paragraphsOf} from "../../../publish/desk/add/text.ts";
import {Refusal} from "../../../publish/desk/command.ts";

const STORY = [
  "The foreign minister of Kenya arrived in Kampala on Friday for talks on trade and on the lake that both countries share.",
  "Officials said that the two sides would sign five memoranda of understanding before the visit ends on Saturday evening.",
  "Trade between the two countries reached $1.2 billion last year, a figure that both governments hope to double by 2030."
];
const article = STORY.map((text) => `<p>${text}</p>`).join("");
const page = (head: string, body = `<article><h1>Talks</h1>${article}</article>`, html = "") =>
  `<!doctype html><html ${html}><head>${head}</head><body><nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>${body}<footer>© 2024 All rights</footer></body></html>`;
const read = (text: string | Uint8Array, {address = "", charset = ""} = {}) =>
  readPage({bytes: Buffer.from(text as string), where: "page.html", address, charset});

test("the text is kept without its surroundings, one paragraph a line", () => {
  const around = `<header>Subscribe now</header><article><h1>Talks on the lake</h1><figure><img src=a.jpg><figcaption>Photo: the minister</figcaption></figure>${article}<script>var a = "tracked";</script><aside>Read also: another visit</aside></article>`;
  const {body, title} = read(page("<title>Talks on the lake</title>", around));
  expect(body).toBe(STORY.join("\n"));
  expect(title).toBe("Talks on the lake");
});

test("advertisements, buttons and boxes within the text are left out; a long element that is named so is kept", () => {
  const ad = '<div class="ad-slot">Advertisement: fly to Lisbon from 29 euros!</div>';
  const within = `<article class="has-ads"><h1>Talks</h1><p class="byline">By Lena Fiore, 17 October 2024</p><div class="share-bar">Share this</div>${article.replace("</p>", `</p>${ad}`)}<div id="newsletter">Subscribe to our letter</div></article>`;
  expect(read(page("<title>Talks</title>", within)).body).toBe(STORY.join("\n"));
  const sponsored = `<div class="sponsored"><h1>Talks</h1>${article}</div>`;
  expect(read(page("<title>Talks</title>", sponsored)).body).toBe(STORY.join("\n"));
  const words = `<article><h1>Talks</h1>${article.replaceAll("<p>", '<p class="load advice shared-border">')}</article>`;
  expect(read(page("<title>Talks</title>", words)).body).toBe(STORY.join("\n"));
});

test("what an address carries to count readers is left out", () => {
  const canonical = (query: string) =>
    read(page(`<link rel=canonical href="https://lake.example/talks${query}">`)).url;
  expect(canonical("?utm_source=front&id=4")).toBe("https://lake.example/talks?id=4");
  expect(canonical("?id=4")).toBe("https://lake.example/talks?id=4");
});

test("line breaks, lists, headings and odd spaces", () => {
  const {document} = new JSDOM(
    `<p>One<br><br>two, <b>three</b></p>loose<h2>What&nbsp;was  signed</h2><ul><li>Health</li><li>Ener\u00adgy<button>Share</button></li></ul><p> </p>`
  ).window;
  expect(paragraphsOf(document.body)).toEqual(["One", "two, three", "loose", "What was signed", "Health", "Energy"]); // prettier-ignore
});

test("no script of a page runs", () => {
  const {body} = read(page("<script>document.write('<p>written by script</p>')</script>"));
  expect(body).not.toContain("written by script");
});

test("a page without an article is refused", () => {
  for (const empty of [page("", "<div id=root></div><script src=app.js></script>"), ""])
    expect(() => read(empty)).toThrow(Refusal);
});

describe("what a page says of itself", () => {
  test("JSON-LD, also in a graph, with a publisher who is pointed at", () => {
    const graph = {
      "@graph": [
        {"@type": "Organization", "@id": "#us", name: "The Lake Post"},
        {
          "@type": ["NewsArticle"],
          headline: "Talks",
          datePublished: "2024-05-04T00:30:00+03:00",
          inLanguage: "en-ke",
          publisher: {"@id": "#us"},
          mainEntityOfPage: {"@id": "https://lake.example/talks"}
        }
      ]
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(graph)}</script><meta property="og:title" content="Another">`;
    expect(read(page(head))).toMatchObject({
      title: "Talks",
      publisher: "The Lake Post",
      url: "https://lake.example/talks",
      published: "2024-05-04",
      published_basis: "stated",
      language: "en-KE"
    });
  });

  test("OpenGraph and other metadata", () => {
    const head = `<title>Talks - The Lake Post</title><meta property="og:site_name" content="The Lake Post"><meta property="og:url" content="https://lake.example/talks"><meta property="og:locale" content="en_GB"><meta name="DC.date.issued" content="4 May 2024">`;
    expect(read(page(head))).toMatchObject({
      title: "Talks",
      publisher: "The Lake Post",
      url: "https://lake.example/talks",
      published: "2024-05-04",
      language: "en-GB"
    });
  });

  test("its elements: <time>, lang, canonical link", () => {
    const body = `<article><h1>Talks</h1><time datetime="2024-05-04">4 May</time>${article}</article>`;
    const head = `<link rel=canonical href="/talks">`;
    const draft = read(page(head, body, 'lang="en"'), {address: "https://lake.example/talks?utm_source=x"});
    expect(draft).toMatchObject({published: "2024-05-04", language: "en", url: "https://lake.example/talks"});
  });

  test("two days among its <time>s are no day of publication; nothing is guessed", () => {
    const body = `<time datetime="2024-05-04"></time><time datetime="2024-05-05"></time><article>${article}</article>`;
    expect(read(page("", body))).toMatchObject({published: "", published_basis: "", publisher: "", url: "", language: ""}); // prettier-ignore
  });

  test("the address that a browser saved, and not the front page that a template names", () => {
    const saved = `<!doctype html>\n<!-- saved from url=(0027)https://lake.example/talks -->\n<html><head><link rel=canonical href="https://lake.example/"></head><body><article>${article}</article></body></html>`;
    expect(read(saved).url).toBe("https://lake.example/talks");
  });
});

test.each([
  ["2024-09-12", "2024-09-12"],
  ["2024-09-12T23:30:00Z", "2024-09-12"],
  ["2024-09-12T01:30:00+03:00", "2024-09-12"],
  ["20240912T0130", "2024-09-12"],
  ["Thu, 12 Sep 2024 10:00:00 GMT", "2024-09-12"],
  ["September 12, 2024 at 5:04 pm", "2024-09-12"],
  ["12 September", ""],
  ["Thursday", ""],
  ["09/12/2024", ""],
  ["2024-13-40", ""],
  ["", ""]
])("the day of %j is %j", (date, day) => expect(dayOf(date)).toBe(day));

describe("characters", () => {
  const named = (charset: string) => page(`<meta charset="${charset}"><title>Talks</title>`).replace("arrived", "arrived in café Ökonom “there”"); // prettier-ignore
  const latin = (text: string) => Buffer.from(text.replace("“", "\u0093").replace("”", "\u0094"), "latin1");

  test.each<[string, Uint8Array, string]>([
    ["as the page says", latin(named("windows-1252")), ""],
    ["as the server says, over the page", latin(named("utf-8")), "windows-1252"],
    ["UTF-8 without a word on it", Buffer.from(named("").replace('<meta charset="">', "")), ""],
    ["UTF-8 that says it is latin", Buffer.from(named("iso-8859-1")), ""],
    ["a byte order mark over all", Buffer.from(`\ufeff${named("koi8-r")}`), "windows-1252"],
    ["UTF-16", Buffer.from(`\ufeff${named("")}`, "utf16le"), ""]
  ])("%s", (_, bytes, charset) => expect(read(bytes, {charset}).body).toContain("café Ökonom “there”"));

  test("windows-1256, Arabic, and koi8-r, Russian", () => {
    const bytes = (text: string, codes: Record<string, number>) =>
      Buffer.from(Array.from(text, (c) => codes[c] ?? c.charCodeAt(0)));
    const arabic = bytes(page("<meta charset=windows-1256>").replace("Kampala", "\u0645"), {"\u0645": 0xe3});
    expect(read(arabic).body).toContain("arrived in \u0645 on");
    const russian = bytes(page("").replace("Kampala", "М"), {М: 0xed});
    expect(read(russian, {charset: "koi8-r"}).body).toContain("arrived in М on");
  });
});
