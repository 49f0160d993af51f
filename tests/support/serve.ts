/** Serves a folder on the loopback address, as any static host would. */
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import sirv from "sirv";

export interface Served {
  /** Ends in a slash. */
  address: string;
  close(): Promise<void>;
}

export async function serve(folder: string): Promise<Served> {
  const files = sirv(folder, {dev: true});
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end("not found");
    })
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}
