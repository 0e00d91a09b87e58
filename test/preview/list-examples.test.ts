import { expect, test } from "vitest";
import { listExamples } from "#preview/list-examples.ts";
import { makeHandbook } from "../helpers/make-handbook.ts";

const handbook = makeHandbook();
const components = {
  "../components/parts/Count.astro": { default: "count" },
  "../components/parts/Answer.astro": { default: "answer" },
  "../components/item/ItemNav.astro": { default: "nav" },
  "../components/item/ItemRefs.astro": { default: "refs" },
};
const one = { examples: () => [{ name: "Một", props: { value: 1 } }] };

test("components are shown by room, in order of name; those without examples are left out", () => {
  const examples = {
    "../components/parts/Count.examples.ts": one,
    "../components/parts/Answer.examples.ts": one,
    "../components/item/ItemNav.examples.ts": one,
  };
  expect(
    listExamples(components, examples, handbook).map(({ name, components: shown }) => [
      name,
      ...shown.map((entry) => `${entry.name} = ${entry.component}`),
    ]),
  ).toEqual([
    ["item", "ItemNav = nav"],
    ["parts", "Answer = answer", "Count = count"],
  ]);
});

test("examples are made from the handbook given", () => {
  const examples = {
    "../components/parts/Count.examples.ts": {
      examples: ({ plans }: typeof handbook) => plans.map((plan) => ({ name: plan.id, props: {} })),
    },
  };
  const [parts] = listExamples(components, examples, handbook);
  expect(parts?.components[0]?.examples.map(({ name }) => name)).toEqual(handbook.plans.map(({ id }) => id));
});

test("examples of a component that is gone are told", () => {
  expect(() => listExamples(components, { "../components/parts/Gone.examples.ts": one }, handbook)).toThrow(
    "Gone.astro",
  );
});
