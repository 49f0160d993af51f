import {describe, expect, test} from "vitest";
import {extractArticles} from "../../loaders/pipeline.ts";
import {articleOf} from "../support/annotate.ts";

const confidences = (body: string): string[] => {
  const {visits, troops, agreements} = extractArticles([articleOf(body, "2024-05-20")]).dataset;
  return [...visits, ...troops, ...agreements].map(({confidence}) => confidence);
};

describe("a row is of high confidence", () => {
  test.each([
    ["where its sentence names the land", "Denmark has 700 soldiers in Latvia."],
    [
      "where its sentence names both parties",
      "Chad, Mali, Togo, Benin, Ghana and Niger sent envoys. Ghana and Togo signed a treaty on fishing in Accra on 14 May 2024."
    ],
    [
      "where a plan is told by one verb",
      "Swedish Defence Minister Anna-Lena Brandström will visit Latvia on 4 June 2024."
    ]
  ])("%s", (_what, body) => {
    expect(confidences(body)).toEqual(["high"]);
  });
});

describe("a row is of lower confidence", () => {
  test.each([
    ["where another sentence names the land", "Latvia lies on the Baltic. Denmark has 700 soldiers there."],
    [
      "where other sentences name the parties, among many countries",
      "Chad, Mali, Benin and Niger sent envoys. Ghana and Togo were hosts. The two countries signed a treaty on fishing on 14 May 2024."
    ],
    [
      "where a plan is told among other things",
      "Swedish Defence Minister Anna-Lena Brandström, who likes ice, will visit Latvia on 4 June 2024, where it thaws."
    ]
  ])("%s", (_what, body) => {
    expect(confidences(body).length).toBeGreaterThan(0);
    expect(confidences(body)).not.toContain("high");
  });
});
