/** The content security policy of a page: nothing from other hosts, and no script or style but those that stand in it now. */
import {createHash} from "node:crypto";

export interface Needs {
  /** A script of the page makes code from text (Arquero's expressions, d3-dsv's rows). */
  compiles: boolean;
  /** Texts of style elements that living cells make while they run. */
  styles: readonly string[];
  /** Living cells may set style attributes, as templates of HTML do. */
  alive: boolean;
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Hashes, each once and in order. */
const hashes = (texts: Iterable<string>) => [...new Set([...texts].map(hash))].sort();

const textsOf = (elements: Iterable<Element>) => [...elements].map((e) => e.textContent ?? "");

/** Scripts that run; structured data in `script` elements doesn't. */
const RUNS = 'script:not([src]):is(:not([type]), [type=""], [type=module], [type="text/javascript"])';

/** Sets the policy of a finished page. */
export function setPolicy(document: Document, {compiles, styles, alive}: Needs): void {
  const scripts = hashes(textsOf(document.querySelectorAll(RUNS)));
  const sheets = hashes([...textsOf(document.querySelectorAll("style")), ...styles]);
  const policy: [string, string[]][] = [
    ["default-src", ["'none'"]],
    ["script-src", ["'self'", ...scripts, ...(compiles ? ["'unsafe-eval'"] : [])]],
    ["style-src", ["'self'", ...sheets]],
    ...(alive ? ([["style-src-attr", ["'unsafe-inline'"]]] as [string, string[]][]) : []),
    ["img-src", ["'self'", "data:"]],
    ["font-src", ["'self'"]],
    ["media-src", ["'self'"]],
    ["connect-src", ["'self'"]],
    ["manifest-src", ["'self'"]],
    ["base-uri", ["'none'"]],
    ["form-action", ["'none'"]]
  ];
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy.map(([name, values]) => `${name} ${values.join(" ")}`).join("; ");
  // it must stand before what it governs, and after the encoding
  const charset = document.head.querySelector("meta[charset]");
  if (charset) charset.after(meta);
  else document.head.prepend(meta);
}
