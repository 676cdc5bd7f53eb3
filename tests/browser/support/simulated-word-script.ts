import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** The simulated Word as a script, to be run in a page before office.js; `bytes` are the document that is open. */
export async function simulatedWordScript(bytes: Uint8Array): Promise<string> {
  const output = mkdtempSync(join(tmpdir(), "simulated-word-"));
  await build(output);
  const script = readFileSync(join(output, "main.js"), "utf8");
  rmSync(output, { recursive: true });
  return `${script}\nsimulatedWord.openSimulatedWord(window, [${bytes.join()}]);`;
}

function build(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: "development",
        devtool: false,
        entry: join(__dirname, "open-simulated-word.ts"),
        output: { path, library: { name: "simulatedWord", type: "var" } },
        resolve: { extensions: [".ts", ".js"] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: "ts-loader",
              options: { transpileOnly: true, compilerOptions: { noEmit: false } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve();
      },
    );
  });
}
