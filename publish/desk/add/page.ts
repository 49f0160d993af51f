import {isUtf8} from "node:buffer";
import {Readability} from "@mozilla/readability";
import {JSDOM, VirtualConsole} from "jsdom";
import {Refusal} from "../command.ts";
import type {Draft} from "./draft.ts";
import {metadataOf} from "./metadata.ts";
import {removeSurroundings} from "./surroundings.ts";
import {paragraphsOf} from "./text.ts";

/** Fewer characters are no article, but what is left of a page that builds itself by script. */
const SHORTEST = 200;

export interface PageSource {
  bytes: Uint8Array;
  /** The file or address, for messages. */
  where: string;
  /** Where the page was fetched from; empty for a file. */
  address: string;
  /** What the server or the editor says; empty where nobody does. */
  charset: string;
}

/** The article of a web page, without what stands around it. No script of the page is run, and nothing is fetched. */
export function readPage({bytes, where, address, charset}: PageSource): Draft {
  const {document} = parsePage(bytes, address, charset).window;
  const metadata = metadataOf(document, address);
  removeSurroundings(document);
  const article = new Readability<Element>(document, {
    charThreshold: SHORTEST,
    serializer: (node) => node as Element
  }).parse();
  const paragraphs = article?.content ? paragraphsOf(article.content) : [];
  const body = withoutTitle(paragraphs, metadata.title).join("\n");
  if (body.length < SHORTEST)
    throw new Refusal(where, "no article's text is found in the page; save its text as .txt instead");
  return {...metadata, title: metadata.title || (article?.title ?? ""), body};
}

/**
 * The page as a document: its characters are read as its byte order mark, the server or the page itself says. Text that is
 * sound UTF-8 is never windows-1252, which is what a page that says nothing is taken for.
 */
function parsePage(bytes: Uint8Array, address: string, charset: string): JSDOM {
  const parse = (set: string) =>
    new JSDOM(bytes, {
      contentType: set ? `text/html; charset=${set}` : "text/html",
      ...(address && {url: address}),
      virtualConsole: new VirtualConsole()
    });
  const page = parse(charset);
  const guessed = charset === "" && page.window.document.characterSet === "windows-1252";
  return guessed && isUtf8(bytes) ? parse("utf-8") : page;
}

/** The title is no part of the body, where it would be read as a sentence. */
const withoutTitle = (paragraphs: string[], title: string) =>
  paragraphs[0] === title ? paragraphs.slice(1) : paragraphs;
