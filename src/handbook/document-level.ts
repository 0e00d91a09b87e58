import { fold } from "#text/fold.ts";
import type { LevelWords } from "#text/level-words.ts";
import { remember } from "#text/remember.ts";

/** Who made a document: the centre, or a province or below. */
export type DocumentLevel = "central" | "local";

/** “06/QĐ-TTg” as “06-qd-ttg”: the number however spaced and marked. */
export function toNumberKey(number: string): string {
  return fold(number)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

const centralIssuer =
  /^(?:thu tuong|pho thu tuong|chinh phu|quoc hoi|uy ban thuong vu quoc hoi|chu tich nuoc|bo |bo truong|thu truong|lien bo|van phong chinh phu|van phong trung uong|ban chap hanh trung uong|ban bi thu|tong cuc|cuc |ngan hang nha nuoc viet nam|bao hiem xa hoi viet nam|to cong tac trien khai de an 06(?: cua)?(?: ?\/?cp\b| chinh phu))/;
/** A unit below the centre, or a body called by its level: “tỉnh”, “thị ủy”. */
const makeLocalWords = remember(
  ({ unitPattern, bodies }: LevelWords) =>
    new RegExp(`(?<!\\p{L})(?:${[...bodies, unitPattern].join("|")})(?!\\p{L})`, "iu"),
);
/** Symbols that bodies of a province and below alone use; NĐ 30/2020/NĐ-CP, Phụ lục I, II.3. */
const localSymbol = /(?:^|-)(?:ubnd|hdnd|tu|thu|hu|cat|bcd|tct)(?:-|$)/;

/** Whether the centre made a document, by its issuer, or by its symbol where no issuer is told; a law is the centre's. */
export function levelOf(issuer: string | null, number: string | null, levels: LevelWords): DocumentLevel {
  if (issuer === null) return localSymbol.test(toNumberKey(number ?? "")) ? "local" : "central";
  const isLocal = makeLocalWords(levels).test(issuer.normalize("NFC"));
  return centralIssuer.test(fold(issuer)) && !isLocal ? "central" : "local";
}
