import type { DocumentKind, ImportedDocument, Statement } from "#schema/items.ts";
import { fold } from "#text/fold.ts";
import type { AlignedText } from "#text/aligned.ts";
import type { Caption } from "./captions.ts";
import { readDraft } from "./draft.ts";
import { type HeadReading, type HeadValue, tellFact } from "./head-reading.ts";
import { readHeadLines } from "./head-lines.ts";
import type { HeadWords } from "./head-words.ts";
import { type IssuedValue, listIssued } from "./issued.ts";
import { type IssuerReading, isSameBody, readIssuer } from "./issuer.ts";
import { listSignedBodies, readCaptionIssuer, readIssuerSentence } from "./issuer-sentence.ts";
import { readLetterheadIssuer } from "./letterhead-issuer.ts";
import { listNumbers } from "./number.ts";
import { readNumberSign } from "./number-sign.ts";
import { isPreface } from "./preface.ts";
import { dropPortalLines, readPortalLines } from "./portal-lines.ts";
import { type PrintedPiece, orderColumns } from "./printed-pieces.ts";
import { readSignatories } from "./signatures.ts";
import { type TitleBlock, readTitleBlock } from "./title-block.ts";
import { readDocumentKind } from "./title-heading.ts";

type Facts = Pick<
  ImportedDocument,
  "kind" | "title" | "number" | "issued" | "issuers" | "signatories" | "draft"
>;

/** The text as it is asked for the facts of its head. */
export interface HeadSource {
  /** All printed pieces, in order of print. */
  readonly pieces: readonly PrintedPiece[];
  /** Those outside items, groups and tables of items. */
  readonly outer: readonly PrintedPiece[];
  /** Running text outside items and groups. */
  readonly outside: readonly (AlignedText & { readonly line: number; readonly to: number })[];
  readonly captions: readonly Caption[];
}

const isSameText = (a: string, b: string): boolean =>
  fold(a).replace(/[^\p{L}\p{N}]/gu, "") === fold(b).replace(/[^\p{L}\p{N}]/gu, "");

/** Kinds of document that the text tells: its heading, the letters of its number, a portal. */
function listKinds(
  { kind, line }: TitleBlock,
  number: HeadValue | undefined,
  portal: ReturnType<typeof readPortalLines>,
  words: HeadWords,
): (HeadValue & { readonly value: DocumentKind })[] {
  const sign = number === undefined ? undefined : readNumberSign(number.value, words).kind;
  const headed = kind === undefined || line === undefined ? [] : [{ kind, line }];
  return [
    ...headed.map((one) => ({
      value: one.kind,
      lines: [one.line, one.line] as [number, number],
      source: "title" as const,
    })),
    ...(sign === undefined || number === undefined || number.source === "caption"
      ? []
      : [{ value: sign, lines: number.lines, source: "number-sign" as const }]),
    ...portal.flatMap((one) => {
      const value = one.fact === "kind" ? readDocumentKind(one, words) : undefined;
      return value === undefined ? [] : [{ value, lines: one.lines, source: "portal" as const }];
    }),
  ];
}

/** The pieces above the title, of a text without one those above its first sentence. */
function listAboveTitle(pieces: readonly PrintedPiece[], words: HeadWords): readonly PrintedPiece[] {
  const { start, end } = readTitleBlock(pieces, words);
  const until = end > 0 ? start : pieces.findIndex(isPreface);
  return pieces.slice(0, Math.max(until, 0));
}

const toStatement = (value: HeadValue | undefined): Statement | null =>
  value === undefined ? null : { text: value.value, lines: value.lines };

const toValue = (source: HeadValue["source"], statement: Statement | null | undefined): HeadValue[] =>
  statement === null || statement === undefined
    ? []
    : [{ value: statement.text, lines: statement.lines, source }];

/** What the places of the head tell, before one value of each fact is taken. */
interface HeadTold {
  readonly kinds: readonly (HeadValue & { readonly value: DocumentKind })[];
  readonly titles: readonly HeadValue[];
  readonly numbers: readonly HeadValue[];
  readonly dates: readonly IssuedValue[];
  readonly issuer: IssuerReading;
  readonly signatories: Facts["signatories"];
  /** Who signed by a portal. */
  readonly signers: readonly HeadValue[];
  readonly draft: Statement | undefined;
}

function collect({ pieces, outer, outside, captions }: HeadSource, words: HeadWords): HeadTold {
  const portal = readPortalLines(listAboveTitle(pieces, words), words);
  const ofPortal = (fact: string): HeadValue[] =>
    portal
      .filter((one) => one.fact === fact)
      .map(({ text, lines }) => ({ value: text, lines, source: "portal" as const }));
  const top = orderColumns(dropPortalLines(pieces, portal));
  const block = readTitleBlock(top, words);
  const isTitled = block.end > 0;
  const above = [...top.slice(0, block.start), ...block.beside];
  const lines = readHeadLines(isTitled ? above : top, isTitled);
  const numbers = listNumbers(lines, portal, captions);
  const signatories = readSignatories(outer, words);
  const places = {
    letterhead: readLetterheadIssuer(lines),
    caption: readCaptionIssuer(captions),
    sentence: readIssuerSentence(outside),
    signed: listSignedBodies(signatories, outer),
    number: toStatement(numbers[0]),
    portal: toStatement(ofPortal("issuer")[0]) ?? undefined,
  };
  return {
    kinds: listKinds(block, numbers[0], portal, words),
    titles: [...toValue("title", block.title), ...ofPortal("title")],
    numbers,
    dates: listIssued(lines, portal, captions),
    issuer: readIssuer(places, words),
    signatories,
    signers: ofPortal("signatory"),
    draft: readDraft(top.slice(0, isTitled ? block.start + 1 : lines.length)),
  };
}

/** Whether a day agrees with another that is told less exactly; blanks agree with any. */
const isSameDay = (a: string, b: string): boolean =>
  !/^\d{4}-/.test(a) || !/^\d{4}-/.test(b) || a.startsWith(b) || b.startsWith(a);

/** Each fact with its source and what the text says otherwise. */
function tellHead(told: HeadTold, words: HeadWords): HeadReading[] {
  const signed: HeadValue[] = told.signatories.map(({ name, lines }) => ({
    value: name,
    lines,
    source: "signature",
  }));
  const days = told.dates.map(({ issued: { on, text, lines }, source }) => ({
    value: on ?? text,
    lines,
    source,
  }));
  return [
    ...tellFact("kind", told.kinds, (a, b) => a === b),
    ...tellFact("number", told.numbers, isSameText),
    ...tellFact("issued", days, isSameDay),
    ...tellFact("issuer", told.issuer.values, (a, b) => isSameBody(a, b, words)),
    ...tellFact("title", told.titles, isSameText),
    ...tellFact("signatory", [...signed, ...told.signers], (_, other) =>
      signed.some(({ value }) => isSameText(value, other)),
    ),
    ...tellFact("draft", toValue("letterhead", told.draft), isSameText),
  ];
}

/** The facts of the head, and each with its source and what the text says otherwise. */
export function readHead(
  source: HeadSource,
  words: HeadWords,
): { readonly facts: Facts; readonly head: readonly HeadReading[] } {
  const told = collect(source, words);
  return {
    facts: {
      kind: told.kinds[0]?.value ?? "khac",
      title: toStatement(told.titles[0]),
      number: toStatement(told.numbers[0]),
      issued: told.dates[0]?.issued ?? null,
      issuers: told.issuer.issuers,
      signatories: told.signatories,
      ...(told.draft === undefined ? {} : { draft: told.draft }),
    },
    head: tellHead(told, words),
  };
}
