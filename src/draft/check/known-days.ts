import { toIsoDay } from "#text/calendar.ts";
import { toKey } from "#text/tokens.ts";
import type { CheckedDraft } from "./checked-draft.ts";

/** “Quyết định số 826/QĐ-TTg ngày 11/5/2026”: a document that took another's place, as the lists name it. */
const namedHeir = /số (?<number>\d+\/[\p{L}\d/-]+) ngày (?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})/gu;

/** Days, YYYY-MM-DD, of documents that stand in the lists only as heirs of others, by number as key. */
export function listHeirs({ handbook, vocabulary }: CheckedDraft): ReadonlyMap<string, string> {
  const texts = [
    ...handbook.documents.flatMap(({ fate }) => fate.map(({ by }) => by ?? "")),
    ...vocabulary["lapsed-documents"].map(({ by }) => by),
  ];
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(namedHeir)].map((match): [string, string] => {
        const groups: Readonly<Record<string, string | undefined>> = match.groups ?? {};
        const { number = "", day, month, year } = groups;
        return [toKey(number), toIsoDay(Number(year), Number(month), Number(day)) ?? ""];
      }),
    ),
  );
}

/** Days of all documents of the centre that the lists know, by number as key; those without a day are left out. */
export function listKnownDays(draft: CheckedDraft): ReadonlyMap<string, string> {
  const listed = draft.handbook.documents.flatMap(({ number, issuedOn }): [string, string][] =>
    number === null || issuedOn === null ? [] : [[toKey(number), issuedOn]],
  );
  return new Map([...listHeirs(draft), ...listed]);
}
