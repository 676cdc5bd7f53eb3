import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const longestBuild = 180_000;

/** Runs `npm start` as a script would, and tells the tests its address by PAGE_ADDRESS. */
export async function startPage(): Promise<void> {
  const port = String(20_000 + (process.pid % 10_000));
  const args = [join(root, "scripts/start.cjs"), "--no-open", "--no-reload", "--port", port];
  const server = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  process.env["PAGE_ADDRESS"] = await addressFrom(server);
  process.env["PAGE_PROCESS"] = String(server.pid);
  Object.assign(globalThis, { pageServer: server });
}

function addressFrom(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = () => reject(new Error(`npm start gave no address:\n${said}`));
    const timer = setTimeout(fail, longestBuild);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/localhost:\d+/.exec(said) ?? [];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("exit", fail);
  });
}

// eslint-disable-next-line no-restricted-syntax -- jest asks for a default export
export default startPage;
