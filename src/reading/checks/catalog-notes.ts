import { escapePattern } from "#text/escape-pattern.ts";
import { buildAgencyIndex, type AgencyIndex } from "#meaning/agencies/agencies.ts";
import type { Problem } from "#problems/problem.ts";
import { findUnheldWords, findVagueWords, splitSentences, type NotePiece } from "#text/note-words.ts";
import { findBodies, listGrounds, readPlans, type Ground } from "./note-grounds.ts";
import type { LocatedContent, LocatedNote } from "#reading/content/located.ts";
import type { CheckRule, CheckedHandbook } from "./rule.ts";

const toList = (grounds: readonly Ground[]): string =>
  [...new Set(grounds.map(({ place }) => `“${place}”`))].join(", ");

/** Places whose plans a sentence names, “kế hoạch của Ninh Bình, Cửa Lò và Bỉm Sơn”, with their offsets, in order. */
function findNamedPlaces(sentence: string, places: readonly string[]): NotePiece[] {
  const longestFirst = [...places].sort((a, b) => b.length - a.length);
  const one = `(?:${longestFirst.map(escapePattern).join("|")})`;
  const list = new RegExp(`kế hoạch (?:năm \\d{4} )?của (${one}(?:(?:, | và )${one})*)`, "giu");
  return [...sentence.matchAll(list)].flatMap((match) => {
    const names = match[1] ?? "";
    const start = match.index + match[0].length - names.length;
    return [...names.matchAll(new RegExp(one, "gu"))].map((name) => ({
      text: name[0],
      offset: start + name.index,
    }));
  });
}

interface Reader {
  /** Names of the places of all plans. */
  readonly places: readonly string[];
  readonly index: AgencyIndex;
  /** Whether a sentence that names a body must say whose plan says so; an objective is of all its plans. */
  readonly mustNamePlan: boolean;
}

/** What is wrong with some words of a sentence. */
interface Fault {
  readonly offset: number;
  readonly length: number;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
}

const toFault = ({ text, offset }: NotePiece, code: string, message: string, suggestion: string): Fault => ({
  offset,
  length: text.length,
  code,
  message,
  suggestion,
});

function findVague(sentence: string, grounds: readonly Ground[]): Fault[] {
  return findVagueWords(sentence).map((piece) =>
    toFault(
      piece,
      "note-vague",
      `“${piece.text}” không cho biết là kế hoạch nào.`,
      `nêu tên nơi, ví dụ “kế hoạch của ${grounds[0]?.place ?? "…"}”.`,
    ),
  );
}

function findUnknownPlans(named: readonly NotePiece[], grounds: readonly Ground[]): Fault[] {
  return named
    .filter(({ text }) => !grounds.some(({ place }) => place === text))
    .map((piece) =>
      toFault(
        piece,
        "note-unknown-plan",
        `Ghi chú nói về “${piece.text}” mà sources không có mục nào của kế hoạch ấy.`,
        "thêm kế hoạch và số của mục vào sources, hoặc bỏ câu này.",
      ),
    );
}

function findUnknownBodies(sentence: string, spoken: readonly Ground[], index: AgencyIndex): Fault[] {
  return findBodies(sentence, index)
    .filter(({ agencies }) => !agencies.some((one) => spoken.some((ground) => ground.agencies.has(one))))
    .map(({ text, offset }) =>
      toFault(
        { text, offset },
        "note-unknown-agency",
        `Ghi chú nêu “${text}” mà không mục nào của ${toList(spoken)} ghi ở sources nêu cơ quan ấy.`,
        "sửa tên cơ quan, sửa nơi, hoặc thêm mục vào sources.",
      ),
    );
}

/** Told once a sentence, at the first body it names. */
function findUnplaced(sentence: string, grounds: readonly Ground[], index: AgencyIndex): Fault[] {
  return findBodies(sentence, index)
    .slice(0, 1)
    .map(({ text, offset }) =>
      toFault(
        { text, offset },
        "note-without-plan",
        `Câu nêu “${text}” mà không nói theo kế hoạch nào.`,
        `viết “Theo kế hoạch của ${grounds[0]?.place ?? "…"}, …”.`,
      ),
    );
}

