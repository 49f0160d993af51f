/** For paper: links out of the book become numbered notes at the end of their section. */

/** Numbers the links to other hosts, from 1 in each section; one address has one note. */
export function addNotes(document: Document): void {
  for (const section of document.querySelectorAll("main > section")) {
    const notes = new Map<string, number>();
    for (const link of section.querySelectorAll('a[href^="http"]')) {
      const href = link.getAttribute("href")!;
      if (!notes.has(href)) notes.set(href, notes.size + 1);
      const mark = document.createElement("sup");
      mark.textContent = `${notes.get(href)}`;
      // inside a drawing a note would not be seen
      if (!link.closest("svg")) link.append(mark);
    }
    if (notes.size > 0) section.append(noteList(document, notes));
  }
}

function noteList(document: Document, notes: ReadonlyMap<string, number>): HTMLElement {
  const list = document.createElement("ol");
  list.className = "book-notes";
  for (const href of notes.keys()) {
    const item = document.createElement("li");
    item.textContent = href;
    list.append(item);
  }
  return list;
}

/** On paper nothing unfolds: what is folded is shown, but for the charts' data, which are drawn. */
export function unfold(document: Document): void {
  for (const details of document.querySelectorAll("details")) {
    if (details.closest("figure")) details.remove();
    else details.open = true;
  }
}

/** Adds places for the numbers of pages to links that lead elsewhere in the book; by the ids that they lead to. */
export function pagePlaces(document: Document): [id: string, place: Element][] {
  return [...document.querySelectorAll(".book-contents a, a.book-see")].map((link) => {
    const place = document.createElement("span");
    place.className = "book-pages";
    link.after(" ", place);
    return [decodeURIComponent(link.getAttribute("href")!.slice(1)), place];
  });
}
