import { kindNames } from "#text/kind-names.ts";
import type { DraftBook } from "#draft/sources/draft-book.ts";
import type { DraftEntry, DraftFieldName, SavedDraft } from "#schema/draft.ts";
import { toRoman } from "#text/roman.ts";
import { composeAnnex } from "./annex.ts";
import { toSentenceName } from "./body-names.ts";
import type {
  DraftBlock,
  DraftDocument,
  DraftModelPart,
  DraftPart,
  DraftSource,
  DraftWords,
} from "./draft-document.ts";
import { draftFieldLabels, getDraftLabel, listLetters } from "./draft-fields.ts";
import { isChanged, listEntryWords } from "./entry-words.ts";
import { blank, endList, endText, formatMonth, open, said, saidOr } from "./marks.ts";

/** Fields that the annex prints in its columns: the body prints them where nothing else assigns the model. */
const inAnnex: ReadonlySet<DraftFieldName> = new Set(["leads", "coordinators"]);

const formatWhen = ({ month, year }: SavedDraft): string =>
  `ngày${blank}tháng ${month === null ? blank : formatMonth(month)} năm ${year ?? blank}`;

function composeModel(entry: DraftEntry, at: number, book: DraftBook): DraftModelPart {
  const isAssigned = listEntryWords(entry, "assignments", book).length > 0;
  const printed = draftFieldLabels.filter(
    ({ field }) => field !== "title" && !(isAssigned && inAnnex.has(field)),
  );
  const told = printed
    .map(({ field, label }) => ({ field, label, paragraphs: listEntryWords(entry, field, book).map(said) }))
    .filter(({ paragraphs }) => paragraphs.length > 0);
  return {
    kind: "model",
    number: at + 1,
    title: saidOr(listEntryWords(entry, "title", book).join(" "), "tên mô hình"),
    points: told.map((point, k) => ({ ...point, letter: listLetters[k] ?? "" })),
  };
}

const toBlocks = (paragraphs: readonly string[], what: string): readonly DraftBlock[] => {
  const filled = paragraphs.filter((text) => text.trim() !== "");
  const words = filled.length === 0 ? [open(what)] : filled.map((text) => said(text.trim()));
  return words.map((one) => ({ kind: "paragraph", words: one }));
};

/** “Thời gian thực hiện: từ tháng 01/2027 đến tháng 12/2027.”; empty where the period is open. */
function composePeriod({ period }: SavedDraft): readonly DraftBlock[] {
  const format = (month: string): string => `${formatMonth(Number(month.slice(5)))}/${month.slice(0, 4)}`;
  if (period.from === null) return [];
  const to = period.to === null ? "" : ` đến tháng ${format(period.to)}`;
  const text = `Thời gian thực hiện: từ tháng ${format(period.from)}${to}.`;
  return [{ kind: "paragraph", words: said(text) }];
}

/** The last words of the text with “./.”; a model at the end ends with its last field. */
function endBlock(block: DraftBlock): DraftBlock {
  const end = (words: DraftWords): DraftWords => ({ ...words, text: endText(words.text) });
  if (block.kind === "paragraph") return { ...block, words: end(block.words) };
  return block;
}

function composeParts(draft: SavedDraft, book: DraftBook): readonly DraftPart[] {
  const models: readonly DraftBlock[] = draft.entries.map((entry, at) => composeModel(entry, at, book));
  const last = toBlocks(draft.organisation, "việc tổ chức thực hiện");
  const parts = [
    { title: "MỤC ĐÍCH, YÊU CẦU", blocks: toBlocks(draft.purposes, "mục đích, yêu cầu") },
    {
      title: "CÁC MÔ HÌNH VÀ PHÂN CÔNG THỰC HIỆN",
      blocks: [...composePeriod(draft), ...(models.length === 0 ? toBlocks([], "các mô hình") : models)],
    },
    {
      title: "TỔ CHỨC THỰC HIỆN",
      blocks: last.map((block, at) => (at === last.length - 1 ? endBlock(block) : block)),
    },
  ];
  return parts.map((part, at) => ({ ...part, numeral: toRoman(at + 1) ?? "" }));
}

/** Whose wording the fields of a model are, the fields of one item together; empty for words of the drafter's own. */
function composeSource(entry: DraftEntry, at: number, book: DraftBook): DraftSource {
  const taken = draftFieldLabels.flatMap(({ field }) => {
    const from = entry.fields[field]?.from;
    if (from === undefined) return [];
    const citation = book.items.get(from)?.citation ?? `${from} (không còn trong Sổ tay)`;
    return [{ field, citation, isChanged: isChanged(entry, field, book) }];
  });
  const keys = [...new Set(taken.map((one) => `${one.citation}|${one.isChanged}`))];
  const rows = keys.flatMap((key) => {
    const same = taken.filter((one) => `${one.citation}|${one.isChanged}` === key);
    const [first] = same;
    if (first === undefined) return [];
    const labels = same.map(({ field }) => getDraftLabel(field)).join(", ");
    return [{ labels, citation: first.citation, isChanged: first.isChanged }];
  });
  return { model: `Mục ${at + 1}`, rows };
}

/**
 * The document of a saved draft, in the parts of NĐ 30/2020/NĐ-CP: what the drafter has not written yet stands as an open
 * place, number and day are left for those who register it. The same draft and book give the same document.
 */
export function composeDraft(draft: SavedDraft, book: DraftBook): DraftDocument {
  const kind = kindNames[draft.kind];
  const name = toSentenceName(draft.issuer, draft.placeName);
  const issuer = name === "" ? "[cơ quan ban hành]" : name;
  const note = `(Kèm theo ${kind} số${blank}/${draft.sign} ${formatWhen(draft)} của ${issuer})`;
  return {
    mark: "DỰ THẢO",
    head: {
      superior: draft.superior?.trim() || null,
      issuer: saidOr(draft.issuer, "CƠ QUAN BAN HÀNH"),
      sign: `/${draft.sign.trim()}`,
      dateline: `${draft.placeName.trim() || "[địa danh]"}, ${formatWhen(draft)}`,
    },
    kind: kind.toLocaleUpperCase("vi"),
    title: saidOr(draft.title, "trích yếu nội dung"),
    bases: draft.bases.length === 0 ? [open("các căn cứ")] : endList(draft.bases).map(said),
    opening: `${issuer} ban hành ${kind} với các nội dung cụ thể như sau:`,
    parts: composeParts(draft, book),
    signature: {
      authority: draft.signer.authority.filter((line) => line.trim() !== ""),
      post: saidOr(draft.signer.post, "CHỨC VỤ"),
      name: draft.signer.name.trim(),
    },
    recipients: endList(draft.recipients.map((line) => line.replace(/^\s*[-–]\s*/u, ""))).map(
      (line) => `- ${line}`,
    ),
    annex: composeAnnex(draft, book, note),
    sources: draft.withSources
      ? draft.entries.map((entry, at) => composeSource(entry, at, book)).filter(({ rows }) => rows.length > 0)
      : [],
  };
}
