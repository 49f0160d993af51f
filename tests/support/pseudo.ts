/** A language made of the English words by writing their letters as Arabic ones: what is left in Latin letters on a page is no word of the language's files. */
import {cp, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import ts from "typescript";
import type {Report} from "../../src/components/report.ts";
import type {Project} from "./project.ts";

const LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

/** `visits` gives six Arabic letters, capitals the same; what is no Latin letter stays. */
export const inArabicLetters = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97]!);

/** What a reader is told stands in these; names of properties are no such text. */
const isText = (node: ts.Node): boolean =>
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddleOrTemplateTail(node) ||
  (ts.isStringLiteralLike(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node));

/** A file of words with all its texts in other letters. */
function translated(source: string): string {
  const file = ts.createSourceFile("words.ts", source, ts.ScriptTarget.Latest, true);
  const texts: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isText(node)) texts.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts.reduceRight((text, node) => {
    const [start, end] = [node.getStart(file), node.end];
    return text.slice(0, start) + inArabicLetters(text.slice(start, end)) + text.slice(end);
  }, source);
}

/** Puts the language into a copy of the project, as a translator would: a folder like that of English, named where that is. */
export async function addPseudoArabic(folder: string): Promise<void> {
  const words = join(folder, "src/words");
  await cp(join(words, "en"), join(words, "ar"), {recursive: true});
  for (const name of await readdir(join(words, "ar"))) {
    const file = join(words, "ar", name);
    const text = await readFile(file, "utf8");
    await writeFile(file, translated(text));
  }
  for (const name of ["index.ts", "tools.ts", "glossary.ts"]) {
    const file = join(words, name);
    const text = await readFile(file, "utf8");
    const imported = /import \{(\w+)(?: as \w+)?\} from "\.\/en\/(\w+)\.js";/.exec(text)!;
    const line = `import {${imported[1]!} as ar} from "./ar/${imported[2]!}.js";\n`;
    const named = text.replace(/(inLanguage[^(]*\(\{en(?:: \w+)?)\}/, "$1, ar}");
    if (named === text) throw new Error(`${name}: the languages are not named as expected`);
    await writeFile(
      file,
      named.replace(imported[0], () => line + imported[0])
    );
  }
}

/** For a page in a browser: the texts that are shown or read out, those of a drawing's row in one piece. Quotes and code are left out. */
export function textsShown(): string[] {
  const LATIN = /[A-Za-z]{2}/;
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!parent.closest("blockquote p, code, pre, script, style, svg")) texts.push(node.textContent!);
  }
  for (const row of document.querySelectorAll("svg :is(a, g)")) {
    const lines = [...row.querySelectorAll("text")].map((text) => text.textContent);
    // what was cut is no whole text
    if (!lines.some((line) => line.includes("…"))) texts.push(lines.join(" "));
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll(`body [${name}]`))
      texts.push(element.getAttribute(name)!);
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => LATIN.test(text));
}

/** Names that are the same in every language. */
const NAMES = ["Dateline", "CC BY", "SHA256SUMS", "US$", "SVG", "PNG"];

const FILE = /[\w-]+\.[a-z]\w+/g;

/** Tells whether all that a text says in Latin letters is data: cells of the tables, names of files, or the prose of a page. */
export async function dataOf({folder, dist}: Project): Promise<(text: string) => boolean> {
  const [report] = (await readdir(join(dist, "_file/data"))).filter((name) => name.startsWith("report."));
  const tables = JSON.parse(await readFile(join(dist, "_file/data", report!), "utf8")) as Report;
  const prose = await proseOf(join(folder, "src"));
  const headings = [...prose.matchAll(/^# (.*)$/gm)].map(([, heading]) => heading!);
  const told = [...new Set([...NAMES, ...headings, ...stringsOf(tables)])].sort(
    (a, b) => b.length - a.length
  );
  const running = prose.replace(/\s+/g, " ");
  return (text) => {
    if (running.includes(text)) return true;
    const free = text.replace(FILE, "");
    const lower = free.toLowerCase();
    return !/[A-Za-z]{2}/.test(told.filter((one) => lower.includes(one.toLowerCase())).reduce(without, free));
  };
}

const without = (text: string, told: string): string =>
  text.replace(
    new RegExp(`(?<![A-Za-z])${told.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![A-Za-z])`, "giu"),
    ""
  );

/** What the cells of the tables and the schema say, but for cells that hold one of a few values. */
function stringsOf(report: Report): string[] {
  const choices = new Set(
    report.schema.flatMap((t) => t.columns.filter((c) => c.kind === "choice").map((c) => c.name))
  );
  for (const key of ["values", "items", "kind"]) choices.add(key);
  const strings = (value: unknown, key = ""): string[] => {
    if (typeof value === "string") return choices.has(key) || value.length < 2 ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((item) => strings(item, key));
    if (value === null || typeof value !== "object") return [];
    return Object.entries(value).flatMap(([name, own]) => strings(own, name));
  };
  const columns = report.schema.flatMap((t) => t.columns.map((c) => c.name.replaceAll("_", " ")));
  return [...strings(report), ...columns].map((text) => text.replace(/\s+/g, " ").trim());
}

/** What stands in the pages' Markdown, without its marks. */
async function proseOf(folder: string): Promise<string> {
  const files = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith(".md"));
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  return texts
    .join("\n")
    .replace(/\]\([^)]*\)/g, "")
    .replace(/[[*`]|<\/?[a-z][^>]*>/g, "");
}
