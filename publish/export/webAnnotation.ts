/** W3C Web Annotations with the words around each passage, and the texts that their places count in. */
import type {EvidenceRow} from "../../loaders/write/index.ts";
import {prettyJson} from "../data/json.ts";
import {webAnnotations} from "../data/webAnnotations.ts";
import type {Context} from "../data/webAnnotations.ts";
import type {Exported} from "./formats.ts";

/** Code points of context on each side. */
const CONTEXT = 32;

/** `annotations.jsonld`, and `<article>.txt` for each article. */
export function toWebAnnotations({articles, dataset}: Exported): Map<string, string> {
  const bodies = new Map(articles.map(({id, body}) => [id, Array.from(body)]));
  const contextOf = ({article_id, start, end}: EvidenceRow): Context => {
    const body = bodies.get(article_id)!;
    return {
      prefix: body.slice(Math.max(0, start - CONTEXT), start).join(""),
      suffix: body.slice(end, end + CONTEXT).join("")
    };
  };
  const annotations = webAnnotations(dataset.evidence, dataset.articles, {address: "", contextOf});
  return new Map([
    ["annotations.jsonld", prettyJson(annotations)],
    ...articles.map(({id, body}): [string, string] => [`${id}.txt`, body])
  ]);
}
