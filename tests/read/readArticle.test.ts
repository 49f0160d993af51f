import {createHash} from "node:crypto";
import fc from "fast-check";
import {expect, test} from "vitest";
import {formatProblem} from "../../loaders/errors.ts";
import {parseArticle} from "../../loaders/read/index.ts";

const parse = (text: string | Uint8Array) => parseArticle(Buffer.from(text as string), "a", "in/a.md");
const article = (text: string) => parse(text).article!;
const told = (text: string | Uint8Array) => parse(text).problems.map(formatProblem);

const FULL = `---
title: "A: B"
publisher: Wire
url: https://example.org/a?b=c
published: 2024-09-11
published_basis: stated
language: en-GB
---
The body.
`;

test("front matter is read, and the body is all that follows it", () => {
  expect(article(FULL)).toEqual({
    id: "a",
    file: "in/a.md",
    title: "A: B",
    publisher: "Wire",
    url: "https://example.org/a?b=c",
    published: "2024-09-11",
    publishedBasis: "stated",
    language: "en-GB",
    body: "The body.\n",
    words: 2,
    sha256: createHash("sha256").update(FULL).digest("hex")
  });
});

test("each key is optional, and so is the front matter", () => {
  const bare = {title: "", publisher: "", url: "", published: "", publishedBasis: "", language: "en"};
  expect(article("Only text.")).toMatchObject({...bare, body: "Only text."});
  expect(article("---\n---\nText")).toMatchObject({...bare, body: "Text"});
  expect(article("---\ntitle:\nlanguage:\n---\nText")).toMatchObject({...bare, body: "Text"});
  expect(article("---\n# by hand\npublished: 2020-02-29\n---\n")).toMatchObject({
    ...bare,
    published: "2020-02-29",
    body: ""
  });
  expect(told("---\npublished: 2020-02-29\n---\n")).toEqual([]);
});

test("values keep their letters: no year becomes a number, no Norwegian a boolean", () => {
  expect(article("---\ntitle: 1984\nlanguage: no\npublisher: yes\n---\n")).toMatchObject({
    title: "1984",
    language: "no",
    publisher: "yes"
  });
});

test("BOM, CRLF and CR give the article that LF gives, but for the file's sum", () => {
  const {sha256, ...plain} = article(FULL);
  for (const other of ["\uFEFF" + FULL, FULL.replaceAll("\n", "\r\n"), FULL.replaceAll("\n", "\r")]) {
    const {sha256: sum, ...rest} = article(other);
    expect(rest).toEqual(plain);
    expect(sum).not.toBe(sha256);
  }
});

test("the body keeps blank lines, emoji, NBSP and right-to-left text to the letter", () => {
  const body = "\n\n🇮🇶 a\u00A0b \u200F\u0633\u0644\u0627\u0645\n  \n";
  expect(article("---\ntitle: x\n---\n" + body).body).toBe(body);
  expect(article("---\ntitle: x\n---\n" + body).words).toBe(4);
});

test.each([
  ["published: 2024-02-30", 'in/a.md:2: published is no day of the calendar (YYYY-MM-DD): "2024-02-30"'],
  [
    "published: 11 Sept 2024",
    'in/a.md:2: published is no day of the calendar (YYYY-MM-DD), did you mean 2024-09-11?: "11 Sept 2024"'
  ],
  ["published: 2024-09", 'in/a.md:2: published is no day of the calendar (YYYY-MM-DD): "2024-09"'],
  [
    "title: x\npublished_basis: guessed",
    'in/a.md:3: published_basis is neither stated nor inferred: "guessed"'
  ],
  ["url: ftp://example.org", 'in/a.md:2: url is no http or https address: "ftp://example.org"'],
  [
    "url: example.org/a",
    'in/a.md:2: url is no http or https address, did you mean https://example.org/a?: "example.org/a"'
  ],
  ["language: english language", 'in/a.md:2: language is no BCP 47 tag (en, en-GB, fa): "english language"'],
  ["published: 12.9.2024", 'in/a.md:2: published is no day of the calendar (YYYY-MM-DD): "12.9.2024"'],
  [
    "published: the day before yesterday",
    'in/a.md:2: published is no day of the calendar (YYYY-MM-DD): "the day before yesterday"'
  ],
  ["language: english", 'in/a.md:2: language is no BCP 47 tag (en, en-GB, fa), did you mean en?: "english"'],
  ["language: en_GB", 'in/a.md:2: language is no BCP 47 tag (en, en-GB, fa), did you mean en-GB?: "en_GB"'],
  ["title: [a, b]", "in/a.md:2: title is no single value"],
  [
    "title: Iran: a new chapter",
    'in/a.md:2: the front matter is no YAML: a value that holds ": " needs quotation marks around it'
  ],
  ["title: a\npublisher: b\ntitle: c", "in/a.md:4: the front matter is no YAML: Map keys must be unique"]
])("%s is refused with its line and reason", (yaml, line) => {
  const text = `---\n${yaml}\n---\nText`;
  expect(article(text)).toBeNull();
  expect(told(text)).toEqual([line]);
});

test("each wrong value is told, not the first alone", () => {
  expect(told("---\nurl: x\npublished: y\n---\n")).toHaveLength(2);
});

test("an unknown key is a warning, and the article is read", () => {
  const text = "---\npublsher: Wire\nPublished: 2024-01-01\nkeywords: a\n---\nText";
  expect(article(text)).toMatchObject({publisher: "", published: "", body: "Text"});
  expect(told(text)).toEqual([
    'in/a.md:2: warning: unknown key, did you mean publisher?: "publsher"',
    'in/a.md:3: warning: unknown key, did you mean published?: "Published"',
    'in/a.md:4: warning: unknown key, none of title, publisher, url, published, published_basis, language: "keywords"'
  ]);
});

test("front matter that is never closed is refused; a rule above the text is text", () => {
  expect(told("---\ntitle: x\nText")).toEqual([
    "in/a.md:1: the front matter is opened by --- and never closed"
  ]);
  for (const text of ["---\nBAGHDAD - The president", "---\nBAGHDAD - A\n---\nB", "---", "---\n"])
    expect(article(text)).toMatchObject({body: text});
});

test("a line of dashes inside the body ends nothing", () => {
  expect(article("---\ntitle: x\n---\nOne\n---\nTwo").body).toBe("One\n---\nTwo");
  expect(article("One\n---\nTwo").body).toBe("One\n---\nTwo");
});

test("bytes that are no UTF-8 are refused", () => {
  expect(told(Uint8Array.of(0x41, 0xe9, 0x41))).toEqual(["in/a.md: not UTF-8"]);
});

test("aliases and objects in front matter harm nothing", () => {
  expect(told("---\ntitle: {a: b}\nurl: *x\n---\n").length).toBeGreaterThan(0);
  expect(article("---\n__proto__: x\nconstructor: y\n---\nText").body).toBe("Text");
});

test("whatever the bytes, an article or a reason comes of them", () => {
  const yamlish = fc.stringMatching(/^---\n[a-z:[\]{}"'&*!|>#%@ \-\n\u00e9]{0,60}\n---\n.{0,20}$/);
  const bytes = fc.oneof(
    fc.uint8Array({maxLength: 200}),
    fc.oneof(fc.string({unit: "binary"}), yamlish).map(Buffer.from)
  );
  fc.assert(
    fc.property(bytes, (input) => {
      const {article, problems} = parseArticle(input, "a", "in/a.md");
      if (article === null) expect(problems.some(({severity}) => severity === "error")).toBe(true);
      else expect(article.body).not.toContain("\r");
    }),
    {seed: 1, numRuns: 500}
  );
});
