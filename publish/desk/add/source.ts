/** What an editor names — a web page, a text, a Markdown file, an address — as a draft of an article. */
import {readFileSync, statSync} from "node:fs";
import {extname} from "node:path";
import {fileReason} from "../../../loaders/errors.ts";
import {readFrontMatter, splitFrontMatter} from "../../../loaders/read/frontMatter.ts";
import {Refusal, warn} from "../command.ts";
import {emptyDraft} from "./draft.ts";
import type {Draft} from "./draft.ts";
import {fetchPage} from "./fetchPage.ts";
import type {FetchLimits} from "./fetchPage.ts";
import {readPage} from "./page.ts";
import {tidy} from "./text.ts";

type Kind = "page" | "text";

interface Source {
  kind: Kind;
  bytes: Uint8Array;
  where: string;
  address: string;
  charset: string;
}

export const isAddress = (source: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(source);

/** @param charset the character set that the editor names; empty where he names none */
export async function readSource(source: string, charset: string, limits: FetchLimits): Promise<Draft> {
  if (charset) checkCharset(charset);
  const found = isAddress(source) ? await fromAddress(source, limits) : fromFile(source, limits.size);
  const said = {...found, charset: charset || found.charset};
  return said.kind === "page" ? readPage(said) : readText(said);
}

async function fromAddress(source: string, limits: FetchLimits): Promise<Source> {
  if (!URL.canParse(source)) throw new Refusal(source, "no address");
  const {bytes, contentType, address} = await fetchPage(source, limits);
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? "";
  const kind = KINDS[type] ?? (type === "" ? sniff(bytes) : null);
  if (!kind) throw new Refusal(address, "neither a web page nor text", type);
  return {kind, bytes, where: address, address, charset: isCharset(charset) ? charset : ""};
}

function fromFile(path: string, most: number): Source {
  const kind = ENDINGS[extname(path).toLowerCase()];
  if (!kind) throw new Refusal(path, "neither a web page (.html) nor text (.txt) nor Markdown (.md)");
  try {
    if (statSync(path).size > most) throw new Refusal(path, `larger than ${most / 1e6} MB`);
    return {kind, bytes: readFileSync(path), where: path, address: "", charset: ""};
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal(path, fileReason(failure));
  }
}

const ENDINGS: Readonly<Record<string, Kind>> = {
  ".html": "page", ".htm": "page", ".xhtml": "page",
  ".txt": "text", ".text": "text", ".md": "text", ".markdown": "text"
}; // prettier-ignore
const KINDS: Readonly<Record<string, Kind>> = {
  "text/html": "page", "application/xhtml+xml": "page",
  "text/plain": "text", "text/markdown": "text", "text/x-markdown": "text"
}; // prettier-ignore

const sniff = (bytes: Uint8Array): Kind =>
  /^\s*<(?:!doctype|html)/i.test(Buffer.from(bytes.subarray(0, 200)).toString("latin1")) ? "page" : "text";

/** A text may hold front matter, and a Markdown heading as its title. */
function readText({bytes, where, address, charset}: Source): Draft {
  const {yaml, body, unclosed} = splitFrontMatter(decode(bytes, where, charset).replace(/\r\n?/g, "\n"));
  if (unclosed) throw new Refusal(`${where}:1`, "the front matter is opened by --- and never closed");
  const {values, problems} = yaml === null ? {values: {}, problems: []} : readFrontMatter(yaml, where);
  problems.forEach(warn);
  if (problems.some(({severity}) => severity === "error")) throw new Refusal(where, "nothing is added");
  const [, heading = "", rest = body] = /^\s*# +(.+)\n([^]*)$/.exec(body) ?? [];
  const draft = {...emptyDraft(rest.trim()), url: address, ...values} as Draft;
  if (draft.body === "") throw new Refusal(where, "there is no text in it");
  return {...draft, title: draft.title || tidy(heading)};
}

function decode(bytes: Uint8Array, where: string, charset: string): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const set = utf16 ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : charset || "utf-8";
  try {
    return new TextDecoder(set, {fatal: true}).decode(bytes);
  } catch {
    const advice = charset ? "" : "; name its character set: --charset windows-1252";
    throw new Refusal(where, `not ${set.toUpperCase()}${advice}`);
  }
}

function isCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}

function checkCharset(charset: string): void {
  if (!isCharset(charset)) throw new Refusal("--charset", "no character set of the web (utf-8, windows-1256, iso-8859-1, gb18030)", charset); // prettier-ignore
}
