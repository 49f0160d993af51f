import {createHash} from "node:crypto";
import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {setPolicy} from "../../../publish/render/policy.ts";
import type {Living} from "../../../publish/render/seal.ts";

const living: Living = {entry: "a.js", compiles: false, styles: [], handlers: []};
const sha = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function policyOf(html: string, alive: Living | null = null): Map<string, string[]> {
  const {document} = new JSDOM(html).window;
  setPolicy(document, alive);
  expect(document.head.firstElementChild!.outerHTML).toContain("charset");
  const meta = document.head.querySelector<HTMLMetaElement>("meta[charset] + meta[http-equiv]")!;
  return new Map(
    meta.content.split("; ").map((line) => {
      const [name, ...sources] = line.split(" ");
      return [name!, sources];
    })
  );
}

const PAGE = `<meta charset="utf-8"><style>a{}</style><script>one()</script><script type="module">two()</script>
<script type="application/ld+json">{}</script><script src="x.js"></script>`;

test("what stands in the page may run, nothing else", () => {
  const policy = policyOf(PAGE);
  expect(policy.get("default-src")).toEqual(["'none'"]);
  expect(policy.get("script-src")).toEqual(["'self'", ...[sha("one()"), sha("two()")].sort()]);
  expect(policy.get("style-src")).toEqual(["'self'", sha("a{}")]);
  expect([...policy.values()].flat().join()).not.toMatch(/unsafe|https?:|\*/);
});

test("only a page whose script makes code from text may do so", () => {
  expect(policyOf(PAGE, living).get("script-src")).not.toContain("'unsafe-eval'");
  expect(policyOf(PAGE, {...living, compiles: true}).get("script-src")).toContain("'unsafe-eval'");
});

test("living cells may make the styles that they made at build, and set no handler in a text", () => {
  const policy = policyOf(PAGE, {...living, styles: ["b{}"], handlers: ["::1"]});
  expect(policy.get("style-src")).toContain(sha("b{}"));
  expect(policy.get("style-src-attr")).toEqual(["'unsafe-inline'"]);
  expect(policy.get("script-src-attr")).toEqual(["'unsafe-hashes'", sha("::1")]);
  expect(policy.get("script-src")).not.toContain("'unsafe-inline'");
});
