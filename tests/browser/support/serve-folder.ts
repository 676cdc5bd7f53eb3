import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".xml": "text/xml; charset=utf-8",
};

export interface ServedFolder {
  /** "http://localhost:40001" */
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a folder on this machine, each file with the headers that belong to its path. */
export async function serveFolder(
  folder: string,
  headersFor: (path: string) => Readonly<Record<string, string>>,
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname).slice(1);
    readFile(join(folder, path)).then(
      (content) => {
        const type = types[extname(path)] ?? "application/octet-stream";
        response.writeHead(200, { ...headersFor(path), "Content-Type": type }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, "localhost");
  await once(server, "listening");
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => server.close(),
  };
}
