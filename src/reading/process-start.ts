import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Fields of /proc/<pid>/stat that follow the name in brackets, which may hold blanks and brackets itself; proc(5). */
function readStat(pid: number): readonly string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

function readBoot(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim();
  } catch {
    return "";
  }
}

/**
 * When a process began, as a text that another process with the same number does not share: boot and ticks on Linux, the
 * time that `ps` gives elsewhere. Undefined where the system does not say, or there is no such process.
 */
export function readProcessStart(pid: number): string | undefined {
  const stat = readStat(pid);
  if (stat !== undefined) return `${readBoot()} ${stat[19] ?? ""}`;
  try {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const args = ["-o", "lstart=", "-p", String(pid)];
    const printed = execFileSync("ps", args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return printed.trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the process that began at `start` still runs; one that has ended and waits to be collected does not. A process of
 * the same number that began at another time is another. Where the start is not known, the number alone decides.
 */
export function isProcessAlive(pid: number, start: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    // EPERM: it is there and belongs to someone else.
    if (!(cause instanceof Error && "code" in cause && cause.code === "EPERM")) return false;
  }
  if (readStat(pid)?.[0] === "Z") return false;
  const now = start === undefined ? undefined : readProcessStart(pid);
  return now === undefined || now === start;
}
