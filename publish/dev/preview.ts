/** Framework's preview, with what we answer before it, and the pages of `docs/`. */
import {existsSync} from "node:fs";
import {mkdir, readFile, writeFile} from "node:fs/promises";
import type {RequestListener, Server} from "node:http";
import {basename, dirname, join} from "node:path";
import {frameworkModule} from "../framework.ts";
import type {Desk} from "./desk.ts";
import {reply} from "./replies.ts";

/** The parts of Framework that are used here. */
interface PreviewModule {
  preview(options: {
    hostname: string;
    port: number | undefined;
    verbose: boolean;
    open: boolean;
  }): Promise<{server: Server}>;
}
interface LoaderModule {
  LoaderResolver: {prototype: {findPage(path: string): Page | undefined}};
}
interface Page {
  path: string;
  load(): Promise<string>;
}

/** Below the folder of pages, as Framework counts. */
const DOCS = "../docs";

export interface Address {
  host: string;
  /** The first free one from 3000 on, unless given. */
  port: number | undefined;
  /** Whether to open a browser. */
  open: boolean;
}

export async function openPreview({host, port, open}: Address, desk: Desk): Promise<Server> {
  await showDocs();
  const {preview} = await frameworkModule<PreviewModule>("preview.js");
  const {server} = await preview({hostname: host, port, verbose: false, open});
  const [framework] = server.listeners("request") as [RequestListener];
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    void desk.answer(request, response).then(
      (answered) => answered || framework(request, response),
      (failure: unknown) => reply(response, 500, String(failure))
    );
  });
  return server;
}

/** `docs/analyse.md` is shown at `/analyse`, and changes on the screen as a page does; the build knows nothing of it. */
async function showDocs(): Promise<void> {
  const {LoaderResolver} = await frameworkModule<LoaderModule>("loader.js");
  const {findPage} = LoaderResolver.prototype;
  LoaderResolver.prototype.findPage = function (path) {
    const doc = `${DOCS}${path}.md`;
    const isDoc = /^\/[\w-]+$/.test(path) && existsSync(join("src", doc));
    return isDoc ? {path: doc, load: () => stillDoc(doc)} : findPage.call(this, path);
  };
}

/** Writes it where Framework keeps what loaders make, its code to be read and not run. */
async function stillDoc(doc: string): Promise<string> {
  const copy = join(".observablehq/cache/docs", basename(doc));
  await mkdir(dirname(join("src", copy)), {recursive: true});
  await writeFile(join("src", copy), still(await readFile(join("src", doc), "utf8")));
  return copy;
}

function still(text: string): string {
  let open = "";
  const line = (given: string) => {
    const [, fence, tag = "", rest = ""] = /^(`{3,})(\w*)(.*)$/.exec(given) ?? [];
    if (!fence) return given;
    if (open !== "") {
      if (tag === "" && fence.length >= open.length) open = "";
      return given;
    }
    open = fence;
    return `${fence}${tag}${tag ? " run=false" : ""}${rest}`;
  };
  return text.split("\n").map(line).join("\n");
}
