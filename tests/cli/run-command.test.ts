import { run } from "./support/fake-world";

it.each([
  ["no command", [], "Säg först vad som ska göras"],
  ["an option first", ["--format", "json", "check", "a.docx"], "Säg först vad som ska göras"],
  ["an unknown command", ["granska", "a.txt"], "Kommandot ”granska” finns inte"],
  ["a command that only looks like one", ["toString"], "Kommandot ”toString” finns inte"],
  ["half a command", ["profile"], "Kommandot ”profile” finns inte"],
  ["an unknown option", ["check", "a.txt", "--profil", "kommun"], "Inställningen ”--profil” finns inte"],
  ["another command's option", ["check", "a.txt", "-o", "b.txt"], "Inställningen ”-o” finns inte"],
  ["an option without a value", ["check", "a.txt", "--profile"], "ett värde efter --profile"],
  ["an option in place of a value", ["check", "a.txt", "--profile", "--format"], "ett värde efter --profile"],
  [
    "an unknown format",
    ["check", "a.txt", "--format", "xml"],
    "--format kan inte vara ”xml”: väntade text eller json",
  ],
  ["a hint to fail on", ["check", "a.txt", "--fail-on", "hint"], "väntade error eller warning"],
  ["a day that does not exist", ["check", "a.txt", "--today", "2026-02-30"], "väntade en dag som 2026-01-31"],
  [
    "an unknown profile",
    ["check", "a.txt", "--profile", "x"],
    "väntade stockholm, stockholm-kontor, kommun eller en profilfil",
  ],
  [
    "a profile's file that is not there",
    ["check", "a.txt", "--profile", "x.json"],
    "x.json: Filen finns inte.",
  ],
  ["an unknown language", ["check", "a.txt", "--language", "fi"], "väntade sv eller en"],
  ["no file to check", ["check"], "Säg vilka filer"],
  ["no file to verify", ["verify"], "Säg vilka filer"],
  ["no file to fix", ["fix", "-o", "b.docx"], "Säg vilken fil"],
  ["two files to fix", ["fix", "a.docx", "b.docx", "-o", "c.docx"], "bara en"],
  ["nowhere to save", ["fix", "a.docx"], "-o FIL"],
  ["an unknown rule to fix", ["fix", "a.docx", "-o", "b.docx", "--rule", "x"], "--rule kan inte vara ”x”"],
  ["two profiles to check", ["profile", "check", "a.json", "b.json"], "bara en"],
])("%s is answered with a sentence and exit code 2", async (_, args, sentence) => {
  const { code, out, err } = await run(args, { "a.txt": "Text." });
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
});

it("a misuse is told in the language that was asked for", async () => {
  expect((await run(["check", "--language", "en"])).err).toContain("Say which files to read.");
  expect((await run(["--language=en"])).err).toContain("Say first what to do");
});

it.each([["--help"], ["-h"], ["help"], ["check", "--help"]])(
  "%s %s tells what can be done",
  async (...args) => {
    const { code, out } = await run(args);
    expect(code).toBe(0);
    for (const command of ["check FILER", "fix FIL -o", "verify FILER", "profile check FIL"])
      expect(out).toContain(command);
  },
);
