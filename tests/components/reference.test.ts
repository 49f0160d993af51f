// @vitest-environment jsdom
import {expect, test} from "vitest";
import {correctionsList} from "../../src/components/correctionsList.ts";
import {agreementsFindings, tradeFindings, visitsFindings} from "../../src/components/findings/index.ts";
import {glossaryList, termsOf} from "../../src/components/glossary.ts";
import {glossary} from "../../src/words/glossary.ts";
import {emptyReport, fullReport, visit} from "../support/reportData.ts";

const text = (node: Element) => node.textContent!.replace(/\s+/g, " ").trim();

test("each term stands once, in order, with a meaning at an address of its own", () => {
  const terms = glossary.map((t) => t.term);
  expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, "en")));
  const list = glossaryList();
  expect(list.querySelectorAll("dt")).toHaveLength(terms.length);
  expect(text(list.querySelector("#term-memorandum-of-understanding")!)).toContain("Short: MoU.");
  for (const {meaning} of glossary) expect(meaning).toMatch(/^[A-Z][^\d]{20,300}\.$/);
});

test("sentences lead to the terms that they use, and to no other", () => {
  const links = (node: Element | string) =>
    typeof node === "string" ? [] : [...node.querySelectorAll("a")].map((a) => a.getAttribute("href"));
  expect(links(termsOf(agreementsFindings(fullReport)))).toEqual([
    "./glossary.html#term-memorandum-of-understanding",
    "./glossary.html#term-treaty"
  ]);
  expect(links(termsOf(tradeFindings(fullReport)))).toContain("./glossary.html#term-target");
  expect(termsOf(visitsFindings(fullReport))).toBe("");
});

test("corrections are told with what was read, the reason and who made them", () => {
  const line = {
    date: "2025-02-03",
    table: "visits",
    by: "An editor",
    reason: "The text says so",
    deleted: null
  } as const;
  const report = {
    ...fullReport,
    corrections: [
      {...line, row_id: "2024-03-ruto-nld", column: "start_date", from: "2024-03", to: "2024-03-04"},
      {
        ...line,
        date: "2025-03-01",
        row_id: "x",
        column: "row",
        from: "",
        to: "deleted",
        deleted: {...visit()}
      },
      {...line, row_id: "2024-03-ruto-nld", column: "quote", from: "a", to: "She came."},
      {...line, row_id: "2024-03-ruto-nld", column: "row", from: "", to: "added"}
    ]
  };
  const rows = [...correctionsList(report).querySelectorAll("tbody tr")].map(text);
  expect(rows[0]).toMatch(/^1 March 2025Grace Wanjiru, .*The row was deleted\.The text says soAn editor$/);
  expect(rows[1]).toContain("Start date: “4 March 2024”, not “March 2024”.");
  expect(rows[2]).toContain("The passage “She came.” was added.");
  expect(rows[3]).toContain("The row was added.");
  expect(text(correctionsList(emptyReport))).toBe("Nothing has been corrected yet.");
});
