import {expect, test} from "vitest";
import {extractFolder} from "../loaders/pipeline.ts";

const {files, problems} = extractFolder("data/articles");

test("the five articles are read without a problem", () => expect(problems).toEqual([]));

// `npm run golden` writes the files anew: read the difference before it is committed
test.each([...files])("%s of the five articles is as it was", async (name, text) => {
  await expect(text).toMatchFileSnapshot(`golden/${name}`);
});
