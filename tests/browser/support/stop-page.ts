import { once } from "node:events";
import type { ChildProcess } from "node:child_process";

declare const globalThis: { pageServer?: ChildProcess };

/** Ends `npm start` as Ctrl+C does. */
export async function stopPage(): Promise<void> {
  const server = globalThis.pageServer;
  if (!server || server.exitCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`npm start did not end in order: ${code}`);
}

// eslint-disable-next-line no-restricted-syntax -- jest asks for a default export
export default stopPage;
