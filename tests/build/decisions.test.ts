import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../docs/decisions");
const [index = "", ...pages] = readdirSync(folder).sort();

it.each(pages)("%s stands in the list of decisions", (page) => {
  expect(readFileSync(join(folder, index), "utf8")).toContain(`(${page})`);
});
