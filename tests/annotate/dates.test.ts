import {describe, expect, it} from "vitest";
import {findAllDates} from "../../loaders/annotate/dates.ts";
import {splitSentences} from "../../loaders/annotate/sentences.ts";
import {findVerbs} from "../../loaders/annotate/verbs.ts";
import type {DateMention} from "../../loaders/types.ts";

/** Dates of a text of one or more sentences, as `words = from/to`, `words = --MM-DD` where partial, `words = ?` where unknown. */
const read = (text: string, published: string): DateMention[] =>
  findAllDates(
    splitSentences(text).map((sentence) => ({...sentence, verbs: findVerbs(sentence)})),
    published
  ).flat();

const show = ({text, from, to, partial}: DateMention): string =>
  `${text} = ${partial || (from === to ? from : `${from}/${to}`) || "?"}`;

/** The article's day (or none), a text, and every date in it. */
const CASES: [string, string, ...string[]][] = [
  // days in every notation
  ["2024-09-11", "He arrived on 11 September 2024.", "11 September 2024 = 2024-09-11"],
  ["2024-09-11", "He arrived on September 11, 2024, in Baghdad.", "September 11, 2024 = 2024-09-11"],
  ["2024-09-11", "He arrived on Sept. 11.", "Sept. 11 = 2024-09-11"],
  ["2024-09-11", "He arrived on the 11th of September.", "the 11th of September = 2024-09-11"],
  ["2024-09-11", "He arrived on 11 Sep.", "11 Sep = 2024-09-11"],
  [
    "2024-05-11",
    "He will be in Lima from May 5 to seventh with 12 aides.",
    "May 5 to seventh = 2025-05-05/2025-05-07"
  ],
  ["2024-05-11", "He was in Lima from May 3 To 5, 2023.", "May 3 To 5, 2023 = 2023-05-03/2023-05-05"],
  ["2024-05-11", "HE WAS IN LIMA FROM SEPTEMBER 9 TO 11.", "SEPTEMBER 9 TO 11 = 2023-09-09/2023-09-11"],
  // translated readouts
  [
    "2025-03-27",
    "He is on a visit from the 26th to the 28th of this month.",
    "26th to the 28th of this month = 2025-03-26/2025-03-28"
  ],
  [
    "2025-03-27",
    "She will go from the 2nd to the 4th of next month.",
    "2nd to the 4th of next month = 2025-04-02/2025-04-04"
  ],
  [
    "2024-03-28",
    "He is paying an official visit to China from the 25th to the 30th.",
    "25th to the 30th = 2024-03-25/2024-03-30"
  ],
  ["2024-03-10", "He travels from the 28th to the 3rd.", "28th to the 3rd = 2024-02-28/2024-03-03"],
  ["2024-03-10", "The vases date from the 15th to the 17th century."],
  ["2024-03-28", "On the afternoon of the 27th, they talked.", "27th = 2024-03-27"],
  ["2024-03-28", "She has been in Oslo since the 3rd.", "3rd = 2024-03-03"],
  ["2024-03-28", "By the 19th century, on the 3rd floor, nobody met."],
  ["2024-02-07", "He was there on Tuesday and Wednesday.", "Tuesday and Wednesday = 2024-02-06/2024-02-07"],
  [
    "2024-05-05",
    "He was in Rabat on Thursday and Friday of last week.",
    "Thursday and Friday of last week = 2024-04-25/2024-04-26"
  ],
  ["2024-05-05", "They met on Monday and Thursday.", "Monday = 2024-04-29", "Thursday = 2024-05-02"],
  ["2024-05-05", "Exports came to $4bn in the last calendar year.", "the last calendar year = 2023"],
  [
    "2023-11-18",
    "They sold goods in 2022, and sales came to £1.1bn in the year to June.",
    "2022 = 2022",
    "the year to June = 2022-07/2023-06"
  ],
  [
    "2024-09-11",
    "Exports in the first quarter of the current fiscal were worth $1bn.",
    "the first quarter of the current fiscal = 2024"
  ],
  ["2025-01-27", "She went from 2 to 4 last month.", "2 to 4 last month = 2024-12-02/2024-12-04"],
  ["2025-03-27", "Output fell from the 28th to the 26th place this month.", "this month = 2025-03"],
  ["2024-06-12", "On June 20, he is due in Bishkek.", "June 20 = 2024-06-20"],
  ["2024-06-12", "On June 20, he is set to fly to Bishkek.", "June 20 = 2024-06-20"],
  ["2024-06-12", "On June 20, he was due in Bishkek.", "June 20 = 2023-06-20"],
  ["2024-09-11", "They left Aug. 31.", "Aug. 31 = 2024-08-31"],
  ["2024-09-11", "Trade closed 2023 at 3.6 billion dollars.", "2023 = 2023"],
  ["2024-09-11", "The factory closed 2000 jobs ago."],
  ["2024-09-11", "By 2026 deliveries will grow.", "2026 = 2026"],
  ["2024-09-11", "It grew by 2026 deliveries."],
  [
    "2024-10-11",
    "So it was in the Iranian year 1402. Exports fell from $1.8 billion in the year 1401 to $1.6 billion in 1402.",
    "the Iranian year 1402 = 2023-03-21/2024-03-19",
    "the year 1401 = 2022-03-21/2023-03-20",
    "1402 = 2023-03-21/2024-03-19"
  ],
  ["2024-10-11", "It sent 1402 soldiers in 1402 trucks."],
  ["2024-09-11", "He came on the first of May.", "first of May = 2024-05-01"],
  [
    "2024-09-11",
    "On Wednesday 11th September 2024 he arrived.",
    "Wednesday 11th September 2024 = 2024-09-11"
  ],
  ["2024-09-11", "Wed 11 Sept: he arrived.", "Wed 11 Sept = 2024-09-11"],
  ["2024-09-11", "The visit ended on 2024-09-10.", "2024-09-10 = 2024-09-10"],
  ["2024-09-11", "It was signed on 25/12/2023 in Baghdad.", "25/12/2023 = 2023-12-25"],
  ["2024-09-11", "It was signed on 11.09.2024 in Baghdad.", "11.09.2024 = 2024-09-11"],
  ["2024-09-11", "2024/9/10 10:00", "2024/9/10 = 2024-09-10"],
  ["2024-09-11", "WASHINGTON, SEPT. 10, 2024 - The US said.", "SEPT. 10, 2024 = 2024-09-10"],
  ["2024-09-11", "The previous agreement of May 1, 1993 lapsed.", "May 1, 1993 = 1993-05-01"],
  ["2024-09-11", "As of 30 June 2024 there were 900 troops.", "30 June 2024 = 2024-06-30"],
  ["2024-09-11", "On the 11th, the two leaders met in Beijing.", "11th = 2024-09-11"],
  ["2024-09-11", "In May 20 people were killed.", "May = 2024-05"],
  ["2024-09-11", "On March 12, 2000 soldiers left.", "March 12 = 2024-03-12"],
  // several days
  [
    "2024-09-11",
    "He was in Baghdad from 30 March to 2 April.",
    "30 March to 2 April = 2024-03-30/2024-04-02"
  ],
  [
    "2024-09-11",
    "It lasted from 30 December to 2 January 2024.",
    "30 December to 2 January 2024 = 2023-12-30/2024-01-02"
  ],
  [
    "2024-09-11",
    "He will be in Muscat between 12 and 14 October.",
    "12 and 14 October = 2024-10-12/2024-10-14"
  ],
  [
    "2024-09-11",
    "The summit takes place on October 12-14, 2024.",
    "October 12-14, 2024 = 2024-10-12/2024-10-14"
  ],
  ["2024-09-11", "During his June 12-14 visit he met the king.", "June 12-14 = 2024-06-12/2024-06-14"],
  ["2024-09-11", "The talks were held 11-12 September.", "11-12 September = 2024-09-11/2024-09-12"],
  [
    "2024-09-11",
    "He was there on 11, 12 and 13 March 2024.",
    "11, 12 and 13 March 2024 = 2024-03-11/2024-03-13"
  ],
  ["2024-09-11", "The 14th-16th May talks failed.", "14th-16th May = 2024-05-14/2024-05-16"],
  ["2024-09-11", "He is on a visit from 10 to 15 September.", "10 to 15 September = 2024-09-10/2024-09-15"],
  [
    "2024-09-11",
    "He will pay a visit to Egypt from January 13 to 18.",
    "January 13 to 18 = 2025-01-13/2025-01-18"
  ],
  [
    "2024-01-15",
    "He is on a visit to Egypt from January 13 to 18, the ministry said.",
    "January 13 to 18 = 2024-01-13/2024-01-18"
  ],
  [
    "2024-09-11",
    "Exports between January 1 and August 31 rose.",
    "January 1 and August 31 = 2024-01-01/2024-08-31"
  ],
  ["2024-09-11", "The talks of 5 May and 9 August failed.", "5 May = 2024-05-05", "9 August = 2024-08-09"],
  // months
  ["2025-01-10", "He visited Baghdad in September.", "September = 2024-09"],
  ["2020-07-21", "The general was killed in January.", "January = 2020-01"],
  ["2020-07-21", "He took office in May after an election.", "May = 2020-05"],
  ["2024-09-11", "He assumed office in September.", "September = 2024-09"],
  [
    "2024-09-11",
    "The two met in September 2023 and again in early May 2024.",
    "September 2023 = 2023-09",
    "early May 2024 = 2024-05"
  ],
  ["2024-09-11", "Talks will resume in March.", "March = 2025-03"],
  [
    "2024-09-11",
    "They met in September last year and in May of this year.",
    "September last year = 2023-09",
    "May of this year = 2024-05"
  ],
  [
    "2024-09-11",
    "There had been 1,200 since last October and there will be none by next March.",
    "last October = 2023-10",
    "next March = 2025-03"
  ],
  [
    "2024-09-11",
    "Trade rose this April; May 2nd was a holiday.",
    "this April = 2024-04",
    "May 2nd = 2024-05-02"
  ],
  ["2024-09-11", "Talks took place in the first half of September.", "the first half of September = 2024-09"],
  ["2024-09-11", "It was signed in the last week of August.", "the last week of August = 2024-08"],
  ["2024-09-11", "Both sides agreed to meet again in Geneva in November.", "November = 2024-11"],
  ["2024-09-11", "The visit, planned for October, was cancelled.", "October = 2024-10"],
  [
    "2023-10-26",
    "He was expected in Pyongyang on Oct. 19, but the visit was cancelled.",
    "Oct. 19 = 2023-10-19"
  ],
  ["2024-09-11", "He was to have visited Beijing in February.", "February = 2024-02"],
  [
    "2024-09-11",
    "After the May 2023 elections and before November's vote he came.",
    "May 2023 = 2023-05",
    "November = 2024-11"
  ],
  [
    "2024-09-11",
    "The president, who visited Moscow in July, will host him in December.",
    "July = 2024-07",
    "December = 2024-12"
  ],
  [
    "2025-01-02",
    "He arrived on December 31 and will leave on January 4.",
    "December 31 = 2024-12-31",
    "January 4 = 2025-01-04"
  ],
  [
    "2024-12-30",
    "He will arrive on January 4 and stay until January 6.",
    "January 4 = 2025-01-04",
    "January 6 = 2025-01-06"
  ],
  ["2024-09-11", "The treaty entered into force on January 1.", "January 1 = 2024-01-01"],
  ["2024-09-11", "The treaty enters into force on January 1.", "January 1 = 2025-01-01"],
  ["2024-09-11", "It was extended from May to December.", "May = 2024-05", "December = 2024-12"],
  // years and decades
  ["2024-09-11", "The 2015 nuclear deal and Iran's 2003 declaration remain.", "2015 = 2015", "2003 = 2003"],
  [
    "2024-09-11",
    "They fought from 1980 to 1988 and again in the early 1990s.",
    "1980 to 1988 = 1980/1988",
    "the early 1990s = 1990/1999"
  ],
  ["2024-09-11", "Sudan saw fighting between 2019 and 2021.", "2019 and 2021 = 2019/2021"],
  [
    "2024-09-11",
    "The deal was reached in late 2022, after mid-2021 talks.",
    "late 2022 = 2022",
    "mid-2021 = 2021"
  ],
  ["2024-09-11", "A pact was signed in the summer of 2023.", "the summer of 2023 = 2023"],
  ["2024-09-11", "They met in 2003, 2007 and 2011.", "2003 = 2003", "2007 = 2007", "2011 = 2011"],
  ["2024-09-11", "The agreement (2019) was renewed.", "2019 = 2019"],
  ["2024-09-11", "The post-2003 order and pre-1990 borders.", "2003 = 2003", "1990 = 1990"],
  [
    "2024-09-11",
    "The 2024-2030 strategic plan and the 2021–2027 programme.",
    "2024-2030 = 2024/2030",
    "2021–2027 = 2021/2027"
  ],
  ["2024-09-11", "In 2003 troops entered the country.", "2003 = 2003"],
  ["2024-09-11", "It aims at $20 billion by 2030.", "2030 = 2030"],
  ["2024-09-11", "Troops will leave by the end of 2025.", "the end of 2025 = 2025"],
  ["2024-09-11", "Troops will leave by end-2025, or by year-end.", "end-2025 = 2025", "year-end = 2024"],
  [
    "2024-09-11",
    "Troops will remain through 2027, until at least 2030, and no later than September 2026.",
    "2027 = 2027",
    "2030 = 2030",
    "September 2026 = 2026-09"
  ],
  [
    "2024-09-11",
    "Ties froze in the mid-2000s, from mid-2003 to early 2005.",
    "the mid-2000s = 2000/2009",
    "mid-2003 to early 2005 = 2003/2005"
  ],
  ["2024-09-11", "2024 was a good year.", "2024 = 2024"],
  // lines of a chronicle
  ["2024-09-11", "2014: France pulls out.", "2014 = 2014"],
  ["2024-09-11", "- 2004 -- The two sides sign a pact.", "2004 = 2004"],
  ["2024-09-11", "* 2019 — 7,000 soldiers are at the base.", "2019 = 2019"],
  ["2024-09-11", "**2016** Turkey and Qatar sign a pact.", "2016 = 2016"],
  ["2024-09-11", "2019 – 550"],
  ["2024-09-11", "2200: the last of the guests leave."],
  // parts of years
  [
    "2024-09-11",
    "Trade reached $2bn in the first five months of 2024.",
    "the first five months of 2024 = 2024-01/2024-05"
  ],
  [
    "2024-09-11",
    "Trade reached $2bn in the first five months of this year.",
    "the first five months of this year = 2024-01/2024-05"
  ],
  [
    "2024-09-11",
    "The first 11 months of last year were good.",
    "The first 11 months of last year = 2023-01/2023-11"
  ],
  ["2024-09-11", "Trade reached $2bn in January-May 2024.", "January-May 2024 = 2024-01/2024-05"],
  ["2024-09-11", "Trade reached $2bn from January to May.", "January to May = 2024-01/2024-05"],
  ["2024-03-11", "Trade reached $2bn in January to May.", "January to May = 2023-01/2023-05"],
  ["2024-09-11", "Trade rose in the first quarter of 2024.", "the first quarter of 2024 = 2024-01/2024-03"],
  ["2024-09-11", "Trade rose in Q1 and in H1 2023.", "Q1 = 2024-01/2024-03", "H1 2023 = 2023-01/2023-06"],
  [
    "2024-09-11",
    "Trade fell in the second half of last year.",
    "the second half of last year = 2023-07/2023-12"
  ],
  ["2024-09-11", "In the third quarter, exports fell.", "the third quarter = 2023-07/2023-09"],
  [
    "2024-09-11",
    "Trade grew in the last quarter of 2023 and last quarter.",
    "the last quarter of 2023 = 2023-10/2023-12",
    "last quarter = 2024-04/2024-06"
  ],
  // years of accounts
  [
    "2024-09-11",
    "Exports reached $3bn in the financial year 2023-24.",
    "the financial year 2023-24 = 2023/2024"
  ],
  [
    "2024-09-11",
    "Exports reached $3bn in FY2024, or fiscal 2023/24.",
    "FY2024 = 2024",
    "fiscal 2023/24 = 2023/2024"
  ],
  [
    "2024-09-11",
    "Exports reached $3bn in the fiscal year that ended June 30, 2024.",
    "the fiscal year that ended June 30, 2024 = 2023-07/2024-06"
  ],
  ["2024-09-11", "Exports reached $3bn in the year to March.", "the year to March = 2023-04/2024-03"],
  ["2024-02-11", "Exports reached $3bn in the year to March.", "the year to March = 2022-04/2023-03"],
  ["2024-09-11", "Exports were $1bn in the year to September.", "the year to September = 2022-10/2023-09"],
  [
    "2024-09-11",
    "In the three months to June 2024 exports fell.",
    "the three months to June 2024 = 2024-04/2024-06"
  ],
  [
    "2024-09-11",
    "He flew in on Monday and left the next morning.",
    "Monday = 2024-09-09",
    "the next morning = 2024-09-10"
  ],
  ["2024-09-11", "In the current fiscal year trade rose.", "the current fiscal year = 2024"],
  [
    "2024-09-11",
    "Exports reached $3bn in the Iranian year 1402.",
    "the Iranian year 1402 = 2023-03-21/2024-03-19"
  ],
  [
    "2024-09-11",
    "Exports reached $3bn in the Iranian year 1403.",
    "the Iranian year 1403 = 2024-03-20/2025-03-20"
  ],
  [
    "2024-09-11",
    "Exports reached $3bn in the Iranian year 1399.",
    "the Iranian year 1399 = 2020-03-20/2021-03-20"
  ],
  [
    "2024-04-11",
    "Trade hit $10 billion in the Iranian calendar year 1402 (ended March 19, 2024).",
    "the Iranian calendar year 1402 (ended March 19, 2024) = 2023-03-21/2024-03-19"
  ],
  [
    "2024-04-11",
    "Trade hit $10 billion in the past Iranian calendar year (ended March 19).",
    "the past Iranian calendar year (ended March 19) = 2023-03-21/2024-03-19"
  ],
  [
    "2024-09-11",
    "Trade hit $1 billion in the first five months of the current Iranian year (March 20-August 21).",
    "the first five months of the current Iranian year (March 20-August 21) = 2024-03-20/2024-08-21"
  ],
  ["2023-05-10", "Exports in July-March 2022-23 stood at $2bn.", "July-March 2022-23 = 2022-07/2023-03"],
  ["2023-12-13", "Trade turnover in 11 months reached 1.47 billion dollars.", "11 months = 2023-01/2023-11"],
  ["2023-02-13", "Exports in 11 months totalled 2 billion dollars.", "11 months = 2022-01/2022-11"],
  ["2023-05-10", "Turnover for 9 months of 2022 was $5bn.", "9 months of 2022 = 2022-01/2022-09"],
  ["2022-11-20", "Trade was $5m in the eight months of the current year.", "the eight months of the current year = 2022-01/2022-08"], // prettier-ignore
  ["2022-11-20", "In the first nine months of the 2022 calendar year, trade grew.", "the first nine months of the 2022 calendar year = 2022-01/2022-09"], // prettier-ignore
  ["2022-11-20", "Exports in the half year to June hit $88m.", "the half year to June = 2022-01/2022-06"],
  ["2022-11-20", "Exports in the five months leading to May hit $88m.", "the five months leading to May = 2022-01/2022-05"], // prettier-ignore
  ["2023-05-10", "Sales were $22m in July-March FY22.", "July-March FY22 = 2021-07/2022-03"],
  [
    "2024-09-16",
    "Imports over the past three months fell to $3m.",
    "the past three months = 2024-06/2024-09"
  ],
  ["2024-09-16", "Exports in the past two months reached $3m.", "the past two months = 2024-07/2024-09"],
  ["2024-09-16", "Exports in the three months between the two summits reached $3m."],
  ["2024-09-16", "Exports in four months between harvests were $3m."],
  ["2024-09-16", "Trade in 5 months between Kenya and Uganda was $3m.", "5 months = 2024-01/2024-05"],
  ["2024-09-16", "Trade in the first half of the previous calendar year was $3m.", "the first half of the previous calendar year = 2023-01/2023-06"], // prettier-ignore
  [
    "2024-09-16",
    "Exports rose to $2m and $3m in June and July, respectively.",
    "June = 2024-06",
    "July = 2024-07"
  ],
  ["2024-09-16", "Kenya bought 200 tonnes and 300 tonnes of maize in May and June.", "May = 2024-05", "June = 2024-06"], // prettier-ignore
  ["2024-09-16", "Kenya bought between 200 and 300 tonnes of maize in May and June.", "May and June = 2024-05/2024-06"], // prettier-ignore
  ["2024-09-16", "They signed two trade agreements, in June and July.", "June and July = 2024-06"],
  ["2024-09-16", "They held two exercises in June and July.", "June and July = 2024-06"],
  ["2024-09-16", "On 12 May, 24 soldiers landed.", "12 May = 2024-05-12"],
  ["2024-09-16", "On May 12, 45 soldiers landed.", "May 12 = 2024-05-12"],
  ["2024-09-16", "Since 15 June, 45 MW has flowed.", "15 June = 2024-06-15"],
  [
    "2024-09-16",
    "Exports were $3m in June and July, he said when the two met.",
    "June and July = 2024-06/2024-07"
  ],
  [
    "2024-09-16",
    "They sold 500 tons of coffee and 300 tons of tea in May and June.",
    "May and June = 2024-05/2024-06"
  ],
  ["2022-11-20", "Imports rose during January and February.", "January and February = 2022-01/2022-02"],
  ["2023-05-10", "By the year 2030 they aim at $100bn.", "the year 2030 = 2030"],
  // weekdays
  ["2024-09-11", "He arrived on Wednesday.", "Wednesday = 2024-09-11"],
  ["2024-09-11", "He said Tuesday that Iraq would not allow it.", "Tuesday = 2024-09-10"],
  ["2024-09-11", "He will visit Tehran on Wednesday.", "Wednesday = 2024-09-11"],
  [
    "2024-09-11",
    "He will visit Tehran on Tuesday, officials said on Monday.",
    "Tuesday = 2024-09-17",
    "Monday = 2024-09-09"
  ],
  [
    "2024-09-11",
    "Officials said on Monday that he would visit Tehran on Thursday.",
    "Monday = 2024-09-09",
    "Thursday = 2024-09-12"
  ],
  ["2024-09-11", "He is expected to visit Tehran on Sunday.", "Sunday = 2024-09-15"],
  ["2024-09-11", "He arrived on Sunday to meet the king.", "Sunday = 2024-09-08"],
  ["2024-09-11", "He will on Monday visit Baghdad.", "Monday = 2024-09-16"],
  [
    "2024-09-11",
    "The meeting scheduled for Sunday was postponed until Tuesday.",
    "Sunday = 2024-09-15",
    "Tuesday = 2024-09-17"
  ],
  ["2024-09-11", "The foreign minister arrives in Ankara on Friday for talks.", "Friday = 2024-09-13"],
  [
    "2024-09-11",
    "The two are to sign the deal on Saturday, ahead of Monday's summit.",
    "Saturday = 2024-09-14",
    "Monday = 2024-09-16"
  ],
  ["2024-09-11", "He held talks after Sunday's attack.", "Sunday = 2024-09-08"],
  [
    "2024-09-11",
    "He flew to Oman last Friday and will be back next Monday.",
    "last Friday = 2024-09-06",
    "next Monday = 2024-09-16"
  ],
  ["2024-09-11", "He will fly to Oman this coming Thursday.", "this coming Thursday = 2024-09-12"],
  ["2024-09-11", "He was there on Monday of last week.", "Monday of last week = 2024-09-02"],
  ["2024-09-11", "His office would not say on Tuesday whether he would go.", "Tuesday = 2024-09-10"],
  ["2024-09-11", "On Monday, 6 November, he left.", "Monday, 6 November = 2023-11-06"],
  ["2025-01-10", "He visited Iran on Wednesday, January 8 for talks.", "Wednesday, January 8 = 2025-01-08"],
  [
    "2024-09-11",
    "The exercises began on Monday and will end on Friday.",
    "Monday = 2024-09-09",
    "Friday = 2024-09-13"
  ],
  [
    "2024-09-11",
    "The two sides will meet from Sunday to Tuesday.",
    "Sunday to Tuesday = 2024-09-15/2024-09-17"
  ],
  ["2024-09-11", "Talks were moved from Monday to Thursday.", "Monday = 2024-09-09", "Thursday = 2024-09-12"],
  [
    "2024-09-11",
    "He will fly to Chad on Thursday and from there to Ethiopia on Friday, his office said.",
    "Thursday = 2024-09-12",
    "Friday = 2024-09-13"
  ],
  // relative
  [
    "2024-09-11",
    "He left yesterday and returns tomorrow.",
    "yesterday = 2024-09-10",
    "tomorrow = 2024-09-12"
  ],
  ["2024-09-11", "He visited earlier this week.", "this week = 2024-09-09/2024-09-15"],
  [
    "2024-09-11",
    "He visited last month and will again next month.",
    "last month = 2024-08",
    "next month = 2024-10"
  ],
  [
    "2024-09-11",
    "He had met him two months ago, two days ago and three years ago.",
    "two months ago = 2024-07",
    "two days ago = 2024-09-09",
    "three years ago = 2021"
  ],
  ["2024-01-31", "He had met him three weeks ago.", "three weeks ago = 2024-01-08/2024-01-14"],
  ["2020-07-21", "Last year, exports totaled nearly $9 billion.", "Last year = 2019"],
  ["2024-09-11", "At the end of last year they had 900 troops.", "the end of last year = 2023"],
  ["2024-09-11", "They will leave before the end of the year.", "the end of the year = 2024"],
  ["2024-09-11", "In the past six months trade doubled.", "the past six months = 2024-03/2024-09"],
  ["2024-09-11", "The withdrawal will take place over the next two years.", "the next two years = 2024/2026"],
  ["2024-09-11", "Troops will leave within 18 months.", "18 months = 2024-09/2026-03"],
  ["2024-09-11", "He was there over the weekend.", "the weekend = 2024-09-07/2024-09-08"],
  ["2024-09-11", "Ties have deepened in recent months.", "recent months = ?"],
  ["2024-09-11", "The two countries established ties 50 years ago.", "50 years ago = ?"],
  // from what the text told before
  [
    "2024-09-11",
    "Trade was $2bn in January-August, up from $1.8bn in the same period last year.",
    "January-August = 2024-01/2024-08",
    "the same period last year = 2023-01/2023-08"
  ],
  [
    "2024-09-11",
    "Trade was $2bn in the first five months of 2024, up from $1.8bn a year earlier.",
    "the first five months of 2024 = 2024-01/2024-05",
    "a year earlier = 2023-01/2023-05"
  ],
  [
    "2024-09-11",
    "Trade was $2bn in 2023, up from $1.8bn the previous year.",
    "2023 = 2023",
    "the previous year = 2022"
  ],
  [
    "2024-09-11",
    "In August, exports were $2bn, compared with $1.9bn in the same month last year.",
    "August = 2024-08",
    "the same month last year = 2023-08"
  ],
  [
    "2024-09-11",
    "He arrived on 3 May 2024. Three days later he left for Doha.",
    "3 May 2024 = 2024-05-03",
    "Three days later = 2024-05-06"
  ],
  ["2024-09-11", "In 1979 he went to Cairo and later that year to Amman.", "1979 = 1979", "that year = 1979"],
  [
    "2024-09-11",
    "In 2020 they signed a deal, and on January 3 it took effect.",
    "2020 = 2020",
    "January 3 = 2020-01-03"
  ],
  [
    "2025-01-10",
    "Parliament adopted a resolution in 2020. The resolution came after the strike on January 3.",
    "2020 = 2020",
    "January 3 = 2020-01-03"
  ],
  // an older year in passing is not that of what follows
  [
    "2023-06-04",
    "The treaty was signed in 1991 and forbids it. A vice-premier, who came in April, was careful.",
    "1991 = 1991",
    "April = 2023-04"
  ],
  [
    "2025-04-10",
    "It bought goods worth $96 million in 2024, and in February it signed a contract.",
    "2024 = 2024",
    "February = 2025-02"
  ],
  ["2025-04-10", "He last came in 2022, when he visited Zanzibar in July.", "2022 = 2022", "July = 2022-07"],
  [
    "2025-04-10",
    "They were killed on 3 January 2020. The missiles fell on January 8.",
    "3 January 2020 = 2020-01-03",
    "January 8 = 2020-01-08"
  ],
  ["2025-11-15", "She came on the second Tuesday of September.", "the second Tuesday of September = 2025-09"],
  [
    "2023-05-10",
    "It was agreed on 22 October 2019 that troops would leave by 29 October.",
    "22 October 2019 = 2019-10-22",
    "29 October = 2019-10-29"
  ],
  [
    "2024-12-05",
    "A force was sent in December 2023; Pretoria expects to fly in 600 by the end of January.",
    "December 2023 = 2023-12",
    "the end of January = 2025-01"
  ],
  [
    "2023-05-17",
    "Exports rose from 61.5 billion shillings in 2021 to 78.4 billion in 2022.",
    "2021 = 2021",
    "2022 = 2022"
  ],
  // without a day of publication
  ["", "He arrived on Wednesday.", "Wednesday = ?"],
  ["", "He arrived on 11 September.", "11 September = --09-11"],
  ["", "He arrived in September.", "September = --09"],
  ["", "He arrived last year.", "last year = ?"],
  ["", "He arrived in the first quarter.", "the first quarter = ?"],
  ["", "Trade reached $5bn last year and $6bn in 2022.", "last year = ?", "2022 = 2022"],
  [
    "",
    "In March 2023 he went to Beijing. On 5 April he returned.",
    "March 2023 = 2023-03",
    "5 April = 2023-04-05"
  ],
  [
    "",
    "On 12 March 2024 he left for Oslo. The next day he met the king.",
    "12 March 2024 = 2024-03-12",
    "The next day = 2024-03-13"
  ],
  [
    "",
    "BAGHDAD, Sept 11 (Reuters) - Iran's president arrived on Wednesday.",
    "Sept 11 = --09-11",
    "Wednesday = ?"
  ],
  [
    "",
    "BAGHDAD, Sept 11, 2024 (Reuters) - Iran's president arrived on Wednesday.",
    "Sept 11, 2024 = 2024-09-11",
    "Wednesday = 2024-09-11"
  ],
  [
    "",
    "Ankara, 12 March 2025. He said on Monday that he would leave on Friday.",
    "12 March 2025 = 2025-03-12",
    "Monday = 2025-03-10",
    "Friday = 2025-03-14"
  ],
  [
    "",
    "Trade was $2bn in the first five months of 2024, up from $1.8bn a year earlier.",
    "the first five months of 2024 = 2024-01/2024-05",
    "a year earlier = 2023-01/2023-05"
  ]
];

