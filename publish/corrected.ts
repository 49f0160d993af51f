/** Sentences don't know what was corrected: behind the words that state a corrected cell, a mark is put that says so. */
import {words} from "../src/words/index.ts";
import type {Step} from "./page.ts";

/** It leads where the words lead: to the evidence of the row, which tells what was read before, and why it changed. */
export const corrected: Step = ({document, report}) => {
  const cells = new Set(report.corrections.map(({table, row_id, column}) => `${table}/${row_id} ${column}`));
  for (const part of document.querySelectorAll<HTMLElement>("main a.cite[data-columns]")) {
    const {row, columns} = part.dataset;
    if (!columns!.split(" ").some((column) => cells.has(`${row} ${column}`))) continue;
    const mark = document.createElement("a");
    mark.className = "corrected";
    mark.href = part.getAttribute("href")!;
    mark.textContent = words.corrections.inSentence;
    part.after(" ", mark);
  }
};
