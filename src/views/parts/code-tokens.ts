import { codeToTokens, createCssVariablesTheme } from "shiki";

/** A run of code of one colour; `kind` is the last part of shiki's token name, such as “string” or “comment”. */
export interface CodeToken {
  readonly text: string;
  readonly kind: string;
}

const theme = createCssVariablesTheme({ name: "tokens", variablePrefix: "--code-" });

/**
 * Code as lines of tokens, coloured at build by kind and shown by classes: the policy of the site allows no style
 * attributes, which shiki's own HTML would bring.
 */
export async function readCodeTokens(code: string, lang: "yaml" | "bash" | "json"): Promise<CodeToken[][]> {
  // Without a limit of time: a busy machine would leave a line without its colours.
  const { tokens } = await codeToTokens(code.trim(), { lang, theme, tokenizeTimeLimit: 0 });
  return tokens.map((line) =>
    line.map((token) => ({
      text: token.content,
      kind: /--code-(?:token-)?([a-z-]+)/.exec(token.color ?? "")?.[1] ?? "foreground",
    })),
  );
}