/** Read on 2024-09-11. */
const NO_DATES: string[] = [
  "They may march in May-like weather.",
  "Protesters march on the capital and sat down in the sun.",
  "He said now is the time for a second opinion.",
  "The mission numbers 2,024 troops.",
  "The plant yields 2000 MW.",
  "Resolution 2231 was adopted.",
  "Between 10 to 12 per cent of trade.",
  "Agenda 2063 guides the union.",
  "Vision 2030 guides the kingdom.",
  "They met in room 2024.",
  "COP28 was held in Dubai.",
  "The 9/11 attacks changed it.",
  "The Sept. 11 attacks changed it.",
  "Friday prayers were led by the imam.",
  "The Sunday Times reported it.",
  "The Mail on Sunday reported it.",
  "Good Friday is a holiday; Black Friday is not.",
  "The Good Friday Agreement holds.",
  "They meet every Monday.",
  "The March 14 Alliance objected.",
  "Black September was a group.",
  "The April 6 Youth Movement objected.",
  "Theresa May said so.",
  "Prime Minister May resigned.",
  "He sold 1,990 tonnes, or $2000.",
  "They agreed to 2000 soldiers and 1900 guards.",
  "A force of 2000 soldiers.",
  "The force was cut by 2000 troops.",
  "Their number rose from 1800 to 2000.",
  "Article 2020 of the code.",
  "Flight 1990 landed.",
  "It took a 2000-strong contingent.",
  "He will do it for two years.",
  "The three-day visit was a first.",
  "The second half of the match.",
  "The last day of his visit.",
  "A quarter of the need.",
  "In its first two months in office he met nobody.",
  "One year of his term.",
  "He was the first in a decade.",
  "Ratio 1:2020 and version 2020.5.",
  "It costs 2019%.",
  "The president may visit.",
  "The sat nav, mon ami, wed in haste.",
  "In the last minute.",
  "To this day they deny it.",
  "The two met within hours of the attack.",
  "A day after the attack he left.",
  "Six months after the war he left.",
  "Dec and Jan are his friends.",
  "Euro 2024 and Expo 2020 were held.",
  "World Cup 2022 was in Qatar.",
  "On the 20th anniversary they met.",
  "On the 11th floor they met.",
  "Tel. 2024 2025.",
  "He ran 1500 metres.",
  "Some 1,500-2,000 troops.",
  "He paid 2010 dinars.",
  "It was the October War.",
  "May Day rallies were held.",
  "At 10.30 he left.",
  "The 1701 resolution.",
  "Order 1990/12/45.",
  "They live at 2020 Main Street.",
  "The year-long mission.",
  "The Iranian new year holidays.",
  "He said so at the Madrid summit of NATO.",
  "A total of 1,999 people, 1990 of them women.",
  "It was the third time in a row.",
  "Between 2000 and 2500 soldiers took part.",
  "They fired 1600 rockets.",
  "The march on Washington began.",
  "Sun and sand drew tourists from Jan van Eyck's home.",
  "It takes place every year.",
  "He has ruled for the greater part of a decade.",
  "11/09/2024",
  "The bill 2024/12 was read.",
  "His 100-day plan was ready.",
  "At the age of 75 he retired.",
  "Sanctions cost it $2024."
];

