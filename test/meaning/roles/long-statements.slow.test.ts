import { describe, expect, it } from "vitest";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readAgencyField, readBodyRoles } from "#meaning/roles/roles.ts";
import { isSteep } from "../../helpers/steepness.ts";
import { lists, words } from "../../helpers/words.ts";

const index = buildAgencyIndex([...lists.agencies.values()], words.agencies);

describe("a statement without an end", () => {
  it.each([
    "Hạt Kiểm lâm ",
    "phối hợp với các x, ",
    "các ấp ",
    "Phòng Lao động - Việc ",
    "x y z ",
    "chủ trì ",
  ])("of “%s” is read in time that grows as its length", async (unit) => {
    const read = (length: number) => {
      const text = unit.repeat(length / unit.length);
      return () => [readBodyRoles([text], index), readAgencyField([text], index)];
    };
    expect(await isSteep(read, 80_000, 100)).toBe(false);
  });
});
