import type { LineRange } from "#schema/identifier.ts";
import { foldAligned } from "#text/fold.ts";
import { toReadLetters } from "#text/lookalikes.ts";
import { joinWhitespace } from "#text/join.ts";
import { stripMarkup } from "#text/markup.ts";
import type { Finding, Plan } from "#handbook/handbook-types.ts";
import { issuingBodies } from "./issuing-bodies.ts";
import { findNumberSymbol } from "./number-symbol.ts";
import { preamble } from "./preamble-phrase.ts";
import type { AuditRule } from "./rule.ts";
import { nameLines, planFinding, quote } from "./rule.ts";

const code = "issuer-differs";

/** One place of the document that tells who issues it. */
interface Witness {
  readonly label: string;
  readonly text: string;
  readonly lines: LineRange;
  /** Indexes in the list of issuing bodies. */
  readonly bodies: readonly number[];
}

/** The body that the text names first: “Tổ công tác … của UBND tỉnh” is a Tổ công tác. */
function readBody(text: string): number[] {
  const found = issuingBodies
    .map(({ pattern }, index) => ({ index, at: pattern.exec(foldAligned(text))?.index }))
    .filter((one): one is { index: number; at: number } => one.at !== undefined)
    .sort((a, b) => a.at - b.at);
  return found.slice(0, 1).map((one) => one.index);
}

function readSymbol(plan: Plan): Witness[] {
  const symbol = findNumberSymbol(plan);
  if (symbol === null) return [];
  const folded = foldAligned(symbol.text);
  const named = issuingBodies.flatMap((body, index) => (folded.includes(body.symbol) ? [index] : []));
  return [{ label: "số, ký hiệu", text: symbol.text, lines: symbol.lines, bodies: named }];
}

function spanOf(ranges: readonly LineRange[]): LineRange {
  return [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))];
}

function readIssuers(plan: Plan): Witness[] {
  const { issuers } = plan.document;
  if (issuers.length === 0) return [];
  const text = issuers.map((issuer) => issuer.text).join("; ");
  const lines = spanOf(issuers.map((issuer) => issuer.lines));
  return [{ label: "tên cơ quan", text, lines, bodies: issuers.flatMap((issuer) => readBody(issuer.text)) }];
}

function readSignatures(plan: Plan): Witness[] {
  const { signatories } = plan;
  if (signatories.length === 0) return [];
  const printed = signatories.map(({ lines: [from, to] }) =>
    joinWhitespace(
      plan.sourceLines
        .slice(from - 1, to)
        .map(stripMarkup)
        .join(" "),
    ),
  );
  const text = signatories.map((signatory) => signatory.title).join("; ");
  const lines = spanOf(signatories.map((signatory) => signatory.lines));
  return [{ label: "chữ ký", text, lines, bodies: printed.flatMap(readBody) }];
}

function readPreamble(plan: Plan): Witness[] {
  const starts = plan.items.flatMap((item) =>
    [item.evidence.body?.[0] ?? [], item.evidence.annex?.[0] ?? []].flat(),
  );
  const end = Math.min(plan.sourceLines.length, ...starts.map((line) => line - 1));
  for (const [index, raw] of plan.sourceLines.slice(0, end).entries()) {
    const line = toReadLetters(raw);
    const match = preamble.pattern.exec(foldAligned(line));
    const clause = match?.[1];
    if (match === null || clause === undefined) continue;
    const from = match.index + match[0].length - clause.length;
    const text = line.slice(from, from + clause.length);
    return [{ label: "lời dẫn", text, lines: [index + 1, index + 1], bodies: readBody(text) }];
  }
  return [];
}

const agree = (a: Witness, b: Witness): boolean => a.bodies.some((body) => b.bodies.includes(body));

function checkPlan(plan: Plan): Finding[] {
  const witnesses = [readIssuers, readSymbol, readPreamble, readSignatures]
    .flatMap((read) => read(plan))
    .filter((witness) => witness.bodies.length > 0);
  const opponents = (one: Witness): number =>
    witnesses.filter(
      (other) =>
        !agree(one, other) &&
        // A joint plan names both bodies in one place and either in another.
        !witnesses.some((third) => agree(third, one) && agree(third, other)),
    ).length;
  const odd = [...witnesses].sort((a, b) => opponents(b) - opponents(a))[0];
  if (odd === undefined || opponents(odd) === 0) return [];
  const told = witnesses.map(({ label, lines, text }) => `${label} (${nameLines(lines)}) ghi ${quote(text)}`);
  const detail = `Cơ quan ban hành không thống nhất: ${told.join("; ")}.`;
  const passages = witnesses.map(({ label, lines, text }) => ({ label, lines, words: text }));
  return [planFinding(plan, { code, severity: "note", detail, passages }, odd.lines)];
}

/**
 * Title block, number symbol, preamble and signature name bodies of different kinds. NĐ 30/2020/NĐ-CP, Phụ lục I, II.2,
 * II.3 and II.7: all of them name the body that issues the document.
 */
export const issuerDiffers: AuditRule = {
  code,
  name: "Cơ quan ban hành không thống nhất",
  meaning: "Tên cơ quan, ký hiệu, lời dẫn và chữ ký của văn bản chỉ những cơ quan khác nhau.",
  check: (audited) => audited.plans.flatMap(checkPlan),
};
