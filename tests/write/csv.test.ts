import {csvParse} from "d3-dsv";
import {expect, test} from "vitest";
import {column} from "../../loaders/facts/schema.ts";
import {formatCell, toCsv} from "../../loaders/write/csv.ts";
import {allTables, toCsvFiles, toDataset} from "../../loaders/write/index.ts";
import {merge} from "../support/facts.ts";

const table = {
  name: "t",
  description: "",
  columns: [
    column({name: "a", kind: "text", description: ""}),
    column({name: "b", kind: "list", description: ""})
  ]
};

test("the header is written even where there is no row", () => {
  expect(toCsv(table, [])).toBe("a,b\n");
});

test("quotes, commas and line ends are quoted; others are not", () => {
  const rows = [
    {a: 'he said "yes"', b: ["x", "y"]},
    {a: "a, b\nc", b: []},
    {a: "é 🇮🇶", b: ["z"]}
  ];
  const csv = toCsv(table, rows);
  expect(csv).toBe('a,b\n"he said ""yes""",x;y\n"a, b\nc",\né 🇮🇶,z\n');
  expect(csvParse(csv).map(({a}) => a)).toEqual(rows.map(({a}) => a));
});

test.each([
  [5e9, "5000000000"],
  [1.3e21, "1300000000000000000000"],
  [1e-7, "0.0000001"],
  [30.5, "30.5"],
  [1.15 * 1e9, "1150000000"],
  [0.1 + 0.2, "0.3"],
  [0, "0"],
  [null, ""],
  [true, "true"],
  [false, ""],
  ["", ""],
  [[], ""],
  [["oil; gas", "trade"], "oil, gas;trade"]
])("%s is written %s", (cell, text) => {
  expect(formatCell(cell)).toBe(text);
});

test("the seven files come with the contract's columns", () => {
  const files = toCsvFiles(toDataset(merge([]), new Map(), []));
  expect(Object.fromEntries(files)).toEqual({
    "visits.csv":
      "visit_id,visitor,visitor_role,visitor_country,host_country,places,start_date,end_date,date_basis,status,first_trip,counterparts,confidence,article_ids\n",
    "trade.csv":
      "trade_id,measure,exporter,importer,goods,value,value_max,value_text,unit,per,qualifier,kind,period_start,period_end,attributed_to,confidence,article_ids\n",
    "troops.csv":
      "troops_id,force,location,place,count,count_max,qualifier,kind,date,date_basis,attributed_to,confidence,article_ids\n",
    "agreements.csv":
      "agreement_id,kind,title,count,qualifier,parties,sectors,status,date,date_basis,attributed_to,confidence,article_ids\n",
    "evidence.csv": "table,row_id,columns,article_id,start,end,quote,rule\n",
    "conflicts.csv": "table,row_id,column,value,article_id,chosen\n",
    "articles.csv": "article_id,title,publisher,url,published,published_basis,language,words,sha256\n"
  });
});

test("every column is described, and every choice has values", () => {
  for (const {name, columns} of allTables) {
    for (const {name: column, description, kind, values} of columns) {
      expect(description, `${name}.${column}`).toMatch(/^.{10,}\.$/s);
      expect(kind === "choice", `${name}.${column}`).toBe(values !== undefined);
    }
  }
});
