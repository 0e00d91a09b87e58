import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { buildAgencyIndex } from "#meaning/agencies/agencies.ts";
import type { AgencyMention } from "#meaning/agencies/agency-mention.ts";
import { readAgencyField, readBodyRoles } from "#meaning/roles/roles.ts";
import { agenciesFile } from "#schema/agencies.ts";
import { words } from "../../helpers/words.ts";
import { measuredCells, measuredRows } from "./measured-offices.ts";
import { type CellRow, type OfficeRow, learnedCells, learnedRows } from "./office-rows.ts";

const file = fileURLToPath(new URL("../../../content/agencies.yaml", import.meta.url));
const index = buildAgencyIndex(agenciesFile.parse(parse(readFileSync(file, "utf8"))), words.agencies);
const tell = (mentions: readonly AgencyMention[]) =>
  mentions.map(({ agency, text }) => (agency === null ? text : `${text} → ${agency}`));

function readRow({ words: text }: OfficeRow) {
  const { leads, coordinators, implementers, supporters } = readBodyRoles([text], index);
  return {
    words: text,
    leads: tell(leads),
    coordinators: tell(coordinators),
    implementers: tell(implementers),
    supporters: tell(supporters),
  };
}

const pick = ({ leads = [], coordinators = [], implementers = [], supporters = [] }: OfficeRow) => ({
  ...{ leads, coordinators, implementers, supporters },
});
const isRowRight = (row: OfficeRow): boolean =>
  JSON.stringify(readRow(row)) === JSON.stringify({ words: row.words, ...pick(row) });
const readCell = ({ words: text }: CellRow) => tell(readAgencyField([text], index));

describe("who leads and who coordinates, where no list knows the bodies", () => {
  it.each(learnedRows.filter(({ isOpen }) => isOpen !== true))("“$words”", (row) => {
    expect(readRow(row)).toEqual({ words: row.words, ...pick(row) });
  });

  it.each(learnedCells)("in a cell: “$words”", (row) => {
    expect(readCell(row)).toEqual(row.bodies);
  });
});

describe("the rows that were kept apart", () => {
  it("are read as measured", () => {
    expect(measuredRows.filter(isRowRight).length).toBeGreaterThanOrEqual(17);
    expect(
      measuredCells.filter((row) => readCell(row).join() === row.bodies.join()).length,
    ).toBeGreaterThanOrEqual(10);
  });
});
