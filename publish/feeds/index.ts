/** The feeds of the site, by the paths of their files. */
import type {Report} from "../../src/components/report.ts";
import {words} from "../../src/words/index.ts";
import {allReleases} from "../../loaders/check/lastRelease.ts";
import type {Release} from "../../loaders/check/lastRelease.ts";
import {asOf} from "../asOf.ts";
import type {Site} from "../site.ts";
import {articleEntries} from "./articles.ts";
import {atom} from "./atom.ts";
import type {Entry} from "./atom.ts";
import {changeEntries} from "./changes.ts";
import {releaseEntries} from "./releases.ts";

export const FEEDS: readonly {
  path: string;
  title: string;
  entries(report: Report, site: Site, releases: readonly Release[]): Entry[];
}[] = [
  {path: "feed.xml", title: words.feeds.report, entries: articleEntries},
  {
    path: "changes.xml",
    title: words.feeds.changes,
    entries: (report, site, releases) => [...changeEntries(report), ...releaseEntries(releases, site)]
  }
];

/** Each feed's path and text. */
export const feeds = (
  report: Report,
  site: Site,
  releases: readonly Release[] = allReleases()
): [path: string, text: string][] =>
  FEEDS.map(({path, title, entries}) => [
    path,
    atom(site, {path, title, date: asOf(report)}, entries(report, site, releases))
  ]);
