/** Links to the files that hold all tables, what describes them, and the frozen copies. */
import {html} from "./html.js";
import {address} from "./links.js";
import type {Report} from "./report.js";
import {words} from "../words/index.js";

const told = words.downloads;

const WHOLE = ["dateline.zip", "dateline.xlsx"];
const ABOUT = [
  "README.md", "dictionary.csv", "corrections.csv", "datapackage.json", "csv-metadata.json", "annotations.jsonld", "CITATION.cff", "SHA256SUMS"
]; // prettier-ignore

const file = (name: string) => html`<li><a href=${address(`data/${name}`)} download>${name}</a></li>`;

export const downloads = (): HTMLElement =>
  html`<div>
    <h3>${told.whole}</h3>
    <ul>
      ${WHOLE.map(file)}
    </ul>
    <h3>${told.about}</h3>
    <ul>
      ${ABOUT.map(file)}
    </ul>
  </div>`;

/** The newest first. */
export function releaseList({releases}: Report): HTMLElement {
  if (releases.length === 0) return html`<p class="none">${told.noRelease}</p>`;
  return html`<ul>
    ${[...releases]
      .reverse()
      .map(
        (day) =>
          html`<li>
            <a href=${address(`v/${day}/index.html`)}>${day}</a> (<a href=${address(`v/${day}/CHANGES.md`)}
              >${told.changes}</a
            >)
          </li>`
      )}
  </ul>`;
}
