/** Properties of a rule that tests read and code does not: its name, its examples, its counter-examples. */
const told = new Set(["name", "examples", "not"]);

/** Mutants in examples say nothing of the code: an example changed is another example. */
export const strykerPlugins = [
  {
    kind: "Ignore",
    name: "examples",
    value: {
      shouldIgnore(path) {
        const isTold = path.isObjectProperty() && told.has(path.node.key.name);
        return isTold ? "an example, not code" : undefined;
      },
    },
  },
];
