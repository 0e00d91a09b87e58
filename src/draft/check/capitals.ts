import { readNamedUnits } from "#meaning/places/named-unit.ts";
import { readBodies } from "./body-spots.ts";
import { numberedSmall, peopleSmall, weekdaySmall } from "./capital-phrases.ts";
import type { CheckedDraft } from "./checked-draft.ts";
import { type DraftRule, type Remark, decree30, matchLines } from "./draft-rule.ts";
import { stateBody } from "./draft-phrases.ts";
import { matchDraftWords } from "./draft-words.ts";
import { toKey } from "#text/tokens.ts";

/** Words whose capitals are set, as the list of words has them. */
const checkFixed = ({ lines, vocabulary }: CheckedDraft): Remark[] =>
  matchDraftWords(lines, vocabulary["draft-words"], "capitals").map(({ line, text, entry }) =>
    tell(line, text, entry.term),
  );

function tell(line: number, text: string, right: string): Remark {
  const detail = `“${text}” viết hoa chưa đúng.`;
  return { severity: "note", line, text, detail, suggestion: `viết “${right}”.` };
}

/** “Khoản 2 điều 5”: Điều, Chương, Mục, Phần with a capital, điểm and khoản without, inside a sentence. */
function checkParts({ lines }: CheckedDraft): Remark[] {
  const small =
    /(?<=(?:khoản|điểm)\s+\S{1,3},?\s+)điều(?=\s+\d)|(?<!\p{L})điều(?=\s+\d+[a-z]?\s+(?:Luật|Bộ luật|Nghị|Thông tư|Quyết định|Quy chế))/gu;
  const large = /(?<=[\p{Ll},]\s)(?:Khoản|Điểm)(?=\s+(?:\d|[a-zđ]\s))/gu;
  return [
    ...matchLines(lines, small).map(({ line, text }) => tell(line, text, "Điều")),
    ...matchLines(lines, large).map(({ line, text }) => tell(line, text, text.toLowerCase())),
  ];
}

/** Kinds of units before a name, small inside a sentence; where the name may be a person's or a day's they are large. */
const plainKinds: readonly string[] = ["tinh", "huyen", "thi-xa"];

function checkUnits({ lines, book }: CheckedDraft): Remark[] {
  return lines.flatMap((text, index) =>
    readNamedUnits(text, book.levels).flatMap(({ word, printed, name, start }): Remark[] => {
      const isInside = /[\p{Ll},]\s$/u.test(text.slice(0, start));
      const kind = printed.slice(0, printed.length - name.length).trim();
      const isLarge = /^\p{Lu}\p{Ll}/u.test(kind);
      if (!isInside || !isLarge || !plainKinds.includes(word.kind ?? "") || /^\d/u.test(name)) return [];
      return [tell(index + 1, printed, `${kind.charAt(0).toLowerCase()}${kind.slice(1)} ${name}`)];
    }),
  );
}

/** Bodies whose words stand in agencies.yaml with other capitals: “Sở tài chính”. */
function checkBodies({ lines, agencies, handbook }: CheckedDraft): Remark[] {
  const names = new Map(handbook.agencies.map(({ id, name, names: others }) => [id, [name, ...others]]));
  return lines.flatMap((text, index) => {
    const { tokens, spots } = readBodies(text, agencies);
    return spots.flatMap((spot): Remark[] => {
      const from = tokens[spot.nameFrom]?.start ?? 0;
      const printed = text.slice(from, tokens[spot.nameTo - 1]?.end ?? from);
      if (!stateBody.pattern.test(printed) || printed === printed.toUpperCase()) return [];
      const same = spot.agencies
        .flatMap((id) => names.get(id) ?? [])
        .filter((name) => name.toLowerCase() === printed.toLowerCase());
      const [right] = same;
      return right === undefined || same.includes(printed) ? [] : [tell(index + 1, printed, right)];
    });
  });
}

/** “vận động nhân dân”: NĐ 30/2020/NĐ-CP, Phụ lục II, mục V: Nhân dân, Nhà nước have a capital; names of bodies have not. */
const checkPeople = ({ lines }: CheckedDraft): Remark[] =>
  matchLines(lines, new RegExp(peopleSmall.pattern, "gu")).map(({ line, text }) =>
    tell(line, text, "Nhân dân"),
  );

/** “phường 1”: the same annex, mục III: the kind of a unit has a capital before a number. */
const checkNumbered = ({ lines }: CheckedDraft): Remark[] =>
  matchLines(lines, new RegExp(numberedSmall.pattern, "gu")).map(({ line, text }) =>
    tell(line, text, text.charAt(0).toUpperCase() + text.slice(1)),
  );

/** “chiều thứ sáu”: the same annex, mục V: days of the week named by their number have its capital. */
const checkWeekdays = ({ lines }: CheckedDraft): Remark[] =>
  matchLines(lines, new RegExp(weekdaySmall.pattern, "gu")).map(({ line, text }) => {
    const number = text.slice("thứ ".length);
    return tell(line, text, `thứ ${number.charAt(0).toUpperCase()}${number.slice(1)}`);
  });

/** Capitals that the decree sets and a program can tell. */
export const capitals: DraftRule = {
  code: "capitals",
  name: "Viết hoa",
  reason: `${decree30}, Phụ lục II: viết hoa trong văn bản hành chính`,
  check: (draft) => {
    const found = [
      checkFixed,
      checkParts,
      checkUnits,
      checkNumbered,
      checkPeople,
      checkWeekdays,
      checkBodies,
    ].flatMap((check) => check(draft));
    // The last rule is the least sure: what was told of the same words before stands.
    return [...new Map(found.reverse().map((one) => [`${one.line} ${toKey(one.text)}`, one])).values()];
  },
};
