import {describe, expect, it} from "vitest";
import {partNotices} from "../../loaders/annotate/notices.ts";
import {splitSentences} from "../../loaders/annotate/sentences.ts";

const BEFORE = "Iraq and Iran signed 12 memoranda on Monday. The ministers met twice.";
const AFTER = "Trade reached $5 billion.";

const noticesIn = (body: string): string[] => partNotices(splitSentences(body)).notices.map(({text}) => text);

describe("a notice is parted from the text", () => {
  it.each([
    "Correction: 14 memoranda were signed, not 12.",
    "CORRECTION: 14 memoranda were signed, not 12.",
    "CORRECTION (13 May): 14 memoranda were signed, not 12.",
    "Corrections: 14 memoranda were signed, not 12.",
    "[Correction] — 14 memoranda were signed, not 12.",
    "* Clarification: 14 memoranda were signed, not 12.",
    "Correction, 13 May 2024: 14 memoranda were signed, not 12.",
    "Erratum: 14 memoranda were signed, not 12.",
    "Corrigendum – 14 memoranda were signed, not 12.",
    "Editor's note: 14 memoranda were signed, not 12.",
    "Editors’ note: 14 memoranda were signed, not 12.",
    "Note to readers: 14 memoranda were signed, not 12.",
    "An earlier version of this article said 12 memoranda were signed.",
    "A previous version of this news story misstated the number of memoranda.",
    "In an earlier version of this report, the number of memoranda was wrong.",
    "An earlier version gave the wrong number of memoranda.",
    "This article has been corrected to say that 14 memoranda were signed.",
    "This story was updated on May 13 to correct the number of memoranda.",
    "This 12 September story has been refiled to fix the number of memoranda.",
    "The story has been amended to give the right number of memoranda.",
    "This article originally said that 12 memoranda were signed.",
    "A correction was made on May 13: 14 memoranda were signed.",
    "Due to an editing error, the number of memoranda was wrong.",
    "(Corrects number of memoranda to 14 in first paragraph)",
    "(Refiles to fix number of memoranda)"
  ])("%s", (notice) => {
    expect(noticesIn(`${BEFORE}\n\n${notice}\n\n${AFTER}`)).toEqual([notice]);
    expect(noticesIn(`${notice}\n\n${BEFORE}`)).toEqual([notice]);
  });

  it("to the end of its paragraph", () => {
    const notice =
      "Correction: The number of memoranda was wrong. It was 14. The story also misspelled a name.";
    expect(noticesIn(`${BEFORE}\n${notice}\n${AFTER}`).join(" ")).toBe(notice);
  });

  it.each(["Correction", "CORRECTION:", "Corrections and clarifications", "— Editor's note —"])(
    "with the paragraph below it where %j stands alone",
    (heading) => {
      const told = "Iraq and Iran signed 14 memoranda. They did not sign 12.";
      expect(noticesIn(`${BEFORE}\n\n${heading}\n\n${told}\n\n${AFTER}`).join(" ")).toBe(
        `${heading} ${told}`
      );
    }
  );
});

describe("what is no notice", () => {
  it.each([
    "Corrections officers from Kenya arrived in Haiti on Monday.",
    "Correction of the trade imbalance was on the agenda of both ministers.",
    "The minister said the figure needed correction: it was too low.",
    "An earlier version of the treaty named 12 rivers.",
    "An earlier version of the agreement was signed in 2019.",
    "The two sides amended the agreement on Monday.",
    "This treaty has been amended twice.",
    "The report by the ministry has been updated since.",
    "The minister wrongly said that 12 memoranda were signed.",
    "Clarification is needed before the two sides sign.",
    "The amendment was adopted by both parliaments."
  ])("%s", (text) => expect(noticesIn(`${BEFORE}\n\n${text}`)).toEqual([]));
});
