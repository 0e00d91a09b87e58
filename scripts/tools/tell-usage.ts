import { appendFileSync } from "node:fs";

// Loaded before a command that is measured: the most memory it ever held, in kilobytes, is told when it ends.
const file = process.env["USAGE_FILE"];
if (file !== undefined)
  process.once("exit", () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