describe("findAllDates", () => {
  it.each(CASES)("%s: %s", (published, text, ...expected) => {
    expect(read(text, published).map(show)).toEqual(expected);
  });

  it.each(NO_DATES)("finds no date in: %s", (text) => {
    expect(read(text, "2024-09-11").map(show)).toEqual([]);
  });
});

describe("what a date tells besides its place in time", () => {
  const one = (text: string, published = "2024-09-11"): DateMention => {
    const [first] = read(text, published);
    if (!first) throw new Error(`no date: ${text}`);
    return first;
  };

  it.each([
    ["He arrived on 11 September 2024.", "stated"],
    ["They met in 2003.", "stated"],
    ["Troops will leave by September 2025.", "stated"],
    ["He arrived on Wednesday.", "resolved"],
    ["He arrived in May.", "resolved"],
    ["He arrived last year.", "resolved"]
  ])("%s: %s", (text, basis) => expect(one(text).basis).toBe(basis));

  it("calls a year taken from the sentence before inferred", () => {
    const [, day] = read("He fell ill in 2020. The strike came on January 3.", "2025-01-10");
    expect(day).toMatchObject({from: "2020-01-03", basis: "inferred"});
  });

  it("tells what follows a word of today from today on", () => {
    const text = "They fell from 1,890 in 2021 to 1,500 today. He came in May.";
    expect(read(text, "2024-09-05").at(-1)).toMatchObject({from: "2024-05", basis: "resolved"});
  });

  it("calls all that hangs on the text's own dateline inferred", () => {
    const [stated, weekday] = read("OSLO, 12 March 2024 (Wire) - He came on Monday.", "");
    expect(stated).toMatchObject({from: "2024-03-12", basis: "stated"});
    expect(weekday).toMatchObject({from: "2024-03-11", basis: "inferred"});
  });

  it.each([
    ["He arrived on the 11th of September.", "on", "the 11th of September"],
    ["Troops will leave by the end of 2025.", "by", "the end of 2025"],
    ["US forces have been there since 2003.", "since", "2003"],
    ["They stayed until at least 2021.", "until", "2021"],
    ["As of 30 June there were 900 troops.", "as of", "30 June"],
    ["They fought from 1980 to 1988.", "from", "1980 to 1988"],
    ["Trade reached $2bn in the first five months of 2024.", "in", "the first five months of 2024"],
    ["Troops will leave within 18 months.", "within", "18 months"],
    ["He left after the 2015 nuclear deal.", "", "2015"],
    ["He left late on Tuesday.", "on", "Tuesday"],
    ["He left Tuesday.", "", "Tuesday"],
    ["It must leave no later than May 2026.", "no later than", "May 2026"]
  ])("%s is tied by '%s'", (text, relation, words) =>
    expect(one(text)).toMatchObject({relation, text: words})
  );

  it.each([
    ["He arrived on 11 September 2024.", "point", "calendar"],
    ["They fought from 1980 to 1988.", "period", "calendar"],
    ["He arrived on Wednesday.", "point", "weekday"],
    ["He arrived last year.", "point", "relative"],
    ["He arrived last week.", "period", "relative"],
    ["Exports fell in the year to March.", "period", "fiscal"],
    ["Ties have grown recently.", "point", "vague"]
  ])("%s is a %s, %s", (text, shape, kind) => expect(one(text)).toMatchObject({shape, kind}));

  it("stands where its words stand in the body", () => {
    const body = "🙂 Ein\u00a0Tag.\nHe arrived on 11\u00a0September\u00a02024, “on Wednesday”.";
    const found = read(body, "2024-09-11");
    expect(found.map((d) => d.from)).toEqual(["2024-09-11", "2024-09-11"]);
    for (const d of found) expect(body.slice(d.start, d.end)).toBe(d.text);
  });

  it("stands alone: no two dates overlap", () => {
    const found = read("On Wednesday, 11 September 2024, and from 12 to 14 September 2024.", "2024-09-11");
    expect(found.map(show)).toEqual([
      "Wednesday, 11 September 2024 = 2024-09-11",
      "12 to 14 September 2024 = 2024-09-12/2024-09-14"
    ]);
  });
});

describe("determinism", () => {
  const text =
    "He came yesterday, on the first of May, on Monday, and the 14th-16th May talks ended last month. It was late.";

  it.each(["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"])(
    "reads the same in %s",
    (zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        expect(read(text, "2024-06-01").map(show)).toEqual([
          "yesterday = 2024-05-31",
          "first of May = 2024-05-01",
          "Monday = 2024-05-27",
          "14th-16th May = 2024-05-14/2024-05-16",
          "last month = 2024-05"
        ]);
      } finally {
        if (before === undefined) delete process.env["TZ"];
        else process.env["TZ"] = before;
      }
    }
  );
});
