/** Small replies, never kept by a browser. */
import type {IncomingMessage, ServerResponse} from "node:http";
import mime from "mime";

/** Bytes of a message to the desk; a correction is a line. */
const LONGEST = 100_000;

/** @param name of a file, for its type */
export function reply(response: ServerResponse, status: number, content: string | Uint8Array, name = ".txt") {
  const type = mime.getType(name) ?? "application/octet-stream";
  const charset = /^text|json|javascript/.test(type) ? "; charset=utf-8" : "";
  response.writeHead(status, {
    "content-type": type + charset,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff"
  });
  response.end(content);
}

/** The JSON that a request carries. */
export async function messageOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST) throw new RangeError("too long a message");
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString());
}
