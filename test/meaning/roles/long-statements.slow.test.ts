import { describe, expect, it } from "vitest";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import { readAgencyField, readBodyRoles } from "#meaning/roles/roles.ts";
import { lists, words } from "../../helpers/words.ts";

const index = buildAgencyIndex([...lists.agencies.values()], words.agencies);

/** Milliseconds of this process in which a text of a length is read, the best of three: what else the machine does is not counted. */
function time(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const times = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    readBodyRoles([text], index);
    readAgencyField([text], index);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe("a statement without an end", () => {
  it.each([
    "Hạt Kiểm lâm ",
    "phối hợp với các x, ",
    "các ấp ",
    "Phòng Lao động - Việc ",
    "x y z ",
    "chủ trì ",
  ])("of “%s” is read in time that grows as its length", (unit) => {
    time(unit, 10_000);
    // Four times the length: sixteen times the time, were it its square. Once of two tries is enough, for memory is tidied up at times.
    const ratio = (): number => time(unit, 80_000) / time(unit, 20_000);
    expect(Math.min(ratio(), ratio())).toBeLessThan(8);
  });
});
