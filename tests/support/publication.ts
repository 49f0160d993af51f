/** A site to publish for tests: about countries that no article of this project is about, in a language of its own. */
import type {Publication} from "../../publish/page.ts";
import type {Site} from "../../publish/site.ts";
import {article, fullReport} from "./reportData.ts";

const articles = [article(), article({article_id: "b", url: "https://example.org/b", published: ""})];

export const ADDRESS = "https://example.org/r/";

export const site: Site = {
  title: "T",
  description: "D",
  publisher: "P",
  license: "https://example.org/licence",
  lang: "fa",
  dir: "rtl",
  address: "",
  output: "dist"
};

/** With an address where one is given. */
export const publication = (address = ""): Publication => ({
  site: {...site, address},
  report: {...fullReport, articles},
  downloads: ["data/trade.csv", "data/visits.csv"]
});
