import {describe, expect, it} from "vitest";
import {ANY_CLASS} from "../../loaders/annotate/word.ts";
import {findDurations} from "../../loaders/annotate/durations.ts";

const note = (text: string): string[] =>
  findDurations({
    start: 0,
    end: text.length,
    text,
    index: 0,
    paragraph: 0,
    tokens: [],
    classes: ANY_CLASS,
    quotes: []
  }).map((d) => `${d.text}=${d.amount} ${d.unit}`);

describe("lengths", () => {
  it.each([
    ["a three-day trip", "three-day=3 day"],
    ["a two-day-long visit", "two-day-long=2 day"],
    ["a 48-hour visit", "48-hour=48 hour"],
    ["an eight-year war", "eight-year=8 year"],
    ["He stays for two weeks.", "for two weeks=2 week"],
    ["a week-long tour", "week-long=1 week"],
    ["a weeklong tour", "weeklong=1 week"],
    ["a day-long visit", "day-long=1 day"],
    ["a month-long stay", "month-long=1 month"],
    ["four days of talks", "four days=4 day"],
    ["a four days' visit", "four days'=4 day"],
    ["He spent 10 days there.", "10 days=10 day"],
    ["He stayed for a week.", "for a week=1 week"],
    ["a one-day visit", "one-day=1 day"],
    ["an overnight stay", "overnight=1 day"],
    ["a two-night stay", "two-night=2 day"],
    ["for a fortnight", "for a fortnight=2 week"]
  ])("%s", (text, expected) => expect(note(text)).toEqual([expected]));
});

describe("no length", () => {
  it.each([
    "two days ago", "in three days", "within 18 months", "the past two weeks", "the next five years", "a 45-year-old", "45 years old", "three weeks later",
    "two months earlier", "one day", "the day of the visit", "on the third day", "every two years", "less than two months after", "for the year",
    "the week in Paris", "year-on-year", "years-long talks", "Friday 3", "long talks", "two ministers"
  ])("%s", (text) => expect(note(text)).toEqual([])); // prettier-ignore
});
