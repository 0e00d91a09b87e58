import { cellText, claimsOf, rowsUnder, type Rule } from "./rule.ts";
import { sayNumber } from "./statement.ts";
import { select, textAt } from "./tree.ts";

/** How many plans the page of a place says, and how they compare, against its tables; a number not told is none. */
export const place: Rule = (page, site) => {
  const told = (claim: string): number => {
    const [first] = claimsOf(page, claim);
    return first === undefined || first.text.startsWith("Chưa") ? 0 : first.said;
  };
  const verdicts = rowsUnder(page, "doi-chieu").map((row) => cellText(row, "So sánh"));
  const only = verdicts.filter((verdict) => verdict.startsWith("chỉ có ở"));
  const compared: Readonly<Record<string, number>> = {
    shared: verdicts.length - only.length,
    leads: verdicts.filter((verdict) => verdict.includes("khác chủ trì")).length,
    deadlines: verdicts.filter((verdict) => verdict.includes("khác thời hạn")).length,
    only: only.length,
    none: select(site.open("/ma-tran/"), "tr[data-row]").length - verdicts.length,
  };
  return [
    ...claimsOf(page, "compared").map((claim) =>
      sayNumber(claim.text, claim.said, compared[claim.about("kind")] ?? NaN),
    ),
    sayNumber("plans", told("plans"), rowsUnder(page, "ke-hoach").length),
    sayNumber("plans within", told("plans-within"), rowsUnder(page, "truc-thuoc").length),
  ];
};

/** Kinds of provinces, and how they came about, against the table. */
export const places: Rule = (page) => {
  const rows = rowsUnder(page, "cap-tinh");
  const [kinds, origins] = [claimsOf(page, "kind"), claimsOf(page, "origin")];
  const total = (claims: typeof kinds): number => claims.reduce((sum, { said }) => sum + said, 0);
  return [
    ...kinds.map((claim) => {
      const there = rows.filter((row) => textAt(row, "th").toLowerCase().startsWith(claim.about("kind")));
      return sayNumber(claim.text, claim.said, there.length);
    }),
    ...origins.map((claim) => {
      const there = rows.filter((row) => cellText(row, "Thay đổi").startsWith(claim.about("how")));
      return sayNumber(claim.text, claim.said, there.length);
    }),
    sayNumber("all kinds", total(kinds), rows.length),
    sayNumber("all origins", total(origins), rows.length),
  ];
};
