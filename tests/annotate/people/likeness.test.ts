import {expect, it} from "vitest";
import {likeness} from "../../../loaders/annotate/people/names/likeness.ts";

it.each([
  ["Nguyễn Văn Thịnh", "VNM", "SVK"],
  ["Corazon Villareal", "PHL", "VNM"],
  ["Štefan Oravec", "SVK", "ESP"],
  ["Mahbub Chowdhury", "BGD", "LKA"],
  ["Laziz Karimov", "UZB", "KOR"]
])("%s sounds more of %s than of %s", (name, own, other) => {
  expect(likeness(name.split(" "), own)).toBeGreaterThan(likeness(name.split(" "), other));
});

it("says nothing where there are no letters or no towns to compare", () => {
  expect(likeness([], "FRA")).toBeNaN();
  expect(likeness(["Ли"], "FRA")).toBeNaN();
  expect(likeness(["Lee"], "NATO")).toBeNaN();
});
