import {describe, expect, it} from "vitest";
import {unwrap} from "../../loaders/read/unwrap.ts";

const CUT = `The Fijian president will visit Tonga and Samoa on
Wednesday, his office said, in his first trip to the
islands since he took power in 2013. He will leave
Suva for Apia to meet the prime minister of
Samoa.`;

describe("unwrap", () => {
  it("puts lines together that were cut where they were full", () => {
    expect(unwrap(CUT)).toBe(CUT.replace(/\n/g, " "));
  });

  it("moves nothing", () => {
    const text = `Title\n\n${CUT}\n\n- one\n- two\n\n| a | b |\n|---|---|\n${CUT}`;
    expect(unwrap(text)).toHaveLength(text.length);
  });

  it.each([
    ["paragraphs of a line each", "The president of Fiji arrived in Apia on Tuesday.\nHe will stay until Friday.\nTalks begin on Wednesday."],
    ["a headline and a caption", "Fiji's president arrives in Samoa on a three-day visit\nPhoto: the airport\n\nThe president of Fiji arrived."],
    ["a list", "The two signed papers on\n- trade and investment\n- fisheries\n- the police"],
    ["short lines in lower letters", "trade\nfisheries\npolice"],
    ["a blank line", "The president of Fiji, who arrived in Apia on Tuesday with\n\nthe prime minister of Samoa"]
  ])("leaves %s", (_, text) => {
    expect(unwrap(text)).toBe(text);
  });

  it("joins a line that goes on in lower letters", () => {
    const text = "The president of Fiji met the premier of Samoa on the\nislands' national day and left.";
    expect(unwrap(text)).toBe(text.replace("\n", " "));
  });
}); // prettier-ignore
