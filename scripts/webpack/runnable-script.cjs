const { chmodSync } = require("node:fs");
const { join } = require("node:path");

/** Makes what is built runnable by its name: its first line says by which program, and the file may be run. */
class RunnableScript {
  apply(compiler) {
    new compiler.webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }).apply(compiler);
    compiler.hooks.afterEmit.tap("RunnableScript", ({ assets, outputOptions }) => {
      for (const name of Object.keys(assets))
        if (name.endsWith(".cjs")) chmodSync(join(outputOptions.path, name), 0o755);
    });
  }
}

module.exports = { RunnableScript };
