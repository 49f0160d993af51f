/** A page without the report's frame, for folders of files: it stands by itself, asks for nothing and runs nothing. */
import {createHash} from "node:crypto";

const STYLE = "body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding-inline:1rem}";
const STYLE_HASH = createHash("sha256").update(STYLE).digest("base64");

/** Title, description and body are HTML: their texts are escaped by the caller. */
export const plainPage = (title: string, description: string, body: string): string => `<!doctype html>
<html lang="en-GB" dir="ltr">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLE}</style>
${body}
</html>
`;
