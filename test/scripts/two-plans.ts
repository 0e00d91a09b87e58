import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyMinimalContent } from "../helpers/minimal-content.ts";

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  writeFileSync(file, text.replace(from, to));
}

/**
 * Makes a content folder of two plans: the minimal one, mau-2024, and the same with its number left blank, mau-2025. A command reads it in
 * half the time of content/.
 */
export function writeTwoPlans(folder: string): void {
  copyMinimalContent(folder);
  const second = join(folder, "plans/mau-2025");
  cpSync(join(folder, "plans/mau-2024"), second, { recursive: true });
  change(join(second, "source.txt"), "Số: 12/KH-UBND", "Số: /KH-UBND");
  change(join(second, "items.yaml"), "number:\n    text: 12/KH-UBND\n    lines: [3, 3]", "number: null");
}
