import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../../..");

/** Where the tests' build is said to be served. */
export const shippedTo = "https://example.org/tillagg";

/** The folder that `npm run build` makes: `npm test` has built it already; a single test builds its own. */
export function builtWeb(): string {
  const built = process.env["WEB_BUILD"];
  if (built) return built;
  const output = join(root, "node_modules/.cache/web-build");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const env = ["--env", `output=${output}`, "--env", `origin=${shippedTo}`];
  execFileSync(process.execPath, [webpack, "--mode", "production", ...env], { cwd: root });
  process.env["WEB_BUILD"] = output;
  return output;
}
