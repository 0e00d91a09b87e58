import { cellText, claimsOf, rowsUnder, type Rule } from "./rule.ts";
import { sayNumber } from "./statement.ts";
import { textAt } from "./tree.ts";

/** How many plans the page of a place says, against its tables; a number not told is none. */
export const place: Rule = (page) => {
  const told = (claim: string): number => {
    const [first] = claimsOf(page, claim);
    return first === undefined || first.text.startsWith("Chưa") ? 0 : first.said;
  };
  return [
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
