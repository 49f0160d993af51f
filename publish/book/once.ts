/** A fact's evidence stands on several pages; the book holds it once, and leads there from the others. */
import {words} from "../../src/words/index.ts";
import {idIn} from "./address.ts";

/** Replaces what a later section repeats to the letter by a link to its first place. */
export function sayOnce(document: Document, main: Element): void {
  const seen = new Map<string, Element>();
  for (const section of main.children) {
    for (const fact of section.querySelectorAll("li.fact[id]")) {
      const id = fact.id.slice(idIn(section.id, "").length);
      const first = seen.get(id);
      if (!first) seen.set(id, fact);
      else if (first.textContent === fact.textContent) refer(document, fact, first);
    }
  }
}

function refer(document: Document, fact: Element, first: Element): void {
  const link = document.createElement("a");
  link.className = "book-see";
  link.href = `#${encodeURI(first.id)}`;
  link.textContent = words.book.see;
  const title = fact.querySelector(".fact-title");
  fact.replaceChildren(...(title ? [title, " "] : []), link);
}
