/** A style sheet taken apart once, and put together for each page with what the page can use of it. */
import {generate, parse} from "css-tree";
import type {Atrule, CssNode, List, Rule, Selector, SelectorList, StyleSheet} from "css-tree";

/** Names that a page has, or that its scripts may give to what they make; others are those of classes, attributes, identifiers. */
export interface Names {
  elements: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

interface Alternative {
  text: string;
  /** What an element must be, or bear, or stand in. */
  elements: readonly string[];
  others: readonly string[];
}

/** Text that always stays, a rule with its selectors, or a group of these such as `@media`. */
export type Part =
  | string
  | {readonly selectors: readonly Alternative[]; readonly block: string}
  | {readonly opening: string; readonly parts: readonly Part[]};

/** What a selector asks for by name. What stands in `:not(…)`, `:is(…)` and their like is left alone. */
function alternative(selector: Selector): Alternative {
  const [elements, others]: [string[], string[]] = [[], []];
  for (const part of selector.children.toArray()) {
    if (part.type === "TypeSelector" && part.name !== "*") elements.push(part.name.toLowerCase());
    if (part.type === "ClassSelector" || part.type === "IdSelector") others.push(part.name);
    if (part.type === "AttributeSelector") others.push(part.name.name);
    for (const inside of required(part)) {
      elements.push(...inside.elements);
      others.push(...inside.others);
    }
  }
  return {text: generate(selector), elements, others};
}

/** `:root:has(#observablehq-header)`, which makes a browser search the page again and again, asks for what stands in it. */
function required(part: CssNode): Alternative[] {
  if (part.type !== "PseudoClassSelector" || part.name !== "has") return [];
  const lists = part.children?.toArray().filter(({type}) => type === "SelectorList") as SelectorList[];
  const selectors = lists.flatMap(({children}) => children.toArray() as Selector[]);
  return selectors.length === 1 ? selectors.map(alternative) : [];
}

function ruleOf(rule: Rule): Part {
  if (rule.prelude.type !== "SelectorList") return generate(rule);
  const selectors = rule.prelude.children.toArray().map((s) => alternative(s as Selector));
  return {selectors, block: generate(rule.block)};
}

const isNested = ({type}: CssNode) => type === "Rule" || type === "Atrule";

function groupOf(group: Atrule): Part {
  const {block, name} = group;
  if (!block?.children.some(isNested) || name.endsWith("keyframes")) return generate(group);
  const opening = generate({...group, block: null}).replace(/;$/, "");
  return {opening, parts: partsIn(block.children)};
}

function partsIn(nodes: List<CssNode>): Part[] {
  return nodes.toArray().flatMap((node): Part[] => {
    if (node.type === "Comment") return [];
    if (node.type === "Rule") return [ruleOf(node)];
    return [node.type === "Atrule" ? groupOf(node) : generate(node)];
  });
}

export const partsOf = (css: string): Part[] => partsIn((parse(css) as StyleSheet).children);

/** The sheet without the rules that no element of the page can match, and without groups that are empty then. */
export function assembled(parts: readonly Part[], {elements, others}: Names): string {
  const possible = (s: Alternative) =>
    s.elements.every((name) => elements.has(name)) && s.others.every((name) => others.has(name));
  const text = (part: Part): string => {
    if (typeof part === "string") return part;
    if ("parts" in part) {
      const inside = part.parts.map(text).join("");
      return inside && `${part.opening}{${inside}}`;
    }
    const left = part.selectors.filter(possible).map((s) => s.text);
    return left.length > 0 ? `${left.join(",")}${part.block}` : "";
  };
  return parts.map(text).join("");
}

/** What stands in many pages alike is taken apart once. */
const known = new Map<string, readonly Part[]>();

export function purged(css: string, names: Names): string {
  const parts = known.get(css) ?? partsOf(css);
  known.set(css, parts);
  return assembled(parts, names);
}
