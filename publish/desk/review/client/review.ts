/** The review page at work: sends what is decided, and shows what came of it. */
import {watchState} from "../../../dev/client/state.ts";

const editor = document.querySelector<HTMLFormElement>("#editor")!;
const field = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement;
const [by, date, table] = ["by", "date", "table"].map((name) => field(editor, name)) as [HTMLInputElement, HTMLInputElement, HTMLInputElement]; // prettier-ignore

const meta = (name: string, page = document) =>
  page.querySelector<HTMLMetaElement>(`meta[name="desk-${name}"]`)!;
const say = (text: string) => (document.querySelector("#said")!.textContent = text);

/** What is decided of a row, and where it stands. */
type Change = Record<"column" | "from" | "to" | "reason", string>;

/** Sends a line for the corrections file; gives whether it was written, and tells so. */
async function send(row: HTMLElement, change: Change): Promise<boolean> {
  const {table, id} = row.dataset;
  const response = await fetch("/_desk/correction", {
    method: "POST",
    headers: {"content-type": "application/json", "x-desk-token": meta("token").content},
    body: JSON.stringify({date: date.value, by: by.value, table, row_id: id, ...change})
  });
  say(response.ok ? `Written to data/corrections.csv: ${id}, ${change.column}` : await response.text());
  return response.ok;
}

/** The cells of a row by column. */
const cellsOf = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>("[data-column]")];
const valueOf = (cell: HTMLElement) => cell.querySelector("dd")!.textContent;

async function decide(row: HTMLElement, change: Change): Promise<void> {
  const next = (row.nextElementSibling ?? row.previousElementSibling)?.id;
  if (!(await send(row, change))) return;
  row.querySelector("form")?.remove();
  await refresh();
  if (next) goTo(next);
}

function accept(row: HTMLElement): Promise<void> {
  const reason = "Checked against its passages";
  return decide(row, {column: "confidence", from: row.dataset.confidence!, to: "high", reason});
}

/** Asks for what a correction or a rejection needs, in the row. */
function ask(row: HTMLElement, what: string): void {
  row.querySelector("form")?.remove();
  const form = document.createElement("form");
  form.innerHTML = `${what === "correct" ? '<label>Cell <select name="column"></select></label> <label>is right as <input name="to" list="values"></label><datalist id="values"></datalist> ' : ""}<label>Reason, for readers of the report <input name="reason"></label>
<button>${what === "correct" ? "Write the correction" : "Reject the row"}</button> <button type="button" value="cancel">Cancel</button>`;
  row.append(form);
  if (what === "correct") offerCells(form, row);
  form.querySelector<HTMLElement>("select, input")!.focus();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const reason = field(form, "reason").value;
    const column = what === "correct" ? field(form, "column").value : "row";
    const cell = cellsOf(row).find((one) => one.dataset.column === column);
    void decide(row, {
      column,
      from: cell ? valueOf(cell) : "",
      to: cell ? field(form, "to").value : "deleted",
      reason
    });
  });
}

function offerCells(form: HTMLFormElement, row: HTMLElement): void {
  const cells = cellsOf(row);
  const column = field(form, "column");
  column.append(
    ...cells.map(
      (cell) => new Option(`${cell.dataset.column}: ${valueOf(cell) || "empty"}`, cell.dataset.column)
    )
  );
  const choose = () => {
    const cell = cells.find((one) => one.dataset.column === column.value)!;
    field(form, "to").value = valueOf(cell);
    const values = cell.dataset.values!.split(" ").filter(Boolean);
    form.querySelector("datalist")!.replaceChildren(...values.map((value) => new Option(value)));
  };
  column.addEventListener("change", choose);
  choose();
}

/** Whether somebody is writing, which must not be lost. */
const writing = () => document.querySelector(".row form") !== null;

/** Shows the rows as they are now; what is folded stays folded, and who was at a row stays there. */
async function refresh(): Promise<void> {
  const response = await fetch("/review");
  const text = await response.text();
  if (!response.ok || writing()) return;
  const fresh = new DOMParser().parseFromString(text, "text/html");
  for (const name of ["token", "version"]) meta(name).content = meta(name, fresh).content;
  for (const details of document.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    const same = fresh.getElementById(details.id) as HTMLDetailsElement | null;
    if (same) same.open = details.open;
  }
  const at = document.activeElement?.closest(".row")?.id;
  for (const id of ["rows", "unused"]) document.getElementById(id)!.replaceWith(fresh.getElementById(id)!);
  filter();
  if (at) goTo(at);
  void compare();
}

const goTo = (id: string) => document.getElementById(id)?.querySelector("h3")?.focus();

async function compare(): Promise<void> {
  const response = await fetch("/_desk/changes");
  document.querySelector("#changed")!.innerHTML = await response.text();
}

function filter(): void {
  for (const row of document.querySelectorAll<HTMLElement>(".row"))
    row.hidden = table.value !== "" && row.dataset.table !== table.value;
}

by.value = localStorage.getItem("desk-by") ?? "";
by.addEventListener("change", () => localStorage.setItem("desk-by", by.value));
date.value = new Intl.DateTimeFormat("sv").format(new Date());
table.addEventListener("change", filter);
document.addEventListener("click", ({target}) => {
  const button = (target as Element).closest<HTMLButtonElement>("button[value]");
  const row = button?.closest<HTMLElement>(".row");
  if (!button || !row) return;
  if (button.value === "accept") void accept(row);
  else if (button.value === "cancel") button.form!.remove();
  else ask(row, button.value);
});
void compare();
watchState(async ({version}) => {
  if (meta("version").content !== String(version) && !writing()) await refresh();
});
