import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { isProcessAlive, readProcessStart } from "./process-start.ts";

/** Who holds a lock. */
export interface LockHolder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** As readProcessStart says it; undefined where the system does not say. */
  readonly start?: string | undefined;
  /** ISO time. */
  readonly since: string;
  readonly command: string;
}

export interface TakenLock {
  readonly kind: "taken";
  /** The folder that is the lock: the holder's own, gone when the lock is given back. */
  readonly place: string;
  /** Folders of holders that died, oldest first, with all they left in them; gone likewise. */
  readonly dead: readonly string[];
  readonly release: () => void;
}

export type LockAnswer = TakenLock | { readonly kind: "held"; readonly by: LockHolder };

interface Link {
  readonly place: string;
  /** Undefined where its file cannot be read, which a power cut may leave: nobody lives to hold it. */
  readonly holder: LockHolder | undefined;
}

const holderFile = "holder.json";
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
const tokenOf = ({ holder }: Link): string => holder?.token ?? "unreadable";

/**
 * A holder as its file says it; undefined for anything else. Asked field by field, for the modules of a schema take longer to
 * load than all else that a command does before it knows that it is refused.
 */
function readHolder(json: string): LockHolder | undefined {
  const read = JSON.parse(json) as Partial<Record<keyof LockHolder, unknown>> | null;
  const { token, pid, host, start, since, command } = read ?? {};
  if (typeof token !== "string" || typeof host !== "string") return undefined;
  if (typeof since !== "string" || typeof command !== "string") return undefined;
  if (typeof pid !== "number" || !Number.isSafeInteger(pid)) return undefined;
  return start === undefined || typeof start === "string"
    ? { token, pid, host, start, since, command }
    : undefined;
}

function readLink(place: string): Link | undefined {
  if (!isFolder(place)) return undefined;
  try {
    return { place, holder: readHolder(readFileSync(join(place, holderFile), "utf8")) };
  } catch {
    return isFolder(place) ? { place, holder: undefined } : undefined;
  }
}

/** A lock and those that took it over from a dead holder, each at the name of the one before and its token. */
function readChain(path: string): readonly Link[] {
  const chain: Link[] = [];
  let link = readLink(path);
  while (link !== undefined) {
    chain.push(link);
    link = readLink(`${path}.${tokenOf(link)}`);
  }
  return chain;
}

/** Whether the holder may still be at work: one on another machine cannot be asked, and is believed. */
function isAlive(holder: LockHolder | undefined): boolean {
  if (holder === undefined) return false;
  return holder.host !== hostname() || isProcessAlive(holder.pid, holder.start);
}

/** Folders that belong to a lock, of its holder and of those that died before it; empty where nobody has it. */
export function listLockPlaces(path: string): readonly string[] {
  return readChain(path).map((link) => link.place);
}

/** Whether somebody who may still be at work holds a lock. */
export function isLockHeld(path: string): boolean {
  return isAlive(readChain(path).at(-1)?.holder);
}

/** Makes the folder with its holder in one step; false where it is there already. */
function put(place: string, holder: LockHolder): boolean {
  const beside = `${place}-tmp-${holder.pid}-${randomUUID()}`;
  mkdirSync(beside, { recursive: true });
  try {
    writeFileSync(join(beside, holderFile), JSON.stringify(holder));
    // A folder that holds something is never renamed over.
    renameSync(beside, place);
    return true;
  } catch (cause) {
    rmSync(beside, { recursive: true, force: true });
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    // Windows says EPERM for a folder that is there.
    if (code === "ENOTEMPTY" || code === "EEXIST" || (code === "EPERM" && isFolder(place))) return false;
    throw cause;
  }
}

/**
 * Removes a folder that another process may be putting at this name again: moved away in one step first, for a folder emptied
 * where it stands can be renamed over, and is then not empty when it is to go.
 */
function clearAway(path: string, place: string): void {
  const gone = `${path}-tmp-${process.pid}-${randomUUID()}`;
  try {
    renameSync(place, gone);
  } catch (cause) {
    if (statSync(place, { throwIfNoEntry: false }) === undefined) return;
    throw cause;
  }
  rmSync(gone, { recursive: true, force: true });
}

/** What killed processes left beside a lock: claims that count no more, folders on the way to become one. */
function sweep(path: string, kept: ReadonlySet<string>): void {
  const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  const claim = new RegExp(`^(?:${uuid}|unreadable)$`);
  const onTheWay = new RegExp(`-tmp-(\\d+)-${uuid}$`);
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(basename(path))) continue;
    const place = join(dirname(path), name);
    const pid = onTheWay.exec(name)?.[1];
    const isIdle =
      pid === undefined
        ? claim.test(name.slice(basename(path).length + 1))
        : !isProcessAlive(Number(pid), undefined);
    if (isIdle && !kept.has(place)) clearAway(path, place);
  }
}

/** Tries before giving up where others take and give back the same lock all the time. */
const mostTries = 1000;

/**
 * Takes the lock that is the folder `path`, or says who holds it. A lock whose process has died is taken over: its folder
 * stays until the new holder gives the lock back, and the new one stands beside it under a name that only one process can
 * take, so that two never hold it, however they meet. Parent folders are made.
 * @throws Error of node:fs where the folder cannot be written.
 */
export function takeLock(path: string, command: string): LockAnswer {
  const start = readProcessStart(process.pid);
  const since = new Date().toISOString();
  const own = {
    pid: process.pid,
    host: hostname(),
    ...(start === undefined ? {} : { start }),
    since,
    command,
  };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const chain = readChain(path);
    const last = chain.at(-1);
    if (last?.holder !== undefined && isAlive(last.holder)) return { kind: "held", by: last.holder };
    const place = last === undefined ? path : `${path}.${tokenOf(last)}`;
    if (!put(place, { token: randomUUID(), ...own })) continue;
    // Who claimed the same dead lock before and gave it back took its first folder away.
    const [first] = chain;
    const now = first === undefined ? undefined : readLink(path);
    if (first !== undefined && (now === undefined || tokenOf(now) !== tokenOf(first))) {
      clearAway(path, place);
      continue;
    }
    const dead = chain.map((link) => link.place);
    sweep(path, new Set([...dead, place]));
    const release = (): void => {
      // The first folder goes first and in one step: without it the others claim nothing, and no half of it is seen.
      const others = [...dead, place].filter((one) => one !== path);
      for (const one of [path, ...others]) clearAway(path, one);
    };
    return { kind: "taken", place, dead, release };
  }
  throw new Error(`Không khóa được “${path}”: nhiều lệnh cùng chạy; đợi một lát rồi chạy lại.`);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** Who holds a lock, in words: process, machine, since when (this machine's time), command. */
export function formatHolder({ pid, host, since, command }: LockHolder): string {
  const at = new Date(since);
  const day = `${twoDigits(at.getDate())}/${twoDigits(at.getMonth() + 1)}/${at.getFullYear()}`;
  const time = [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(":");
  const machine = host === hostname() ? "" : ` trên máy ${host}`;
  return `tiến trình ${pid}${machine}, từ ${time} ngày ${day}, lệnh “${command}”`;
}

/** What to do about a held lock. `path` is what to remove where its holder, on another machine, runs no more. */
export function adviseOnHolder({ host }: LockHolder, path: string): string {
  if (host === hostname()) return "Đợi lệnh ấy xong rồi chạy lại.";
  return `Đợi lệnh ấy xong rồi chạy lại; nếu máy ấy không còn chạy lệnh đó, xóa thư mục “${path}”.`;
}
