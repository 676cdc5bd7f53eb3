import type { Command, CommandContext } from "../command";
import { misuse, type Arguments, type Misuse } from "../read-arguments";
import { printProfileTrouble, readProfile, type ToldFault } from "../read-profile";
import type { Strings } from "../strings";
import type { ExitCode } from "../world";

/** `profile check FILE`: every fault of the file and of those that it extends, and what is right but means nothing. */
export const checkProfile: Command = { options: [], run: check };

async function check({ files }: Arguments, { world, strings }: CommandContext): Promise<ExitCode | Misuse> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return misuse((words) => words.oneFile);
  const reading = await readProfile(file, world);
  const words = strings.profile;
  if (reading.kind === "profile") {
    const { profile, warnings } = reading;
    world.out(printWarnings(warnings, strings));
    world.out(`${file}: ${words.sound(profile.name, profile.checks.length)}\n`);
    return 0;
  }
  world.out(printProfileTrouble(file, reading, strings));
  if (reading.kind === "faulty") {
    world.out(printWarnings(reading.warnings, strings));
    world.out(`${words.faults(reading.faults.length)}\n`);
  }
  return reading.kind === "unreadable" ? 2 : 1;
}

const printWarnings = (warnings: readonly ToldFault[], { profile }: Strings): string =>
  warnings.map(({ place, what }) => `${place}: ${profile.meaningless(what)}\n`).join("");
