/** Ends the program in order at Ctrl+C, and at once at the second. */
function endOnSignal(stop) {
  let ending = false;
  const end = async () => {
    if (ending) process.exit(1);
    ending = true;
    await stop();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void end());
}

module.exports = { endOnSignal };
