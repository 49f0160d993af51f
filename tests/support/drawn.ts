/** Where the words of a drawing stand: to see that none runs out of it or into another. */
import {textWidth} from "../../src/components/draw/text.ts";

export interface Box {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const inherited = (node: Element, name: string): string | null =>
  node.closest(`[${name}]`)?.getAttribute(name) ?? null;

/** A box for each text, as wide as the drawing takes it to be. */
export function textBoxes(svg: Element): Box[] {
  return [...svg.querySelectorAll("text")].map((node) => {
    const text = node.textContent ?? "";
    const size = Number(inherited(node, "font-size") ?? 13);
    const width = textWidth(text, size, inherited(node, "font-weight") !== null);
    const anchor = inherited(node, "text-anchor");
    const x = Number(node.getAttribute("x"));
    const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    const y = Number(node.getAttribute("y"));
    return {text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2};
  });
}

const overlap = (a: Box, b: Box) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** Pairs of texts that run into each other. */
export function collisions(svg: Element): string[] {
  const boxes = textBoxes(svg).sort((a, b) => a.top - b.top);
  return boxes.flatMap((box, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => other.top < box.bottom && overlap(box, other))
      .map((other) => `${box.text} | ${other.text}`)
  );
}

/** Texts that stand outside of a drawing by more than a few pixels, which the page's margin takes. */
export function outside(svg: Element): string[] {
  const [, , width = 0, height = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  return textBoxes(svg)
    .filter((b) => b.left < -4 || b.right > width + 12 || b.top < -4 || b.bottom > height + 2)
    .map((b) => b.text);
}
