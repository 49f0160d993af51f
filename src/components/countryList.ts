/** The countries that occur, with how much is told of each. */
import {dataTable} from "./dataTable.js";
import {ofCountry} from "./country.js";
import {html} from "./html.js";
import {countryPage} from "./links.js";
import {TABLE_TITLES, TABLES} from "./report.js";
import type {Report} from "./report.js";
import {nameOf, number} from "./words.js";
import {words} from "../words/index.js";

/** Rows of all tables about a country. */
const total = (report: Report) => TABLES.reduce((n, table) => n + report[table].length, 0);

export function countryList(report: Report): HTMLElement {
  const rows = Object.keys(report.countries).map((code) => ({code, own: ofCountry(report, code)}));
  rows.sort(
    (a, b) => total(b.own) - total(a.own) || (nameOf(report, a.code) < nameOf(report, b.code) ? -1 : 1)
  );
  return dataTable(
    rows,
    [
      {
        label: words.countryList.country,
        value: (r) => html`<a href=${countryPage(report, r.code)}>${nameOf(report, r.code)}</a>`
      },
      ...TABLES.map((table) => ({
        label: TABLE_TITLES[table],
        value: (r: (typeof rows)[number]) => number(r.own[table].length),
        numeric: true
      }))
    ],
    {caption: words.countryList.caption, empty: words.stories.noCountries}
  );
}
