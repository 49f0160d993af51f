import {describe, expect, test} from "vitest";
import {formatProblem} from "../../loaders/errors.ts";
import {extractArticles} from "../../loaders/pipeline.ts";
import {parseArticle} from "../../loaders/read/index.ts";
import {findQuote, parseCorrections} from "../../loaders/resolve/corrections/index.ts";
import type {Article} from "../../loaders/types.ts";
import {breaches} from "../support/invariants.ts";

const HEADER = "date,table,row_id,column,from,to,reason,by";
const END = "the article says so,An Editor";

function made(id: string, published: string, body: string): Article {
  const text = `---\npublished: ${published}\n---\n${body}\n`;
  return parseArticle(Buffer.from(text), id, `in/${id}.md`).article!;
}

const ARTICLES = [
  made("a", "2024-05-04", "Kenyan President William Ruto arrived in Uganda on 3 May 2024."),
  made("b", "2024-06-09", "Foreign Minister Jane Doe of Kenya visited Ethiopia on 8 June 2024.\n🇰🇪 The   envoys dined.")
]; // prettier-ignore

function extract(...lines: string[]) {
  const corrections = parseCorrections([HEADER, ...lines, ""].join("\n"), "c.csv");
  const {dataset, files, problems, corrections: applied} = extractArticles(ARTICLES, {corrections});
  return {dataset, files, problems: problems.map(formatProblem), applied};
}
const RUTO = "2024-05-03-ruto-uga";
const cell = (column: string, from: string, to: string, row = RUTO) =>
  `2024-07-01,visits,${row},${column},${from},${to},${END}`;

const added = (id = "2024-06-08-envoy-eth", quote = "b,The envoys dined.") => [
  `2024-07-01,visits,${id},row,,added,${END}`,
  `2024-07-01,visits,${id},quote,${quote},,`,
  ...["visitor,,Envoy", "visitor_country,,KEN", "host_country,,ETH", "start_date,,2024-06-08", "status,,made"].map(
    (told) => `,visits,${id},${told},,`
  )
]; // prettier-ignore

test("no correction changes nothing", () => {
  expect(extract()).toMatchObject({problems: [], applied: []});
  expect(extract().files).toEqual(extractArticles(ARTICLES).files);
  expect(extract().dataset.visits.map((row) => row.visit_id)).toEqual([RUTO, "2024-06-08-doe-eth"]);
});

test("a cell is corrected, and its row keeps its id, its evidence and its other cells", () => {
  const {dataset, files, problems, applied} = extract(cell("status", "made", "cancelled"), cell("places", "", "Kampala;Entebbe")); // prettier-ignore
  expect(problems).toEqual([]);
  expect(breaches(files, ARTICLES)).toEqual([]);
  const [before, after] = [extract().dataset, dataset];
  expect(after.visits[0]).toEqual({...before.visits[0], status: "cancelled", places: ["Kampala", "Entebbe"]});
  expect(after.evidence).toEqual(before.evidence);
  expect(applied[0]).toEqual({
    date: "2024-07-01",
    table: "visits",
    row_id: RUTO,
    column: "status",
    from: "made",
    to: "cancelled",
    reason: "the article says so",
    by: "An Editor",
    deleted: null
  });
});

test("a corrected part of the key moves the row and keeps the id, so that links and further corrections hold", () => {
  const {dataset, files, problems} = extract(cell("start_date", "2024-05-03", "2024-06-30"), cell("first_trip", "", "true")); // prettier-ignore
  expect(problems).toEqual([]);
  expect(breaches(files, ARTICLES)).toEqual([]);
  expect(dataset.visits.map((row) => [row.visit_id, row.start_date])).toEqual([
    ["2024-06-08-doe-eth", "2024-06-08"],
    [RUTO, "2024-06-30"]
  ]);
});

test("a correction of a correction goes by what stands there then", () => {
  const {dataset, problems} = extract(cell("status", "made", "planned"), cell("status", "planned", "postponed")); // prettier-ignore
  expect(problems).toEqual([]);
  expect(dataset.visits[0]!.status).toBe("postponed");
});

test("a deleted row is gone with all that is told of it, and is kept for the corrections page", () => {
  const {dataset, files, problems, applied} = extract(`2024-07-01,visits,${RUTO},row,,deleted,${END}`);
  expect(problems).toEqual([]);
  expect(breaches(files, ARTICLES)).toEqual([]);
  expect(JSON.stringify([dataset.visits, dataset.evidence])).not.toContain(RUTO);
  expect(applied[0]!.deleted).toEqual(extract().dataset.visits[0]);
});

