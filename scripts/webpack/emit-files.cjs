/** Said of an asset, it keeps webpack from rewriting it: the start check must stay ES5, and a page as its template. */
const asWritten = { minimized: true };

/** A webpack plugin: emits the files that `produce(compilation)` returns as `{ "taskpane.html": content }`. */
class EmitFiles {
  constructor(produce) {
    this.produce = produce;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "EmitFiles", stage }, () => {
        for (const [name, content] of Object.entries(this.produce(compilation)))
          compilation.emitAsset(name, new sources.RawSource(content), asWritten);
      });
    });
  }
}

module.exports = { EmitFiles };
