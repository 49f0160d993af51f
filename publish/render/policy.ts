/** The content security policy of a page: nothing from other hosts, and no script or style but those that stand in it now. */
import {createHash} from "node:crypto";
import type {Living} from "./seal.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Hashes, each once and in order. */
const hashes = (texts: Iterable<string>) => [...new Set([...texts].map(hash))].sort();

const textsOf = (elements: Iterable<Element>) => [...elements].map((e) => e.textContent ?? "");

/** Scripts that run; structured data in `script` elements doesn't. */
const RUNS = 'script:not([src]):is(:not([type]), [type=""], [type=module], [type="text/javascript"])';

/** `eval` and its like are allowed only where a script of the page makes code from text, as Arquero and d3-dsv do. */
function scriptSources(document: Document, living: Living | null): string[] {
  const sources = ["'self'", ...hashes(textsOf(document.querySelectorAll(RUNS)))];
  return living?.compiles ? [...sources, "'unsafe-eval'"] : sources;
}

/**
 * Templates set style attributes while they run. In place of handlers htl writes texts that are no program, and takes them
 * out at once; only these pass.
 */
function attributeSources(living: Living | null): [string, string[]][] {
  if (!living) return [];
  const handlers = hashes(living.handlers);
  const scripts: [string, string[]] = ["script-src-attr", ["'unsafe-hashes'", ...handlers]];
  return [...(handlers.length > 0 ? [scripts] : []), ["style-src-attr", ["'unsafe-inline'"]]];
}

/** Sets the policy of a finished page. */
export function setPolicy(document: Document, living: Living | null): void {
  const sheets = [...textsOf(document.querySelectorAll("style")), ...(living?.styles ?? [])];
  const policy: [string, string[]][] = [
    ["default-src", ["'none'"]],
    ["script-src", scriptSources(document, living)],
    ["style-src", ["'self'", ...hashes(sheets)]],
    ...attributeSources(living),
    ["img-src", ["'self'", "data:"]],
    ["font-src", ["'self'"]],
    ["media-src", ["'self'"]],
    ["connect-src", ["'self'"]],
    ["manifest-src", ["'self'"]],
    // the page for addresses that don't exist names the site's root as its base
    ["base-uri", [document.querySelector("base") ? "'self'" : "'none'"]],
    ["form-action", [document.querySelector("form[action]") ? "'self'" : "'none'"]]
  ];
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");
  // it must stand before what it governs, and after the encoding
  const charset = document.head.querySelector("meta[charset]");
  if (charset) charset.after(meta);
  else document.head.prepend(meta);
}
