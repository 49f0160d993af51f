import type {IncomingMessage} from "node:http";
import {expect, test} from "vitest";
import {parseCorrections} from "../../../loaders/resolve/corrections/index.ts";
import {excerpts} from "../../../publish/desk/review/context.ts";
import {withLine} from "../../../publish/desk/review/withLine.ts";
import {bearsToken, refusal, token} from "../../../publish/dev/guard.ts";

const shown = (body: string, ...spans: [number, number][]) =>
  excerpts(
    Array.from(body),
    spans.map(([start, end]) => ({start, end}))
  ).map((pieces) => pieces.map(({text, marked}) => (marked ? `[${text}]` : text)).join(""));

test("a passage stands marked in what is around it, cut at words", () => {
  const filler = "word ".repeat(60);
  const body = `${filler}😀 A visit was made. ${filler}`;
  const start = Array.from(filler).length + 2;
  const [excerpt, ...more] = shown(body, [start, start + 17]);
  expect(more).toEqual([]);
  expect(excerpt).toMatch(/^… (?:word )+😀 \[A visit was made\.\] (?:word )+…$/);
  expect(shown("A visit was made.", [0, 17])).toEqual(["[A visit was made.]"]);
});

test("passages near each other share an excerpt, and those that overlap a mark; distant ones do not", () => {
  expect(shown("One two three four.", [0, 3], [8, 13])).toEqual(["[One] two [three] four."]);
  expect(shown("One two three four.", [0, 7], [4, 13])).toEqual(["[One two three] four."]);
  const body = `First.${" x".repeat(500)} Last.`;
  expect(shown(body, [0, 6], [1007, 1012])).toHaveLength(2);
});

const LINE = {date: "2024-01-01", table: "visits", row_id: "a", column: "row", from: "", to: "deleted", reason: 'Not "one", but two', by: "A B"}; // prettier-ignore

test("a line is added to a corrections file, whatever its header, its last line end and its byte order mark", () => {
  const files = [
    "",
    "date,table,row_id,column,from,to,reason,by\n",
    "\ufeffby,reason,to,from,column,row_id,table,date",
    "date,table,row_id,column,from,to,reason,by\r\n"
  ];
  for (const file of files) {
    const {changes, problems} = parseCorrections(withLine(file, LINE), "c.csv");
    expect(problems).toEqual([]);
    expect(changes.map(({line}) => line)).toEqual([LINE]);
  }
});

const asked = (method: string, headers: Record<string, string>, remoteAddress = "127.0.0.1") =>
  ({
    method,
    headers: {host: "127.0.0.1:3000", ...headers},
    socket: {remoteAddress}
  }) as unknown as IncomingMessage;
const OWN = {origin: "http://127.0.0.1:3000"};

test.each<[string, IncomingMessage, boolean]>([
  ["a page of the desk", asked("POST", OWN), true],
  ["an address that was typed", asked("GET", {"sec-fetch-site": "none"}), true],
  ["this machine by its other names", asked("GET", {host: "localhost:3000"}, "::1"), true],
  ["another machine", asked("GET", {}, "192.168.1.7"), false],
  ["a name that leads here", asked("GET", {host: "rebound.example:3000"}), false],
  ["a name that begins as ours", asked("GET", {host: "127.0.0.1.example"}), false],
  ["another site", asked("POST", {origin: "http://example.org"}), false],
  ["another port of this machine", asked("POST", {origin: "http://127.0.0.1:4000"}), false],
  ["a page without an origin", asked("POST", {origin: "null"}), false],
  ["a program that says no origin", asked("POST", {}), false],
  ["a link on another site", asked("GET", {"sec-fetch-site": "cross-site"}), false]
])("asked by %s", (_who, request, answered) => {
  expect(refusal(request) === null).toBe(answered);
});

test("a correction bears the token of this process", () => {
  expect(bearsToken(asked("POST", {...OWN, "x-desk-token": token}))).toBe(true);
  for (const wrong of ["", token.slice(1), "0".repeat(token.length)])
    expect(bearsToken(asked("POST", {...OWN, "x-desk-token": wrong}))).toBe(false);
});
