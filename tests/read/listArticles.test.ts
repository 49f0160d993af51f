import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {formatProblem} from "../../loaders/errors.ts";
import {readArticles} from "../../loaders/read/index.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "articles-"));
});
afterEach(() => rmSync(folder, {recursive: true}));

const put = (name: string, text = "Text") => writeFileSync(join(folder, name), text);
const read = () => {
  const {articles, problems} = readArticles(folder);
  return {
    ids: articles.map(({id}) => id),
    told: problems.map((p) => formatProblem(p).replaceAll(folder, "in"))
  };
};

test("articles come by id in code-unit order", () => {
  for (const name of ["b.md", "a.txt", "Z.md", "é.md", "a-1.md"]) put(name);
  expect(read()).toEqual({ids: ["Z", "a", "a-1", "b", "é"], told: []});
});

test("folders, hidden files and other endings are passed over; what was meant as an article is told", () => {
  mkdirSync(join(folder, "drafts.md"));
  for (const name of [".hidden.md", "photo.jpg", "notes", "a.markdown", "B.MD", "c.md.swp"]) put(name);
  expect(read()).toEqual({
    ids: [],
    told: [
      "in/B.MD: warning: not read: an article's file ends in .md or .txt",
      "in/a.markdown: warning: not read: an article's file ends in .md or .txt"
    ]
  });
});

test("two files with one id are refused, both named", () => {
  put("a.md");
  put("a.txt");
  put("b.md");
  expect(read()).toEqual({
    ids: ["b"],
    told: ['in/a.txt: the same article_id as in/a.md; neither is read: "a"']
  });
});

test("a name that a list in a cell cannot carry is refused", () => {
  put("a;b.md");
  expect(read()).toEqual({
    ids: [],
    told: ["in/a;b.md: a file's name is its article_id, and cannot hold ; or a control character"]
  });
});

test("a file that cannot be read is told, the others are read", () => {
  symlinkSync(join(folder, "nowhere"), join(folder, "a.md"));
  put("b.md");
  put("c.md", "---\npublished: soon\n---\n");
  expect(read()).toEqual({
    ids: ["b"],
    told: [
      "in/a.md: no such file or folder",
      'in/c.md:2: published is no day of the calendar (YYYY-MM-DD): "soon"'
    ]
  });
});

test("a folder that does not exist is told", () => {
  expect(readArticles(join(folder, "none")).problems.map(({reason}) => reason)).toEqual([
    "no such file or folder"
  ]);
  put("a.md");
  expect(readArticles(join(folder, "a.md")).problems.map(({reason}) => reason)).toEqual(["not a folder"]);
});
