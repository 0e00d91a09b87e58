import type { ItemKind } from "#schema/items.ts";

const model = /(?<!\p{L})mo hinh(?!\p{L})/u;
const task = /(?<!\p{L})(?:nhiem vu|(?:cac|nhung) (?:phan |dau )?viec)(?!\p{L})/u;

/**
 * What a plan calls its items: the first of its words on them that names one of both, from the nearest (heading of the column, of
 * the group, of the section, caption) to the farthest (title, whole text). A task where none does. All folded.
 */
export function judgeKind(words: readonly string[]): ItemKind {
  for (const text of words) {
    const [isModel, isTask] = [model.test(text), task.test(text)];
    if (isModel !== isTask) return isModel ? "model" : "task";
  }
  return words.some((text) => model.test(text)) ? "model" : "task";
}
