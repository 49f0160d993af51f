/** An element's text as a reader sees it: one paragraph a line. */

const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE BODY DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL".split(" ") // prettier-ignore
);
/** What stands around a text, or is none. */
const LEFT_OUT = new Set(
  "ASIDE AUDIO BUTTON FIGCAPTION FORM IFRAME NAV NOSCRIPT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(" ") // prettier-ignore
);

/** The paragraphs of an element; a line break ends one, as it does on the page. */
export function paragraphsOf(element: Element): string[] {
  const paragraphs: string[] = [""];
  const walk = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) paragraphs.push(paragraphs.pop()! + node.nodeValue);
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const name = node.nodeName.toUpperCase();
    if (LEFT_OUT.has(name)) return;
    const apart = name === "BR" || BLOCKS.has(name);
    if (apart) paragraphs.push("");
    for (const child of node.childNodes) walk(child);
    if (apart) paragraphs.push("");
  };
  walk(element);
  return paragraphs.map(tidy).filter((text) => text !== "");
}

/** White space of any kind is one space; what cannot be seen is left out. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
