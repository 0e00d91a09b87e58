import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Command, Outcome } from "./run-commands.ts";

const program = process.argv[0] ?? "";
const root = process.cwd();

/** Takes what is written to a stream until it is given back; console writes through the streams too. */
function take(stream: NodeJS.WriteStream): () => string {
  const taken: string[] = [];
  const { write } = stream;
  stream.write = (text: string | Uint8Array): boolean => {
    taken.push(typeof text === "string" ? text : Buffer.from(text).toString());
    return true;
  };
  return () => {
    stream.write = write;
    return taken.join("");
  };
}

/** Runs one command as Node runs a script: its file anew, what it loads from what is loaded. */
async function runHere({ script, args }: Command, turn: number): Promise<Outcome> {
  const file = join(root, script);
  process.argv = [program, file, ...args];
  process.exitCode = 0;
  const giveOut = take(process.stdout);
  const giveErr = take(process.stderr);
  let code: number;
  try {
    await import(`${pathToFileURL(file).href}?${turn}`);
  } finally {
    code = Number(process.exitCode);
    process.exitCode = 0;
  }
  return { code, out: giveOut(), err: giveErr() };
}

const commands = JSON.parse(readFileSync(0, "utf8")) as readonly Command[];
const outcomes: Outcome[] = [];
for (const [turn, command] of commands.entries()) outcomes.push(await runHere(command, turn));
process.stdout.write(JSON.stringify(outcomes));