test("an added row stands on its quote", () => {
  const {dataset, files, problems} = extract(...added());
  expect(problems).toEqual([]);
  expect(breaches(files, ARTICLES)).toEqual([]);
  const row = dataset.visits.find(({visit_id}) => visit_id === "2024-06-08-envoy-eth")!;
  expect(row).toMatchObject({visitor: "Envoy", places: [], confidence: "high", article_ids: ["b"]});
  const [line] = dataset.evidence.filter(({row_id}) => row_id === row.visit_id);
  expect(line).toMatchObject({quote: "The   envoys dined.", article_id: "b", rule: "visits/correction"});
  expect(line!.columns).toEqual(["visitor", "visitor_country", "host_country", "start_date", "status"]);
});

test("an added row may be corrected later on", () => {
  const {dataset, problems} = extract(
    ...added(),
    cell("start_date", "2024-06-08", "2024-06-07", "2024-06-08-envoy-eth")
  );
  expect(problems).toEqual([]);
  expect(dataset.visits.map((row) => row.start_date)).toContain("2024-06-07");
});

describe("from guards", () => {
  test("another value than was read leaves the line out, says so and names it; the others hold", () => {
    const {dataset, problems} = extract(cell("status", "planned", "cancelled"), cell("first_trip", "", "true")); // prettier-ignore
    expect(problems).toEqual([
      'c.csv:2: status of 2024-05-03-ruto-uga is no longer "planned"; look at it anew: mend from, or take the line out. It is now: "made"'
    ]);
    expect(dataset.visits[0]).toMatchObject({status: "made", first_trip: true});
  });

  test("what is read as it was corrected is a warning alone, and still told to readers", () => {
    const {problems, applied} = extract(cell("status", "planned", "made"));
    expect(problems).toEqual([
      'c.csv:2: warning: status of 2024-05-03-ruto-uga is read so without this line: "made"'
    ]);
    expect(applied).toHaveLength(1);
  });

  test.each([
    ["a row that is no longer read", cell("status", "made", "planned", "2024-05-02-ruto-uga"), "c.csv:2: no such row in visits, did you mean 2024-05-03-ruto-uga?"],
    ["a deleted row that is no longer read", `2024-07-01,visits,x,row,,deleted,${END}`, "c.csv:2: no such row in visits"],
    ["an added row that is read by now", added(RUTO).join("\n"), "c.csv:2: the row is read without this line"]
  ])("%s", (_, line, told) => expect(extract(line).problems[0]).toContain(told)); // prettier-ignore
});

test("a disputed cell is chosen anew", () => {
  const two = [
    made("x", "2024-05-04", "About 2,500 US troops are in Kenya."),
    made("y", "2024-05-05", "About 3,500 US troops are in Kenya.")
  ];
  const read = extractArticles(two);
  const id = read.dataset.troops[0]!.troops_id;
  const from = String(read.dataset.troops[0]!.count);
  expect(read.dataset.conflicts.map(({value}) => value).sort()).toEqual(["2500", "3500"]);
  const to = from === "2500" ? "3500" : "2500";
  const corrections = parseCorrections(`${HEADER}\n2024-07-01,troops,${id},count,${from},${to},${END}`, "c.csv"); // prettier-ignore
  const {files, dataset} = extractArticles(two, {corrections});
  expect(breaches(files, two)).toEqual([]);
  expect(dataset.conflicts.filter(({chosen}) => chosen).map(({value}) => value)).toEqual([to]);
});

