import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { uniqueMentions, withoutParties } from "#meaning/roles/parties.ts";
import { allRoles } from "#meaning/roles/role-rules.ts";
import { readAgencyField, readBodyRoles } from "#meaning/roles/roles.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { readRows } from "../../helpers/sentences.ts";
import { words } from "../../helpers/words.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const index = buildAgencyIndex(agenciesFile.parse(parse(readFileSync(file, "utf8"))), words.agencies);
const rows = readRows("parties.tsv");

function tellProse(text: string): string {
  const roles = readBodyRoles([text], index);
  return allRoles
    .filter((role) => roles[role].length > 0)
    .map((role) => `${role}: ${roles[role].map((one) => one.text).join(", ")}`)
    .join("; ");
}

describe("parties of a field, whole as printed", () => {
  it.each(rows.filter(([, kind]) => kind === "field"))("“%s”", (text, _, wanted) => {
    expect(
      readAgencyField([text], index)
        .map((one) => one.text)
        .join(" | "),
    ).toBe(wanted);
  });
});

describe("parties of a sentence, by role", () => {
  it.each(rows.filter(([, kind]) => kind === "prose"))("“%s”", (text, _, wanted) => {
    expect(tellProse(text)).toBe(wanted);
  });
});

describe("uniqueMentions(mentions, index)", () => {
  const mentions = (text: string) => readAgencyField(text.split("|"), index).map((one) => one.text);
  it.each([
    ["two of a kind with names of their own are two", "Bệnh viện Mắt|Bệnh viện Nhi", 2],
    ["one printed twice is one", "Bệnh viện Mắt|Bệnh viện mắt Huế|Bệnh viện Mắt", 2],
    ["a kind told in other words is one", "các cơ sở khám chữa bệnh|Các Bệnh viện, cơ sở y tế", 1],
    ["what is no class is one, whatever its place", "Công an tỉnh|Công an tỉnh Nghệ An", 1],
    ["unions of two branches are two", "Công đoàn ngành Y tế|Công đoàn ngành Giáo dục", 2],
  ])("%s: “%s”", (_, text, count) => {
    expect(mentions(text)).toHaveLength(count);
  });

  it("knows who is named elsewhere", () => {
    const [mat, nhi] = readAgencyField(["Bệnh viện Mắt; Bệnh viện Nhi"], index);
    if (mat === undefined || nhi === undefined) throw new Error("two hospitals expected");
    expect(withoutParties([mat, nhi], [nhi], index)).toEqual([mat]);
    expect(uniqueMentions([mat, mat], index)).toEqual([mat]);
  });
});
