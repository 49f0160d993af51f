// @vitest-environment jsdom
import {expect, test} from "vitest";
import {corrected} from "../../publish/corrected.ts";
import {figureFaults} from "../../publish/checkFigures.ts";
import {evidenceList} from "../../src/components/evidence.ts";
import {publication} from "../support/publication.ts";
import type {Report} from "../../src/components/report.ts";
import {oneOfEach, visit} from "../support/reportData.ts";

const row_id = visit().visit_id;
const report: Report = {
  ...oneOfEach,
  corrections: [
    {
      ...{
        date: "2025-02-03",
        table: "visits",
        row_id,
        column: "end_date",
        from: "2024-02-11",
        to: "2024-02-12"
      },
      ...{reason: "She left on the 12th", by: "A. Editor", deleted: null}
    }
  ]
};
const cite = (columns: string) =>
  `<a class="cite" href="#x" data-row="visits/${row_id}" data-columns="${columns}">here</a>`;

test("a sentence says behind the words of a cell that it was corrected, and behind no other", () => {
  document.body.innerHTML = `<main><p class="told">${cite("host_country")}, ${cite("start_date end_date")}.</p></main>`;
  corrected({...publication(), report, document, path: ""});
  expect(document.body.textContent).toBe("here, here [corrected].");
  expect(document.querySelector(".corrected")!.getAttribute("href")).toBe("#x");
});

test("the editor's figures in a note are not held against the tables", () => {
  document.body.innerHTML = "<main></main>";
  document.querySelector("main")!.append(evidenceList(report, [{table: "visits", id: row_id}]));
  expect(document.body.textContent).toContain("She left on the 12th");
  expect(figureFaults(document, report)).toEqual([]);
});
