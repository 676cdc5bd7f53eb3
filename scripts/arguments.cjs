/** Command-line arguments of our scripts: `--port 4000 --no-open`. */

/** The value after `--name`, or undefined. */
function readOption(args, name) {
  const joined = args.find((arg) => arg.startsWith(`--${name}=`));
  if (joined) return joined.slice(name.length + 3);
  const index = args.indexOf(`--${name}`);
  return index < 0 ? undefined : args[index + 1];
}

/** The port asked for, or undefined. Throws when it is no port. */
function readPort(args) {
  const text = readOption(args, "port");
  if (text === undefined && !args.includes("--port")) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port: ”${text}” är ingen port (1–65535).`);
  return port;
}

module.exports = { readOption, readPort };
