/** Serves a folder as hosts do. */
import {readFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {gzipSync} from "node:zlib";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml"
};

/** Serves a folder compressed, as hosts do; pages with `?bare` are given without their scripts. */
export async function serveCompressed(folder: string): Promise<{address: string; close(): void}> {
  const server = createServer((request, response) => {
    const {pathname, search} = new URL(request.url!, "http://localhost");
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const text = readFileSync(join(folder, decodeURIComponent(path)));
      const bare = () =>
        Buffer.from(text.toString().replace(/<script(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, ""));
      const body = gzipSync(search === "?bare" ? bare() : text);
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, {
        "content-type": type,
        "content-encoding": "gzip",
        "content-length": body.length
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close().closeAllConnections()
  };
}
