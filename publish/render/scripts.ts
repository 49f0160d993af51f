/** The scripts that Framework writes into a page: one module that defines the page's cells. */
import {parse} from "acorn";
import type {CallExpression, ExpressionStatement, ObjectExpression} from "acorn";

const MODULE = 'script[type="module"]:not([src])';

/** The module of a page's cells; null where the page has no cell. */
export function cellScript(document: Document): HTMLScriptElement | null {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>(MODULE)];
  return scripts.find((s) => /^define\(/m.test(s.textContent)) ?? null;
}

/**
 * What Framework gives to each page whether it has cells or not: its client; and on the page for addresses that don't exist
 * a way to others without a slash at the end, which no link of a site with `preserveExtension` asks for.
 */
export function idleScripts(document: Document): HTMLScriptElement[] {
  const cells = cellScript(document);
  const scripts = [...document.querySelectorAll<HTMLScriptElement>(`head ${MODULE}`)];
  return scripts.filter(
    (s) =>
      s !== cells && /\/_observablehq\/client\.|^\s*if \(location\.pathname\.endsWith/.test(s.textContent)
  );
}

/** The script without the cells that have nothing more to do. */
export function onlyCells(script: string, ids: ReadonlySet<string>): string {
  const {body} = parse(script, {ecmaVersion: "latest", sourceType: "module"});
  const dropped = body.filter((statement) => {
    const id = definedId(statement as ExpressionStatement);
    return id !== null && !ids.has(id);
  });
  return dropped.reduceRight((text, {start, end}) => text.slice(0, start) + text.slice(end), script);
}

/** The id in `define({id: "01a2f58a", …})`. */
function definedId({type, expression}: ExpressionStatement): string | null {
  const call = expression as CallExpression | undefined;
  if (type !== "ExpressionStatement" || call?.type !== "CallExpression") return null;
  if (call.callee.type !== "Identifier" || call.callee.name !== "define") return null;
  const {properties} = call.arguments[0] as ObjectExpression;
  for (const p of properties)
    if (
      p.type === "Property" &&
      p.key.type === "Identifier" &&
      p.key.name === "id" &&
      p.value.type === "Literal"
    )
      return String(p.value.value);
  return null;
}
