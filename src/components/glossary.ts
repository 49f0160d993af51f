/** The terms of the report: all of them on their page, and those that a page uses, where it uses them. */
import {html} from "./html.js";
import {address} from "./links.js";
import {plainText} from "./prose.js";
import type {Sentence} from "./prose.js";
import {capital} from "./words.js";
import {glossary} from "../words/glossary.js";
import type {Term} from "../words/glossary.js";
import {words} from "../words/index.js";

const idOf = ({term}: Term) => `term-${term.replace(/\W+/g, "-")}`;

const isIn = (text: string, {forms = []}: Term) =>
  forms.some((form) => new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, "iu").test(text));

/** Each term with its meaning, at an address of its own. */
export const glossaryList = (): HTMLElement =>
  html`<dl class="glossary">
    ${glossary.map(
      (term) =>
        html`<div id=${idOf(term)}>
          <dt>${capital(term.term)}</dt>
          <dd>${term.meaning}</dd>
        </div>`
    )}
  </dl>`;

/** Leads to the meanings of the terms that sentences use; nothing where they use none. */
export function termsOf(sentences: readonly Sentence[]): HTMLElement | string {
  const text = sentences.map(plainText).join(" ");
  const used = glossary.filter((term) => isIn(text, term));
  if (used.length === 0) return "";
  const links = used.map(
    (term, i) =>
      html`<span>${i ? ", " : ""}<a href="${address("glossary.html")}#${idOf(term)}">${term.term}</a></span>`
  );
  return html`<p class="terms">${words.glossary.see} ${links}</p>`;
}
