import {expect, it, test} from "vitest";
import {legible} from "../../loaders/read/legible.ts";
import {withoutMarkup} from "../../loaders/read/markup.ts";
import {extractArticles} from "../../loaders/pipeline.ts";
import {parseArticle} from "../../loaders/read/index.ts";

it.each([
  [
    "emphasis",
    "The *two* **countries** signed ***three*** _deals_.",
    "The two countries signed three deals."
  ],
  ["links", 'He [arrived](https://example.org/a_b "t") in [Accra](/x).', "He arrived in Accra."],
  ["the words under a picture", "![President Mensah in Lomé](a.jpg)", "President Mensah in Lomé"],
  ["tags and code", "A <b>bold</b> `plan`.", "A bold plan."],
  ["characters meant as they stand", "5 \\* 3, \\[sic\\]", "5 * 3, [sic]"],
  ["an odd space in an address", "[Accra](</a\u00a0b>) on", "Accra on"]
])("%s: what a reader sees", (_, body, seen) => {
  expect(legible(body).text).toBe(seen);
  expect(withoutMarkup(body).replace(/\u00a0/g, " ")).toBe(seen);
});

it.each([
  "New Delhi [India], May 9 (SNS)",
  "2020* and 2021*",
  "5*3*2 and 5 * 3 * 2",
  "a_b_c",
  "# Title\n\n- one\n- two\n\n* * *\n\n> quoted",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "x < y > z, 2 \\ 3",
  "[text] (aside)"
])("%j stays", (body) => {
  expect(legible(body).text).toBe(body);
});

test("a passage is cut out with both ends of its marks", () => {
  const body = "**One two** three. *Four* five.";
  const {text, place} = legible(body);
  expect(text).toBe("One two three. Four five.");
  const cut = (words: string) => {
    const start = text.indexOf(words);
    const span = place({start, end: start + words.length});
    return body.slice(span.start, span.end);
  };
  expect(["One two three.", "Four five.", "three."].map(cut)).toEqual(["**One two** three.", "*Four* five.", "three."]); // prettier-ignore
});

test("an article in Markdown gives what the same article gives in plain text", () => {
  const marked =
    "**LOMÉ** — Togolese Foreign Minister *Kodjo Amegan* arrived in [Accra](https://example.org/accra) on Monday.\n\nTrade between **Togo and Ghana** reached $1.2 billion in 2023.\n\n- Ghana has **120 soldiers** in northern Togo.";
  const rows = (body: string) => {
    const {dataset} = extractArticles([
      parseArticle(Buffer.from(`---\npublished: 2024-03-12\n---\n${body}`), "a", "a.md").article!
    ]);
    return {...dataset, evidence: [], articles: []};
  };
  const read = rows(marked);
  expect([read.visits, read.trade, read.troops].map(({length}) => length)).toEqual([1, 1, 1]);
  expect(read).toEqual(rows(legible(marked).text));
});
