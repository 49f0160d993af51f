import {describe, expect, it} from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  coarsen,
  compatible,
  dayNumber,
  daysBetween,
  firstDay,
  fromDayNumber,
  isAfter,
  isDay,
  lastDay,
  precision,
  shared,
  weekday
} from "../loaders/calendar.ts";

describe("calendar", () => {
  it("counts days and back, across leap years and the epoch, as Date does in UTC", () => {
    for (let n = -200_000; n <= 200_000; n += 137) {
      const date = new Date(n * 86_400_000);
      const expected = date.toISOString().slice(0, 10);
      expect(fromDayNumber(n)).toBe(expected);
      expect(dayNumber(expected)).toBe(n);
      expect(weekday(expected)).toBe(date.getUTCDay() || 7);
    }
  });

  it("moves by days, months and years without inventing a day", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(addMonths("2024-01-31", 1)).toBe("2024-02-29");
    expect(addMonths("2024-01", -1)).toBe("2023-12");
    expect(addMonths("2024-11", 14)).toBe("2026-01");
    expect(addMonths("2024", 24)).toBe("2026");
    expect(addYears("2024-02-29", -1)).toBe("2023-02-28");
    expect(addYears("2024-09", 1)).toBe("2025-09");
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
  });

  it("knows which days exist", () => {
    expect(isDay(2, 29, 2024)).toBe(true);
    expect(isDay(2, 29, 2023)).toBe(false);
    expect(isDay(2, 29, 1900)).toBe(false);
    expect(isDay(4, 31)).toBe(false);
    expect(isDay(13, 1)).toBe(false);
  });

  it("tells precision, and cuts to it", () => {
    expect(["2024-09-11", "2024-09", "2024", ""].map(precision)).toEqual(["day", "month", "year", ""]);
    expect(coarsen("2024-09-11", "month")).toBe("2024-09");
    expect(coarsen("2024", "month")).toBe("2024");
    expect([firstDay("2024-02"), lastDay("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2023"), lastDay("2023")]).toEqual(["2023-01-01", "2023-12-31"]);
  });

  it("compares dates of different precision", () => {
    expect(compatible("2024-09", "2024-09-11")).toBe(true);
    expect(compatible("2024", "")).toBe(true);
    expect(compatible("2024-09", "2024-10")).toBe(false);
    expect(isAfter("2024-10", "2024-09-11")).toBe(true);
    expect(isAfter("2024-09", "2024-09-11")).toBe(false);
    expect(isAfter("", "2024")).toBe(false);
  });

  it("names the one date that both ends of an interval share", () => {
    expect(shared("2024-09-02", "2024-09-08")).toBe("2024-09");
    expect(shared("2024-08-29", "2024-09-04")).toBe("2024");
    expect(shared("2023-12-30", "2024-01-02")).toBe("");
    expect(shared("2024-09", "2024-09")).toBe("2024-09");
  });
});
