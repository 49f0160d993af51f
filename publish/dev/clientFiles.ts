/** The scripts and styles of the desk; none of them is part of the site that is built. */
import type {ServerResponse} from "node:http";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {reply} from "./replies.ts";

const FILES: Readonly<Record<string, string>> = {
  "/_desk/banner.js": "./client/banner.ts",
  "/_desk/review.js": "../desk/review/client/review.ts",
  "/_desk/review.css": "../desk/review/client/review.css"
};

export async function clientFile(response: ServerResponse, path: string): Promise<void> {
  const file = FILES[path];
  if (!file) return reply(response, 404, `${path}: no such file`);
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022"
  });
  reply(response, 200, outputFiles[0]!.text, path);
}
