/** Finds a port that nobody listens on. */
const { createServer } = require("node:net");

const tries = 20;

/** A port that somebody asked for by name is never changed behind their back. */
async function choosePort(asked, usual) {
  if (asked !== undefined) {
    if (await isFree(asked)) return asked;
    throw new Error(
      `Port ${asked} är upptagen av ett annat program. Välj en annan: npm start -- --port ${asked + 1}`,
    );
  }
  for (let port = usual; port < usual + tries; port++) {
    if (await isFree(port)) {
      if (port !== usual)
        console.log(`Port ${usual} är upptagen av ett annat program; använder ${port} i stället.`);
      return port;
    }
  }
  throw new Error(
    `Portarna ${usual}–${usual + tries - 1} är upptagna. Välj en annan: npm start -- --port 4000`,
  );
}

/** Taken on either kind of address is taken: browsers try both for "localhost". */
async function isFree(port) {
  return (await canListen(port, "127.0.0.1")) && (await canListen(port, "::1"));
}

function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

module.exports = { choosePort };
