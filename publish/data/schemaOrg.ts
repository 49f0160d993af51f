/** The data as a schema.org Dataset, for search engines of data: what the data page says of itself in JSON-LD. */
import type {Table} from "../../loaders/facts/schema.ts";
import {citation, LICENCE, NOT_LICENSED} from "./about.ts";
import type {About} from "./about.ts";

const FORMATS = [
  {suffix: ".csv", encodingFormat: "text/csv"},
  {suffix: ".json", encodingFormat: "application/json"},
  {suffix: ".parquet", encodingFormat: "application/vnd.apache.parquet"}
] as const;

const WHOLE = [
  {name: "dateline.zip", encodingFormat: "application/zip"},
  {
    name: "dateline.xlsx",
    encodingFormat: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
  }
] as const;

function variable({name, description, unit}: Table["columns"][number]): object {
  return {"@type": "PropertyValue", name, description, ...(unit && !unit.startsWith("{") && {unitText: unit})};
}

/**
 * A Dataset with a part for each table. Addresses are absolute where the site's is known, else relative to the pages.
 *
 * @param tables those of the facts come first; the variables told of are theirs
 */
export function datasetJsonLd(tables: readonly Table[], about: About): Record<string, unknown> {
  const at = (file: string) => `${about.address || "data/"}${file}`;
  const dated = about.sources.map(({published}) => published).filter(Boolean);
  const licensed = {license: LICENCE.path, isAccessibleForFree: true};
  const download = (name: string, encodingFormat: string) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: at(name)
  });
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...(about.address && {"@id": `${about.address}datapackage.json`, url: about.homepage}),
    name: about.title,
    description: `${about.description} ${NOT_LICENSED}`,
    ...licensed,
    version: about.version,
    ...(dated.length > 0 && {dateModified: about.version}),
    creator: about.creators.map((name) => ({"@type": "Organization", name})),
    keywords: about.keywords,
    citation: citation(about),
    inLanguage: "en",
    isBasedOn: about.sources.filter(({url}) => url).map(({url}) => url),
    distribution: WHOLE.map(({name, encodingFormat}) => download(name, encodingFormat)),
    hasPart: tables.map((table) => ({
      "@type": "Dataset",
      name: `${about.name}: ${table.name}`,
      description: table.description,
      ...licensed,
      variableMeasured: table.columns.map(variable),
      distribution: FORMATS.map((f) => download(table.name + f.suffix, f.encodingFormat))
    }))
  };
}
