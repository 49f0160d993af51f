/** `index.html` of a folder of data: what the files are, their licence and citation, for whoever opens the folder. */
import {escape} from "../escape.ts";
import {plainPage} from "../plainPage.ts";
import {citation, LICENCE, NOT_LICENSED} from "./about.ts";
import type {About} from "./about.ts";
import type {Files} from "./index.ts";

const link = (href: string, text = href) => `<a href="${escape(href)}">${escape(text)}</a>`;

const item = ([name, {length}]: [string, Uint8Array]) =>
  `<li>${link(name)} <small>${length.toLocaleString("en")} bytes</small></li>`;

/** @param report the way from the folder to the report's page on the data: `../data.html` */
export const folderPage = (about: About, files: Files, report: string): string =>
  plainPage(
    `${escape(about.title)}, version ${about.version}`,
    escape(about.description),
    `<h1>${escape(about.title)}</h1>
<p>${escape(about.description)} Version ${about.version}. What each file and column is: ${link("README.md")}, or ${link(report, "the report")}.</p>
<p>${link(LICENCE.path, LICENCE.title)}. ${escape(NOT_LICENSED)}</p>
<p>Cite as: ${escape(citation(about))}</p>
<ul>
${[...files].map(item).join("\n")}
</ul>`
  );
