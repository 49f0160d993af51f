/**
 * Stands in the search page (publish/render/index.ts puts it there): looks up what is asked for in the index that Framework makes of pages
 * and facts. Nothing is sent anywhere.
 */
import MiniSearch from "minisearch";
import type {AsPlainObject, Options} from "minisearch";
import {address} from "./links.js";

/** The address at which a preview serves the index. */
const PREVIEW_INDEX = "/_observablehq/minisearch.json";
const WEIGHTS = {boost: {title: 4, keywords: 4}, fuzzy: 0.15, prefix: true} as const;
/** Framework's index holds no more of a word. */
const LONGEST = 15;

interface Found {
  id: string;
  title: string;
}

/** A word as it is, and without its accents: the index holds the words of pages in one way, those of facts in the other. */
export function terms(word: string): string[] {
  const term = word.slice(0, LONGEST).toLowerCase();
  return [...new Set([term, term.normalize("NFD").replace(/[\u0300-\u036f]/g, "")])];
}

async function indexOf(file: string): Promise<MiniSearch<Found>> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const json = (await response.json()) as AsPlainObject & {options: Options<Found>};
  return MiniSearch.loadJS<Found>(json, {...json.options, processTerm: terms});
}

function item({id, title}: Found): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = address(id.slice(1));
  link.textContent = title;
  line.append(link);
  return line;
}

function listen(form: HTMLFormElement): void {
  const field = form.querySelector("input")!;
  const told = form.querySelector(".search-told")!;
  const list = form.querySelector(".search-results")!;
  let index: Promise<MiniSearch<Found>> | undefined;
  async function look(): Promise<void> {
    const asked = field.value.trim();
    index ??= indexOf(form.dataset.index ?? PREVIEW_INDEX);
    const results = (await index).search(asked, WEIGHTS) as unknown as Found[];
    // the reader has typed on
    if (asked !== field.value.trim()) return;
    const {none = "", found = ""} = form.dataset;
    told.textContent = asked && (results.length === 0 ? none : `${found} ${results.length}`);
    list.replaceChildren(...results.map(item));
  }
  const start = () => void look().catch(() => (told.textContent = form.dataset.failed ?? ""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
    start();
  });
  field.addEventListener("input", start);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    start();
  } else field.focus();
}

const form = document.querySelector<HTMLFormElement>("main form.search");
if (form) listen(form);
