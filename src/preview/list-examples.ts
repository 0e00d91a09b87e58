import type { Example, Examples } from "#components/parts/example.ts";
import type { Handbook } from "#handbook/handbook-types.ts";

/** A component with its examples. The component is what a module of Astro exports; only a page can render it. */
export interface PreviewedComponent<Component> {
  /** File name without ending: “PlaceChip”. */
  readonly name: string;
  readonly component: Component;
  readonly examples: readonly Example<Record<string, unknown>>[];
}

export interface PreviewedRoom<Component> {
  /** Folder below src/components: “parts”. */
  readonly name: string;
  readonly components: readonly PreviewedComponent<Component>[];
}

type Modules<Module> = Readonly<Record<string, Module>>;

/**
 * Rooms in order of name, their components likewise; a component without examples is left out.
 * @param components Modules by path, such as “../components/parts/Count.astro”
 * @param examples Modules by path, such as “../components/parts/Count.examples.ts”
 * @param handbook What the examples are made from
 * @throws Error for examples beside which no component stands
 */
export function listExamples<Component>(
  components: Modules<{ readonly default: Component }>,
  examples: Modules<{ readonly examples: Examples<Record<string, unknown>> }>,
  handbook: Handbook,
): readonly PreviewedRoom<Component>[] {
  const rooms = new Map<string, PreviewedComponent<Component>[]>();
  for (const path of Object.keys(examples).sort()) {
    const [, room = "", name = ""] = /([^/]+)\/([^/]+)\.examples\.ts$/.exec(path) ?? [];
    const module = components[path.replace(/\.examples\.ts$/, ".astro")];
    if (module === undefined) throw new Error(`${path}: no component ${name}.astro beside it`);
    const shown = { name, component: module.default, examples: examples[path]?.examples(handbook) ?? [] };
    rooms.set(room, [...(rooms.get(room) ?? []), shown]);
  }
  return [...rooms].map(([name, shown]) => ({ name, components: shown }));
}
