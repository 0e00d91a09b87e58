import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { writeStubSite } from "./stub-site.ts";

/* The step of a stub build: node stub-step.ts SITE VERSION [BEHAVIOUR], in the root of the build. */
const [site = "", version = "", behaviour = ""] = process.argv.slice(2);

async function stay(): Promise<void> {
  writeFileSync("step-pid", String(process.pid));
  await wait(30_000);
}

/** Stays until the test leaves a file “go-on”, half a minute at the most. */
async function stayUntilTold(): Promise<void> {
  writeFileSync("step-pid", String(process.pid));
  const end = Date.now() + 30_000;
  while (!existsSync("go-on") && Date.now() < end) await wait(10);
}

function endAsWithFullDisk(): void {
  console.error("[Error: ENOSPC: no space left on device, write '.build/x']\n    at writeFile (node:fs:1)");
  process.exit(1);
}

const behaviours: Readonly<Record<string, () => void | Promise<void>>> = {
  // As “{process.exit(0)}” in a note does.
  "ends-early": () => {
    writeFileSync(join(site, "index.html"), version);
    process.exit(0);
  },
  fails: () => process.exit(3),
  "full-disk": endAsWithFullDisk,
  "own-words": endAsWithFullDisk,
  "changes-content": () => {
    appendFileSync("content/edition.yaml", "x");
  },
  waits: stay,
  "waits-until-told": stayUntilTold,
  deaf: () => {
    process.on("SIGTERM", () => undefined);
    return stay();
  },
};

mkdirSync(site, { recursive: true });
await behaviours[behaviour]?.();
writeStubSite(site, version);
