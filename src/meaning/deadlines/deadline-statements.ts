import { foldDigits } from "./deadline-points.ts";
import { stageCount } from "./link-phrases.ts";
import type { CutRule } from "./statement-cuts.ts";
import { cutRules, hasTime, isDangling } from "./statement-cuts.ts";

const startBullet = /^\s*[-–+•●▪*]\s*/u;

interface Cut {
  readonly at: number;
  readonly resume: number;
  readonly rule: CutRule;
}

function findCuts(text: string, folded: string, rules: readonly CutRule[]): Cut[] {
  return rules
    .flatMap((rule) =>
      [...(rule.keepsMarks === true ? text : folded).matchAll(rule.pattern)].map((match) => ({
        at: match.index,
        resume: match.index + match[0].length,
        rule,
      })),
    )
    .sort((a, b) => a.at - b.at);
}

/** The parts of one line at the cuts that the rules allow, in order, without bullets and without parts that say nothing. */
export function splitLine(line: string, rules: readonly CutRule[]): string[] {
  const visible = line.replace(/\([^()]*\)/g, (part) => "#".repeat(part.length));
  const folded = foldDigits(visible);
  const parts: string[] = [];
  let start = 0;
  for (const { at, resume, rule } of findCuts(visible, folded, rules)) {
    if (at < start || !rule.allows(folded.slice(start, at), folded.slice(resume))) continue;
    parts.push(line.slice(start, at));
    start = resume;
  }
  parts.push(line.slice(start));
  return parts.map((part) => part.replace(startBullet, "").trim()).filter((part) => /[\p{L}\d]/u.test(part));
}

/** Lines of a cell put together where one goes on with the other; a bullet or a readable capital begins a new one. */
function joinLines(text: string): string[] {
  const out: string[] = [];
  for (const line of text.split(/\n+/).map((part) => part.replace(/\s+/gu, " ").trim())) {
    if (line === "") continue;
    const last = out.at(-1);
    const isNew =
      last === undefined ||
      startBullet.test(line) ||
      (/^[\p{Lu}\d(]/u.test(line) &&
        hasTime(foldDigits(last)) &&
        hasTime(foldDigits(line)) &&
        !isDangling(foldDigits(last)));
    if (isNew) out.push(line);
    else out[out.length - 1] = `${last} ${line}`;
  }
  return out;
}

/**
 * The statements of a deadline's wording, in printed order, without bullets: lines, sentences, bullets and parts that
 * each name their own time. Empty for blank text.
 */
export function splitStatements(text: string): string[] {
  return joinLines(text).flatMap((line) => {
    const count = stageCount.pattern.exec(foldDigits(line));
    return splitLine(line.slice(count?.[0].length ?? 0), cutRules);
  });
}