function findUnheld(sentence: string, spoken: readonly Ground[]): Fault[] {
  const held = new Set(spoken.flatMap(({ words }) => [...words]));
  return findUnheldWords(sentence, held).map((piece) =>
    toFault(
      piece,
      "note-unheld",
      `“${piece.text}” không có trong mục nào của ${toList(spoken)} ghi ở sources.`,
      "viết bằng từ của kế hoạch, hoặc thêm mục nói điều này vào sources.",
    ),
  );
}

/** A text with the words of some faults blanked, so that one slip gives one message. */
function blank(text: string, faults: readonly Fault[]): string {
  return faults.reduce(
    (rest, { offset, length }) => rest.slice(0, offset) + " ".repeat(length) + rest.slice(offset + length),
    text,
  );
}

function checkSentence(sentence: string, grounds: readonly Ground[], reader: Reader): Fault[] {
  const named = findNamedPlaces(sentence, reader.places);
  // A sentence speaks of the plans it names; one that names none speaks of all.
  const own = grounds.filter(({ place }) => named.some(({ text }) => text === place));
  const spoken = own.length === 0 ? grounds : own;
  const faults = [
    ...findVague(sentence, grounds),
    ...findUnknownPlans(named, grounds),
    ...findUnknownBodies(sentence, spoken, reader.index),
  ];
  const isUnplaced = reader.mustNamePlan && named.length === 0;
  return [
    ...faults,
    ...(isUnplaced ? findUnplaced(blank(sentence, faults), grounds, reader.index) : []),
    ...findUnheld(blank(sentence, faults), spoken),
  ];
}

/** Targets of links say nothing of their own: blanks of the same length stand for them. */
const dropTargets = (text: string): string =>
  text.replace(/\]\([^)\s]*\)/g, (target) => " ".repeat(target.length));

function locate(note: LocatedNote, offset: number): { line: number; column: number } {
  const before = note.text.slice(0, offset).split("\n");
  const column = (before.at(-1)?.length ?? 0) + (before.length === 1 ? note.column : 1);
  return { line: note.line + before.length - 1, column };
}

/** The objective of a catalog file; its words begin after the quotation mark. */
function locateObjective(located: LocatedContent, id: string): LocatedNote | undefined {
  const data = located.catalog.get(id);
  if (data === undefined) return undefined;
  const { line, column } = data.locate(["objective"]);
  return { file: data.file, text: data.value.objective, line, column: column + 1 };
}

/** Notes of a model: its objective, which is of all its plans, and the words below its front matter. */
function listNotes(
  located: LocatedContent,
  id: string,
): readonly { note: LocatedNote; mustNamePlan: boolean }[] {
  const objective = locateObjective(located, id);
  const note = located.notes.get(id);
  return [
    ...(objective === undefined ? [] : [{ note: objective, mustNamePlan: false }]),
    ...(note === undefined ? [] : [{ note, mustNamePlan: true }]),
  ];
}

function checkNote(note: LocatedNote, grounds: readonly Ground[], reader: Reader): readonly Problem[] {
  return splitSentences(dropTargets(note.text)).flatMap(({ text, offset }) =>
    checkSentence(text, grounds, reader).map(({ offset: at, code, message, suggestion }): Problem => {
      const where = locate(note, offset + at);
      return { file: note.file, ...where, severity: "error", code, message, suggestion };
    }),
  );
}

/**
 * Read sentence by sentence against the plans that a sentence names: agencies, numbers, names and words, and words of quantity
 * that name no plan. A model without sources is left out.
 */
export const catalogNotes: CheckRule<CheckedHandbook> = {
  name: "catalog-notes",
  holds: "A model's note and objective say nothing that the items they name do not.",
  codes: ["note-vague", "note-unknown-plan", "note-unknown-agency", "note-without-plan", "note-unheld"],
  check: ({ handbook, located }) => {
    const index = buildAgencyIndex(handbook.agencies, handbook.words.agencies);
    const plans = readPlans(handbook);
    const places = handbook.plans.map((plan) => plan.place.name);
    return handbook.models.flatMap((model) => {
      const grounds = listGrounds(handbook, plans, model);
      if (grounds.length === 0) return [];
      return listNotes(located, model.id).flatMap(({ note, mustNamePlan }) =>
        checkNote(note, grounds, { places, index, mustNamePlan }),
      );
    });
  },
};
