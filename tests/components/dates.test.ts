import {expect, test} from "vitest";
import {dateText, interval, spanText, whenText} from "../../src/components/dates.ts";

test.each([
  ["2024-09-11", "11 September 2024", "on 11 September 2024"],
  ["2024-09", "September 2024", "in September 2024"],
  ["2024", "2024", "in 2024"],
  ["", "", ""]
])("%s is said as %s", (iso, text, when) => {
  expect(dateText(iso)).toBe(text);
  expect(whenText(iso)).toBe(when);
});

test.each([
  ["2024-09-11", "2024-09-13", "11–13 September 2024"],
  ["2024-08-28", "2024-09-02", "28 August – 2 September 2024"],
  ["2023-12-30", "2024-01-02", "30 December 2023 – 2 January 2024"],
  ["2024-01", "2024-05", "January–May 2024"],
  ["2019", "2021", "2019–2021"],
  ["2024", "2024", "2024"],
  ["2024-09-11", "", "11 September 2024"],
  ["", "2025", "2025"],
  ["2023-09", "2024", "September 2023 – 2024"],
  ["", "", ""]
])("%s to %s is said as %s", (from, to, text) => {
  expect(spanText(from, to)).toBe(text);
});

test("a date covers all the time that its precision leaves open", () => {
  expect(interval("2024-02")).toEqual({start: new Date("2024-02-01"), end: new Date("2024-03-01")});
  expect(interval("2024-12-31")).toEqual({start: new Date("2024-12-31"), end: new Date("2025-01-01")});
  expect(interval("1999")).toEqual({start: new Date("1999-01-01"), end: new Date("2000-01-01")});
  expect(interval("")).toBeNull();
});
