import { join } from "node:path";
import { buildSite } from "#reading/publish/build-site.ts";
import { readVersion } from "./stub-site.ts";

/*
 * A build with a stub for its steps, as a command: node stub-build.ts ROOT OUT VERSION [BEHAVIOUR].
 * The behaviour is that of the step, see stub-step.ts.
 */
const [root = "", out = "", version = "", behaviour = ""] = process.argv.slice(2);

process.exitCode = await buildSite({
  root,
  out,
  command: `npm run build -- --out ${out}`,
  steps: (site) => [
    {
      args: [join(import.meta.dirname, "stub-step.ts"), site, version, behaviour],
      isForeign: behaviour !== "own-words",
    },
  ],
  verify: (site) =>
    Promise.resolve(
      readVersion(site) === version
        ? []
        : [
            {
              file: "index.html",
              line: 1,
              column: 1,
              severity: "error",
              code: "missing-file",
              message: "Thiếu.",
            },
          ],
    ),
  written: [".build"],
  tell: console.error,
  say: console.log,
});
