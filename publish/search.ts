/**
 * Framework's search asks for a script on every page. Here the field in the navigation leads to the search page, which
 * alone has one.
 */
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {words} from "../src/words/index.ts";
import {SEARCH_PAGE} from "./page.ts";
import type {Page, Step} from "./page.ts";
import {addressOf} from "./site.ts";

const FOLDER = "_observablehq";
const INDEX = /^minisearch\.[0-9a-f]+\.json$/;

function fieldIn({document, site, path}: Page): HTMLElement {
  const form = document.createElement("form");
  form.className = "search";
  form.setAttribute("role", "search");
  form.action = addressOf({...site, address: ""}, SEARCH_PAGE, path);
  const field = document.createElement("input");
  field.type = "search";
  field.name = "q";
  field.placeholder = words.search.button;
  field.setAttribute("aria-label", words.page.search);
  form.append(field);
  return form;
}

export const search: Step = (page) => {
  const {document, site, path} = page;
  const old = document.querySelector("#observablehq-search");
  if (!old) return;
  const form = document.querySelector<HTMLElement>("main form.search");
  const index = path === SEARCH_PAGE && readdirSync(join(site.output, FOLDER)).find((f) => INDEX.test(f));
  if (form && index) form.dataset.index = `./${FOLDER}/${index}`;
  else old.before(fieldIn(page));
  for (const gone of document.querySelectorAll(
    "#observablehq-search, #observablehq-search ~ script, #observablehq-search-results"
  ))
    gone.remove();
};
