import type { DraftBook } from "#draft/sources/draft-book.ts";
import type { DraftFieldName, SavedDraft } from "#schema/draft.ts";
import { fold } from "#text/fold.ts";
import { findNamedTwice } from "#text/named-twice.ts";
import { draftFieldLabels, getDraftLabel } from "./draft-fields.ts";
import { isGone, listEntryWords } from "./entry-words.ts";

/** Something that a drafter still has to decide, with the place where she does. */
export interface OpenPoint {
  /** A field of the draft (“title”), or of an entry (“entries.3.deadline”, from 0). */
  readonly at: string;
  /** One sentence without its full stop. */
  readonly text: string;
}

/** What a plan cannot do without, and what is said where it is empty; number, day and signer's name are filled in later. */
const needed: readonly (OpenPoint & { readonly isFilled: (draft: SavedDraft) => boolean })[] = [
  { at: "place", text: "Chưa chọn địa phương ban hành", isFilled: ({ place }) => place !== null },
  { at: "issuer", text: "Chưa ghi cơ quan ban hành", isFilled: ({ issuer }) => issuer.trim() !== "" },
  { at: "title", text: "Chưa ghi trích yếu nội dung", isFilled: ({ title }) => title.trim() !== "" },
  { at: "month", text: "Chưa ghi tháng ban hành", isFilled: ({ month }) => month !== null },
  { at: "year", text: "Chưa ghi năm ban hành", isFilled: ({ year }) => year !== null },
  { at: "period", text: "Chưa ghi thời gian thực hiện", isFilled: ({ period }) => period.from !== null },
  { at: "signer", text: "Chưa ghi chức vụ người ký", isFilled: ({ signer }) => signer.post.trim() !== "" },
  { at: "bases", text: "Chưa có căn cứ", isFilled: ({ bases }) => bases.some((text) => text.trim() !== "") },
  {
    at: "recipients",
    text: "Nơi nhận chưa có dòng “Lưu: VT”",
    isFilled: ({ recipients }) => recipients.some((line) => /^\W*luu: ?vt/.test(fold(line))),
  },
  {
    at: "purposes",
    text: "Chưa viết mục đích, yêu cầu",
    isFilled: ({ purposes }) => purposes.some((text) => text.trim() !== ""),
  },
  { at: "entries", text: "Chưa chọn mô hình nào", isFilled: ({ entries }) => entries.length > 0 },
  {
    at: "organisation",
    text: "Chưa viết phần tổ chức thực hiện",
    isFilled: ({ organisation }) => organisation.some((text) => text.trim() !== ""),
  },
];

/** Fields without which nobody can carry a model out. */
const neededOfEntry: readonly DraftFieldName[] = ["title", "assignments", "leads", "deadline"];

/** Bodies of a list: its lines, parted by commas and semicolons. */
const listBodies = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/[,;]/u).map((body) => body.replace(/\.$/u, "").trim()));

/** “Phòng Kinh tế chủ trì, phối hợp với Phòng Kinh tế”: one body to do both. */
const leadsAndHelps =
  /(?<body>\p{Lu}[\p{L}-]*(?: [\p{L}–-]+){1,9}) chủ trì,? phối hợp (?:với )?\k<body>(?![\p{L}\s-]*\p{Lu})/u;

/** Bodies that an entry has lead and coordinate: two of the source's became one. */
function listBoth({ entries }: SavedDraft, at: number, book: DraftBook): readonly OpenPoint[] {
  const entry = entries[at];
  if (entry === undefined) return [];
  const leads = listBodies(listEntryWords(entry, "leads", book));
  const inLists = listBodies(listEntryWords(entry, "coordinators", book)).filter((one) =>
    leads.includes(one),
  );
  const said = listEntryWords(entry, "assignments", book).flatMap(
    (text) => leadsAndHelps.exec(text)?.groups?.["body"] ?? [],
  );
  const tell = (field: DraftFieldName, bodies: readonly string[]): OpenPoint[] =>
    [...new Set(bodies)].map((body) => ({
      at: `entries.${at}.${field}`,
      text: `Mô hình ${at + 1}: “${body}” vừa chủ trì, vừa phối hợp`,
    }));
  return [...tell("assignments", said), ...tell("coordinators", inLists)];
}

function listEntryPoints(draft: SavedDraft, book: DraftBook): readonly OpenPoint[] {
  return draft.entries.flatMap((entry, at) => {
    const name = `Mô hình ${at + 1}`;
    const lacking = neededOfEntry
      .filter((field) => listEntryWords(entry, field, book).length === 0)
      .map((field) => ({
        at: `entries.${at}.${field}`,
        text: `${name}: chưa có “${getDraftLabel(field)}”`,
      }));
    const gone = (Object.keys(entry.fields) as DraftFieldName[])
      .filter((field) => isGone(entry, field, book))
      .map((field) => ({
        at: `entries.${at}.${field}`,
        text: `${name}: nguồn của “${getDraftLabel(field)}” không còn trong Sổ tay`,
      }));
    const first = draft.entries.findIndex(({ model }) => model !== null && model === entry.model);
    const twice =
      first >= 0 && first < at
        ? [{ at: `entries.${at}.title`, text: `${name} trùng mô hình ${first + 1} trong danh mục` }]
        : [];
    // Of two bodies that became one in a sentence only the drafter can tell which is meant.
    const doubled = draftFieldLabels.flatMap(({ field, label }) =>
      listEntryWords(entry, field, book)
        .flatMap(findNamedTwice)
        .map((one) => ({
          at: `entries.${at}.${field}`,
          text: `${name}: “${label}” nêu hai lần “${one.name}” trong một chuỗi`,
        })),
    );
    return [...twice, ...lacking, ...gone, ...doubled, ...listBoth(draft, at, book)];
  });
}

/** What is still open, in the order of the document; empty for a draft that only waits for its number, day and signature. */
export function listOpenPoints(draft: SavedDraft, book: DraftBook): readonly OpenPoint[] {
  const own = needed.filter(({ isFilled }) => !isFilled(draft)).map(({ at, text }) => ({ at, text }));
  return [...own, ...listEntryPoints(draft, book)];
}
