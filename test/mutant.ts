import type { Plugin } from "vitest/config";

/** The declaration of a named number, with its value in the second group. */
const declaration = (name: string): RegExp =>
  new RegExp(`(const ${name}(?:: number)? = )(-?[\\d._]+(?:e\\d+)?)(?=;)`);

/**
 * A source in which a named number has another value.
 * @throws where the number is not declared there
 */
export function changeConstant(code: string, name: string, value: string): string {
  if (!declaration(name).test(code)) throw new Error(`No number “${name}” is declared here`);
  return code.replace(declaration(name), `$1${value}`);
}

/** Gives one constant another value while tests run, without a change on disk. `mutant`: “src/… name value”. */
export function mutantPlugin(mutant: string): Plugin {
  const [file = "", name = "", value = ""] = mutant.split(" ");
  return {
    name: "mutant",
    enforce: "pre",
    transform: (code, id) => (id.endsWith(`/${file}`) ? changeConstant(code, name, value) : undefined),
  };
}
