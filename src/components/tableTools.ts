/**
 * A field to search the rows of a table, an order to choose, and a download of what is left. The table is complete
 * without: what these need beside the page is fetched when a reader first uses them.
 */
import {LOCALE, toolWords as told} from "../words/tools.js";
import {nameOfColumn} from "./columnName.js";
import {html} from "./html.js";
import {address} from "./links.js";
import type {TableName} from "./report.js";
import {compareBy, folded, hasDate, idIn, linesOf, matches, textOf} from "./rowChoice.js";
import type {PublishedRow} from "./rowChoice.js";

interface Line {
  element: HTMLTableRowElement;
  /** Its words on the page, folded. */
  text: string;
  /** What the files say of it; null before they are here. */
  id: string | null;
  row: PublishedRow;
}

/** The table that follows, unless another section begins first. */
function tableAfter(tools: Node): HTMLTableElement | null {
  const marks = [...document.querySelectorAll<HTMLElement>("main h2, main .table-scroll table")];
  const follows = (mark: Node) => tools.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING;
  const next = marks.find(follows);
  return next?.matches("table") ? (next as HTMLTableElement) : null;
}

const linesIn = (table: HTMLTableElement | null): Line[] =>
  [...(table?.tBodies[0]?.rows ?? [])].map((element) => ({
    element,
    text: folded(element.textContent ?? ""),
    id: null,
    row: {}
  }));

/** The other way round; those without a date, which stand last, stay there. */
const lastToFirst = (lines: readonly Line[]): Line[] => [
  ...lines.filter(({row}) => hasDate(row)).reverse(),
  ...lines.filter(({row}) => !hasDate(row))
];

async function fetched(file: string): Promise<Response> {
  const response = await fetch(address(`data/${file}`));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response;
}

/** Tells the lines what the file says of them, by the addresses of their evidence. Gives the columns. */
async function describe(lines: readonly Line[], name: TableName): Promise<string[]> {
  const rows = (await (await fetched(`${name}.json`)).json()) as PublishedRow[];
  const byId = new Map(rows.map((row) => [String(Object.values(row)[0]), row]));
  const ids = new Set(byId.keys());
  for (const line of lines) {
    const links = [...line.element.querySelectorAll("a")].map((a) => a.getAttribute("href") ?? "");
    line.id = links.map((href) => idIn(href, name, ids)).find((id) => id !== null) ?? null;
    line.row = byId.get(line.id ?? "") ?? {};
    line.text += ` ${textOf(line.row)}`;
  }
  return Object.keys(rows[0] ?? {});
}

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], {type: "text/csv"}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Put before the table whose rows it searches. */
export function tableTools(name: TableName): HTMLElement {
  const search = html`<input type="search" autocomplete="off" />` as HTMLInputElement;
  const order = html`<select>
    <option value="">${told.published}</option>
  </select>` as HTMLSelectElement;
  const descending = html`<input type="checkbox" />` as HTMLInputElement;
  const download = html`<button type="button">${told.download}</button>`;
  const count = html`<output></output>`;
  const tools = html`<div class="table-tools">
    <label>${told.search} ${search}</label> <label>${told.order} ${order}</label>
    <label>${descending} ${told.descending}</label> ${download} ${count}
  </div>`;

  let lines: Line[] = [];
  let ready: Promise<void> | null = null;
  /** Reads the page's table and fetches what the files say of it, once. */
  function prepare(): Promise<void> {
    if (!ready) {
      lines = linesIn(tableAfter(tools));
      ready = describe(lines, name).then((columns) => {
        order.append(
          ...columns.map((c) => html`<option value=${c}>${nameOfColumn(told.columns, c)}</option>`)
        );
      });
      ready.catch(() => {
        ready = null;
        count.textContent = told.failed;
      });
    }
    return ready;
  }
  function show(): Line[] {
    const by = compareBy(order.value, descending.checked, LOCALE);
    const published = descending.checked ? lastToFirst(lines) : lines;
    const sorted = order.value === "" ? published : [...lines].sort((a, b) => by(a.row, b.row));
    for (const {element, text} of sorted) {
      element.hidden = !matches(text, search.value);
      element.parentElement?.append(element);
    }
    const left = sorted.filter(({element}) => !element.hidden);
    count.textContent = told.shown(left.length.toLocaleString(LOCALE), lines.length.toLocaleString(LOCALE));
    return left;
  }
  const update = () => void prepare().then(show, () => {});
  async function saveShown(): Promise<void> {
    await prepare();
    const ids = show().flatMap(({id}) => id ?? []);
    save(`${name}-selection.csv`, linesOf(await (await fetched(`${name}.csv`)).text(), ids));
  }

  search.addEventListener("input", update);
  order.addEventListener("focus", () => void prepare().catch(() => {}));
  order.addEventListener("change", update);
  descending.addEventListener("change", update);
  download.addEventListener("click", () => void saveShown().catch(() => (count.textContent = told.failed)));
  return tools;
}
