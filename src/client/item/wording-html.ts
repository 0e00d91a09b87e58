import { listCitations, type CitationForm, type CopiedPassage, type WordingRun } from "./wording-text.ts";

/** Word keeps what stands in an element itself; sheets and classes are lost on the way. Letters of NĐ 30/2020, Phụ lục I. */
const letters = "font-family:'Times New Roman',serif;font-size:14pt";
const paragraph = `margin:0 0 6pt 0;${letters}`;
const cell = `border:1px solid #000;padding:2pt 4pt;vertical-align:top;${letters}`;

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const isOfAnnex = ({ field }: WordingRun): boolean => field.endsWith("(phụ lục)");
const nameOf = ({ field }: WordingRun): string => field.replace(/ \(phụ lục\)$/u, "");

function formatRun(run: WordingRun, withLabel: boolean): string {
  const label = withLabel ? `<b>${escapeHtml(run.field)}:</b> ` : "";
  const [only = ""] = run.statements;
  if (run.statements.length <= 1) return `<p style="${paragraph}">${label}${escapeHtml(only)}</p>`;
  const entries = run.statements.map((text) => `<li style="${letters}">${escapeHtml(text)}</li>`).join("");
  const head = label === "" ? "" : `<p style="${paragraph}">${label.trim()}</p>`;
  return `${head}<ul style="margin:0 0 6pt 24pt;padding:0">${entries}</ul>`;
}

/** A row of an annex with its heads. */
function formatTable(runs: readonly WordingRun[]): string {
  const heads = runs
    .map((run) => `<th style="${cell};font-weight:bold">${escapeHtml(nameOf(run))}</th>`)
    .join("");
  const cells = runs
    .map(({ statements }) => `<td style="${cell}">${statements.map(escapeHtml).join("<br>")}</td>`)
    .join("");
  return `<table style="border-collapse:collapse;margin:0 0 6pt 0"><tr>${heads}</tr><tr>${cells}</tr></table>`;
}

function formatPassage({ runs }: CopiedPassage, citation: string): string {
  const withLabels = runs.length > 1;
  const body = runs.filter((run) => !isOfAnnex(run));
  const annex = runs.filter(isOfAnnex);
  // A field of the annex alone is text; with others it is a row as the annex has it.
  const rows = annex.length > 1 ? [formatTable(annex)] : annex.map((run) => formatRun(run, withLabels));
  const source = citation === "" ? "" : `<p style="${paragraph}"><i>(${escapeHtml(citation)})</i></p>`;
  return [...body.map((run) => formatRun(run, withLabels)), ...rows, source].join("");
}

/** The same as formatWording for a word processor: labels bold, statements a list, cells of an annex a table. */
export function formatWordingHtml(passages: readonly CopiedPassage[], form: CitationForm): string {
  const citations = listCitations(passages, form);
  return passages.map((passage, index) => formatPassage(passage, citations[index] ?? "")).join("");
}
