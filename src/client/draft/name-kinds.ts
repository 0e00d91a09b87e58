import type { NameGroup } from "#draft/names/name-types.ts";
import { make, makeButton } from "./make.ts";
import { makeNameGroup } from "./name-group.ts";
import { type NameActions, kindTitles } from "./name-titles.ts";

/** Groups that must be decided, kind by kind, each with a button for the whole kind. */
export function makeKinds(groups: readonly NameGroup[], actions: NameActions): readonly HTMLElement[] {
  const kinds = [...new Set(groups.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const same = groups.filter((group) => group.kind === kind);
    const ready = same.filter(({ proposals }) => proposals.length > 0);
    const all = makeButton(`Đổi cả ${ready.length} tên loại này theo đề xuất đầu`, () => {
      actions.replace(
        ready.flatMap(({ spots, proposals: [first] }) =>
          first === undefined ? [] : [{ spots, words: first.words }],
        ),
      );
    });
    return make(
      "section",
      { class: "desk-kind", "aria-label": kindTitles[kind] },
      make("h3", {}, `${kindTitles[kind]} (${same.length})`),
      ready.length > 1 ? all : null,
      ...same.map((group) => makeNameGroup(group, actions)),
    );
  });
}

/** Groups that may be looked at again, one below the other. */
export const makeGroups = (groups: readonly NameGroup[], actions: NameActions): readonly HTMLElement[] =>
  groups.map((group) => makeNameGroup(group, actions));
