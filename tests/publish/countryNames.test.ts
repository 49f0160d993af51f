import {expect, test} from "vitest";
import {countryNames} from "../../loaders/annotate/places/gazetteer.ts";
import {countryNameIn} from "../../publish/countryNames.ts";

test("English has the lexicon's names, other languages those of CLDR", () => {
  expect(["COD", "HKG", "BIH", "CIV"].map(countryNameIn("en-GB"))).toEqual([
    "DR Congo",
    "Hong Kong",
    "Bosnia and Herzegovina",
    "Ivory Coast"
  ]);
  expect(["DEU", "XKX", "CIV"].map(countryNameIn("de"))).toEqual(["Deutschland", "Kosovo", "Côte d’Ivoire"]);
  expect(countryNameIn("ar")("EGY")).toBe("مصر");
});

test("every country of the lexicon has a name of its own in any language", () => {
  for (const lang of ["en", "ar", "zh", "sw"]) {
    const names = [...countryNames.keys()].map(countryNameIn(lang));
    expect(new Set(names).size, lang).toBe(names.length);
    expect(names.filter((name) => /^[A-Z]{3}$/.test(name) && name !== "USA")).toEqual([]);
  }
});

test("a body's name is no code, and stays", () => {
  expect(countryNameIn("de")("Arab League")).toBe("Arab League");
});
