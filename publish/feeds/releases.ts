/** In the feed of changes: an entry for each frozen copy of the data, with what changed since the one before. */
import {addressOfRelease} from "../../loaders/check/lastRelease.ts";
import type {Release} from "../../loaders/check/lastRelease.ts";
import {diffTables, isUnchanged} from "../../loaders/write/diff.ts";
import type {TableDiff} from "../../loaders/write/diff.ts";
import {counted, number} from "../../src/components/words.ts";
import {words} from "../../src/words/index.ts";
import type {Site} from "../site.ts";
import {href, item, list} from "./atom.ts";
import type {Entry} from "./atom.ts";

/** `visits.csv: 8 rows, 2 added, 1 changed` */
function line({table, rows, added, removed, changed}: TableDiff, first: boolean): string {
  const {release} = words.feeds;
  const counts = [
    [added, release.added],
    [changed, release.changed],
    [removed, release.removed]
  ] as const;
  const told = counts.filter(([own]) => own.length > 0).map(([own, say]) => say(number(own.length)));
  return release.table(`${table}.csv`, counted(rows.after, "row"), first ? [] : told);
}

function entry(release: Release, before: Release | undefined, site: Site): Entry {
  const {name} = release;
  const diffs = diffTables(before?.tables ?? {}, release.tables).filter((diff) => !isUnchanged(diff));
  const told = diffs.map((diff) => item(line(diff, !before)));
  const log = item(words.feeds.release.log, href(site, `${addressOfRelease(name)}CHANGES.md`));
  return {
    key: `release ${name}`,
    title: words.feeds.release.title(name),
    date: name,
    path: `${addressOfRelease(name)}index.html`,
    content: list([...(told.length ? told : [item(words.feeds.release.unchanged)]), log])
  };
}

/** The releases, the oldest first, as entries. */
export const releaseEntries = (releases: readonly Release[], site: Site): Entry[] =>
  releases.map((release, i) => entry(release, releases[i - 1], site));
