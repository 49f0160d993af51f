import {isMap, isScalar, LineCounter, parseDocument} from "yaml";
import type {Problem} from "../errors.ts";
import {suggestion} from "../suggest.ts";
import {meant} from "./meant.ts";
import {isDay, isLanguageTag, isWebAddress} from "./values.ts";

const BASES = ["stated", "inferred"];

/** The keys of the contract, each with what is wrong with a value, or null. */
const KEYS = {
  title: () => null,
  publisher: () => null,
  url: (value) => (isWebAddress(value) ? null : `url is no http or https address${meant.address(value)}`),
  published: (value) =>
    isDay(value) ? null : `published is no day of the calendar (YYYY-MM-DD)${meant.day(value)}`,
  published_basis: (value) =>
    BASES.includes(value)
      ? null
      : `published_basis is neither stated nor inferred${suggestion(value, BASES).replace(/, none of .*/, "")}`,
  language: (value) =>
    isLanguageTag(value) ? null : `language is no BCP 47 tag (en, en-GB, fa)${meant.language(value)}`
} as const satisfies Record<string, (value: string) => string | null>;

export type FrontMatterKey = keyof typeof KEYS;
export type FrontMatter = Partial<Record<FrontMatterKey, string>>;

const FENCE = /^---[ \t]*$/;

/**
 * Parts an article's text (line ends `\n`) into its front matter and its body. `yaml` is null where there is none;
 * `unclosed` is true where a block of known keys was opened and never closed.
 */
export function splitFrontMatter(text: string): {yaml: string | null; body: string; unclosed: boolean} {
  const none = {yaml: null, body: text, unclosed: false};
  const firstEnd = text.indexOf("\n");
  if (!FENCE.test(firstEnd < 0 ? text : text.slice(0, firstEnd)) || firstEnd < 0) return none;
  for (let start = firstEnd + 1; start < text.length;) {
    const end = lineEnd(text, start);
    if (FENCE.test(text.slice(start, end))) {
      const yaml = text.slice(firstEnd + 1, start);
      // "---\nBAGHDAD — The president …\n---": a rule above the text, no front matter
      return looksLikeYaml(yaml) ? {yaml, body: text.slice(end + 1), unclosed: false} : none;
    }
    start = end + 1;
  }
  return opensWithKnownKey(text.slice(firstEnd + 1)) ? {...none, unclosed: true} : none;
}

/** Reads a block of front matter; `where` names the file, whose first line is the fence. */
export function readFrontMatter(yaml: string, where: string): {values: FrontMatter; problems: Problem[]} {
  const lines = new LineCounter();
  // failsafe: every scalar is a string, so 2020-07-21 is no Date, 1984 no number and "no" (Norwegian) no boolean
  const document = parseDocument(yaml, {schema: "failsafe", lineCounter: lines, prettyErrors: false});
  const at = (offset: number) => `${where}:${lines.linePos(offset).line + 1}`;
  // what follows a first slip is mostly its consequence
  const [broken] = document.errors;
  if (broken) return {values: {}, problems: [error(at(broken.pos[0]), yamlReason(broken.message), "")]};
  if (document.contents !== null && !isMap(document.contents)) {
    return {
      values: {},
      problems: [error(`${where}:2`, "the front matter is no list of keys and values", "")]
    };
  }
  const values: FrontMatter = {};
  const problems: Problem[] = [];
  for (const {key, value} of document.contents?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : "";
    const place = at(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    if (!isKey(name)) {
      problems.push(warning(place, `unknown key${suggestion(name, Object.keys(KEYS))}`, name));
    } else if (value !== null && !isScalar(value)) {
      problems.push(error(place, `${name} is no single value`, ""));
    } else {
      const text = String(value?.value ?? "").trim();
      const reason = text === "" ? null : KEYS[name](text);
      if (reason === null) values[name] = text;
      else problems.push(error(place, reason, text));
    }
  }
  return {values, problems};
}

function isKey(name: string): name is FrontMatterKey {
  return Object.hasOwn(KEYS, name);
}

function looksLikeYaml(block: string): boolean {
  const first = block.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#"));
  return first === undefined || /^["']?[A-Za-z_][\w-]{0,40}["']?[ \t]{0,4}:([ \t]|$)/.test(first);
}

function opensWithKnownKey(text: string): boolean {
  const key = /^[ \t]{0,8}([a-z_]{1,20})[ \t]{0,4}:/.exec(text)?.[1];
  return key !== undefined && isKey(key);
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.length : end;
}

function yamlReason(message: string): string {
  // title: Iran: a new chapter
  return /Nested mappings/.test(message)
    ? 'the front matter is no YAML: a value that holds ": " needs quotation marks around it'
    : `the front matter is no YAML: ${message.split("\n")[0]}`;
}

const error = (where: string, reason: string, value: string): Problem => ({
  severity: "error",
  where,
  reason,
  value
});
const warning = (where: string, reason: string, value: string): Problem => ({
  severity: "warning",
  where,
  reason,
  value
});