describe("each mistake is told with file and line, and the nearest right word", () => {
  test.each<[string, string]>([
    ["2024-13-01,visits,x,row,,deleted,why,who", 'date is no day of the calendar (YYYY-MM-DD): "2024-13-01"'],
    ["2024-07-01,visit,x,row,,deleted,why,who", 'unknown table, did you mean visits?: "visit"'],
    ["2024-07-01,wars,x,row,,deleted,why,who", 'unknown table, none of visits, trade, troops, agreements: "wars"'],
    ["2024-07-01,visits,,row,,deleted,why,who", "row_id is empty"],
    ["2024-07-01,visits,x,row,,deleted,,who", "reason is empty; the report tells it"],
    ["2024-07-01,visits,x,row,,deleted,why,", "by is empty: who made the correction?"],
    ["2024-07-01,visits,x,row,,delete,why,who", 'to is no fate of a row, did you mean deleted?: "delete"'],
    [cell("start", "", "2024"), 'no column of visits, did you mean start_date?: "start"'],
    [cell("strat_date", "", "2024"), 'no column of visits, did you mean start_date?: "strat_date"'],
    [cell("visit_id", "a", "b"), "visit_id follows from the row and is not corrected"],
    [cell("article_ids", "a", "b"), "article_ids follows from the row and is not corrected"],
    [cell("status", "made", "made"), "from and to are the same"],
    [cell("status", "made", "canceled"), 'no status, did you mean cancelled?: "canceled"'],
    [cell("status", "made", ""), "status cannot be empty"],
    [cell("start_date", "2024-05-03", "3 May 2024"), "no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY)"],
    [cell("start_date", "2024-05-03", "2023-02-29"), "no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY)"],
    [cell("host_country", "UGA", "Uganda"), 'not by its name here, did you mean UGA?: "Uganda"'],
    [cell("host_country", "UGA", "UGX"), "no ISO 3166-1 alpha-3 code"],
    [cell("host_country", "UGA", "Ugunda"), "no country or body, did you mean UGA (Uganda)?"],
    [cell("places", "", "Kampala;;Entebbe"), "an empty item between semicolons"],
    [cell("first_trip", "", "yes"), "neither true nor empty"],
    ['2024-07-01,troops,x,count,,"2,500",why,who', 'no whole number, did you mean 2500?: "2,500"'],
    [`2024-07-01,visits,${RUTO},quote,a,words,why,who`, "a quote belongs right after the line of its row"],
    ["2024-07-01,visits,x,row,,deleted,why, as told,who", "9 cells, not 8; a cell that holds a comma needs quotation marks"],
    ["2024-07-01,visits", "2 cells, not 8"]
  ])("%s", (line, told) => {
    // a line before it with a line end in a cell
    const before = '2024-07-01,visits,' + RUTO + ',first_trip,,true,"one\ntwo",who';
    const {problems} = extract(before, line);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`c.csv:4: ${told}`);
  }); // prettier-ignore

  test.each<[string, string[], string]>([
    ["a quote that does not stand there", added("2024-06-08-envoy-eth", "b,Nobody dined."), 'c.csv:3: the quote does not stand in b: "Nobody dined."'],
    ["an article that is not there", added("2024-06-08-envoy-eth", "bb,The envoys dined."), "c.csv:3: no such article, did you mean b?"],
    ["no quote", added().filter((line) => !line.includes("quote")), "c.csv:2: an added row needs a line with its quote"],
    ["a cell given twice", [...added(), ",visits,2024-06-08-envoy-eth,status,,planned,,"], "c.csv:9: a cell of the added row given twice"],
    ["no status", added().filter((line) => !line.includes("status")), 'c.csv:2: a line is missing for the cell: "status"'],
    ["an id of its own", added("envoys"), "c.csv:2: the id does not follow from the row, did you mean 2024-06-08-envoy-eth?"],
    ["a value that cannot be", added().map((line) => line.replace("KEN", "Kenya")), "c.csv:5: not by its name here, did you mean KEN?"]
  ])("an added row with %s", (_, lines, told) => expect(extract(...lines).problems[0]).toContain(told)); // prettier-ignore

  test.each<[string, string]>([
    ["date,table,row,column,from,to,reason,by", 'c.csv:1: unknown column, did you mean row_id?: "row"'],
    ["date,table,row_id,column,from,to,reason", 'c.csv:1: a column is missing: "by"'],
    ["date,table,row_id,column,from,to,reason,by,by", 'c.csv:1: a column named twice: "by"'],
    ["date;table;row_id;column;from;to;reason;by", "c.csv:1: the cells are parted by semicolons, not by commas"]
  ])("the header %s", (header, told) =>
    expect(formatProblem(parseCorrections(`${header}\n`, "c.csv").problems[0]!)).toContain(told)
  ); // prettier-ignore
});

test("columns in another order, a byte order mark, carriage returns and empty lines are no mistakes", () => {
  const text = `\ufeff${HEADER}\r\n\r\n${cell("status", "made", "planned")}\r\n,,,,,,,\r\n`;
  expect(parseCorrections(text, "c.csv")).toMatchObject({problems: [], changes: [{kind: "cell"}]});
  const other = `by,reason,to,from,column,row_id,table,date\nwho,why,planned,made,status,${RUTO},visits,2024-07-01\n`;
  expect(parseCorrections(other, "c.csv").changes[0]!.line).toMatchObject({to: "planned", by: "who"});
});

test("a quote is found to the letter, or with other white space", () => {
  expect(findQuote("One (two)\n three.", "(two)\n")).toEqual({start: 4, end: 10});
  expect(findQuote("One (two)\n\u00a0three.", "(two) three.")).toEqual({start: 4, end: 17});
  expect(findQuote("One two", "one")).toBeNull();
});
