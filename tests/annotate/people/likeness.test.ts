import {expect, it} from "vitest";
import {lettersOf, likeness} from "../../../loaders/annotate/people/names/likeness.ts";

it.each([
  ["Nguyễn Văn Thịnh", "VNM", "SVK"],
  ["Corazon Villareal", "PHL", "VNM"],
  ["Štefan Oravec", "SVK", "ESP"],
  ["Mahbub Chowdhury", "BGD", "LKA"],
  ["Laziz Karimov", "UZB", "KOR"]
])("%s sounds more of %s than of %s", (name, own, other) => {
  expect(likeness(lettersOf(name.split(" ")), own)).toBeGreaterThan(
    likeness(lettersOf(name.split(" ")), other)
  );
});

it("says nothing where there are no letters or no towns to compare", () => {
  expect(likeness(lettersOf([]), "FRA")).toBeNaN();
  expect(likeness(lettersOf(["Ли"]), "FRA")).toBeNaN();
  expect(likeness(lettersOf(["Lee"]), "NATO")).toBeNaN();
});
