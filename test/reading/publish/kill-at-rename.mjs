// node --import: ends this process, as SIGKILL does, right after its rename number KILL_AT_RENAME (from 1).
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const last = Number(process.env["KILL_AT_RENAME"]);
const rename = fs.renameSync;
let count = 0;
fs.renameSync = (from, to) => {
  rename(from, to);
  count += 1;
  if (count === last) process.kill(process.pid, "SIGKILL");
};
syncBuiltinESMExports();
