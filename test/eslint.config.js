import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import compat from "eslint-plugin-compat";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Components, their scripts included. All else is read by oxlint (.oxlintrc.json), in a fifth of the time. */
export default defineConfig(
  { ignores: ["**/*", "!src/", "!src/**/", "!src/**/*.astro", "!src/**/*.astro/*.ts"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  // Without type information: `astro check` has it, and the linter stays quick.
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      // The compiler knows the names.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrel files: import from the file itself." },
      ],
      "astro/no-set-text-directive": "error",
    },
  },
  // Scripts: nothing that package.json's browserslist lacks, and what one reads at a glance. Markup is not counted: a template
  // is as long as what it shows.
  { files: ["src/**/*.astro/*.ts"], ...compat.configs["flat/recommended"] },
  { files: ["src/**/*.astro/*.ts"], rules: { "max-lines-per-function": ["error", { max: 50 }] } },
);
