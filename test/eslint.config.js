import js from "@eslint/js";
import astro from "eslint-plugin-astro";
import compat from "eslint-plugin-compat";
import regexp from "eslint-plugin-regexp";
import { defineConfig } from "eslint/config";
import globals from "globals";
import tseslint from "typescript-eslint";

const inTypeScript = ["**/*.ts", "**/*.astro"];

export default defineConfig(
  { ignores: ["dist/", ".build/", ".so-tay-*/", ".astro/", "node_modules/", "content/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  // Without type information: `astro check` has it, and the linter stays quick.
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  { languageOptions: { globals: { ...globals.node } } },
  {
    files: ["src/client/**/*.ts", "src/search/page/**/*.ts", "src/**/*.astro", "public/**/*.js"],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: inTypeScript,
    rules: {
      // The compiler knows the names.
      "no-undef": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
    },
  },
  {
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        { selector: "ExportDefaultDeclaration", message: "Named exports only." },
        { selector: "ExportAllDeclaration", message: "No barrel files: import from the file itself." },
      ],
    },
  },
  // What reads a received file meets any run of any sign: no pattern may begin anew at each of them, nor share them between
  // two quantifiers; so with what people write. Beyond these files white space is joined, so that a pattern meets no run of blanks.
  {
    files: [
      "src/text/**/*.ts",
      "src/importer/formats/**/*.ts",
      "src/importer/lines/logical-lines.ts",
      "src/exports/csv*.ts",
      "src/reading/{mdx,publish}/**/*.ts",
    ],
    plugins: { regexp },
    rules: { "regexp/no-super-linear-backtracking": "error", "regexp/no-super-linear-move": "error" },
  },
  // What runs in a reader's browser, now or when a draft is checked there: nothing that package.json's browserslist lacks.
  // Methods of values are told by their types, in test/architecture/browser-rooms.slow.test.ts.
  {
    files: [
      "src/{client,schema,problems,paths,text,importer,meaning,handbook,draft,search/ask,search/page}/**/*.ts",
      "src/**/*.astro/*.ts",
      "public/**/*.js",
    ],
    ...compat.configs["flat/recommended"],
  },
  { files: ["src/**/*.astro"], rules: { "astro/no-set-text-directive": "error" } },
  // Tools whose interface is a default export.
  {
    files: ["astro.config.mjs", "test/*.config.{js,ts}"],
    rules: { "no-restricted-syntax": "off" },
  },
  // What one reads at a glance. Markup is not counted: a template is as long as what it shows.
  {
    files: ["src/**/*.ts", "scripts/**/*.ts", "*.mjs"],
    rules: { "max-lines-per-function": ["error", { max: 50 }] },
  },
  // Commands print; tests may say what they know.
  { files: ["scripts/**", "test/**"], rules: { "no-console": "off" } },
  { files: ["test/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
