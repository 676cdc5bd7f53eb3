import type { Command, CommandContext } from "../command";
import { misuse, type Arguments, type Misuse } from "../read-arguments";
import { printProfileTrouble, readProfile } from "../read-profile";
import type { ExitCode } from "../world";

/** `profile check FILE`: every fault of the file, with its key and what was expected. */
export const checkProfile: Command = { options: [], run: check };

async function check({ files }: Arguments, { world, strings }: CommandContext): Promise<ExitCode | Misuse> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return misuse((words) => words.oneFile);
  const reading = await readProfile(file, world);
  if (reading.kind === "profile") {
    const { name, checks } = reading.profile;
    world.out(`${file}: ${strings.profile.sound(name, checks.length)}\n`);
    return 0;
  }
  world.out(printProfileTrouble(file, reading, strings));
  if (reading.kind === "faulty") world.out(`${strings.profile.faults(reading.faults.length)}\n`);
  return reading.kind === "unreadable" ? 2 : 1;
}
