import { compileWords } from "./compile-words.ts";
import type { Content, Item } from "./handbook-types.ts";
import { buildHandbook } from "./handbook.ts";
import { readMatchedHeading } from "./matched-heading.ts";
import { listTaughtItems } from "./taught-items.ts";
import { type Matcher, buildMatcher, matchItem, proposeModels } from "#meaning/titles/matching.ts";
import type { ModelId } from "#schema/identifier.ts";

/** What the program says of an item: what it is sure of, else what it proposes, best first. */
export interface Matched {
  readonly models: readonly ModelId[];
  readonly proposed: readonly ModelId[];
}

/**
 * What a model of the catalog does to an item: `matched`, sure of it, where nothing was sure before; `taken`, sure of it instead of
 * another; `joined`, sure of it beside what it was; `proposed`, where nothing was; `rivalled`, proposed where another was sure or was
 * proposed alone; `changed`, other models are matched or proposed than before, though it is none of them; `reconsider`, an editor decided otherwise, perhaps before the catalog had it; `decided`, an editor named it.
 */
export const modelEffects = [
  "taken",
  "rivalled",
  "changed",
  "joined",
  "matched",
  "proposed",
  "reconsider",
  "decided",
] as const;
export type ModelEffect = (typeof modelEffects)[number];

/** An item on which a model of the catalog has an effect. */
export interface AffectedItem {
  readonly item: Item;
  readonly effect: ModelEffect;
  readonly before: Matched;
  readonly after: Matched;
}

/** What the program says of an item, whatever an editor decided. */
function readItem({ imported, title, wording: { objective } }: Item, matcher: Matcher): Matched {
  const heading = readMatchedHeading(imported, title, objective, matcher);
  return {
    models: matchItem(heading, objective, matcher).models.map(({ id }) => id),
    proposed: proposeModels(heading, objective, matcher).map(({ id }) => id),
  };
}

/** What a model did to an item on which nobody decided; undefined where it did nothing. */
export function nameEffect(model: ModelId, before: Matched, after: Matched): ModelEffect | undefined {
  if (after.models.includes(model)) {
    if (before.models.length === 0) return "matched";
    return before.models.every((id) => after.models.includes(id)) ? "joined" : "taken";
  }
  if (after.proposed.includes(model))
    return before.models.length + before.proposed.length === 0 ? "proposed" : "rivalled";
  const isSame = (left: readonly ModelId[], right: readonly ModelId[]): boolean =>
    [...left].sort().join() === [...right].sort().join();
  const isUnchanged = isSame(before.models, after.models) && isSame(before.proposed, after.proposed);
  return isUnchanged ? undefined : "changed";
}

/**
 * The items of all plans on which a model of the catalog has an effect: what is matched and proposed with it, against the same
 * catalog without it; plan order, then number. Where an editor decided, the decision stands: it is told where it names the model,
 * and where the program would name it.
 */
export function listModelEffects(content: Content, model: ModelId): readonly AffectedItem[] {
  const makeMatcher = (catalog: Content["catalog"]): Matcher =>
    buildMatcher(catalog, compileWords(content).titles, listTaughtItems(catalog, content.plans));
  const known = makeMatcher(content.catalog);
  const without = makeMatcher(new Map([...content.catalog].filter(([id]) => id !== model)));
  return buildHandbook(content).items.flatMap((item): AffectedItem[] => {
    const [before, after] = [readItem(item, without), readItem(item, known)];
    if (item.decision === null) {
      const effect = nameEffect(model, before, after);
      return effect === undefined ? [] : [{ item, effect, before, after }];
    }
    const decided = item.models.map(({ id }) => id);
    const toMatched = (models: readonly ModelId[]): Matched => ({ models, proposed: [] });
    if (decided.includes(model)) {
      const others = toMatched(decided.filter((id) => id !== model));
      return [{ item, effect: "decided", before: others, after: toMatched(decided) }];
    }
    const isNear = [...after.models, ...after.proposed].includes(model);
    return isNear ? [{ item, effect: "reconsider", before: toMatched(decided), after }] : [];
  });
}
