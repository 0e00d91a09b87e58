// @ts-check
import { fileURLToPath } from "node:url";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { toBuildTarget } from "#hosting/browsers.ts";
import { scriptSources, sharedDirectives, styleSources } from "#hosting/policy.ts";
import { toBasePath } from "#paths/base-path.ts";
import { previewPages } from "#preview/preview-pages.ts";
import { contentProcessor } from "#reading/mdx/processor.ts";
import { licencePlugin } from "#reading/publish/licences.ts";

/** Small modules that the scripts of most pages use. */
const sharedByPages =
  /vite\/preload-helper|src\/(?:text\/fold|paths\/site-paths|client\/parts\/(?:announcer|print-query)|client\/draft\/(?:draft-store|kept-text))\.ts/;
/** What a search uses of which pages have a part at first sight: how words are read, how an item is headed. */
const usedBeforeSearch =
  /src\/(?:text\/(?:tokens|lookalikes|tone|invisible|syllable)|search\/item-heading)\.ts/;

/** Stands for fflate: see there. */
const zipParts = fileURLToPath(new URL("src/sheets/zip-parts.ts", import.meta.url));

export default defineConfig({
  base: toBasePath(process.env["BASE_PATH"]),
  outDir: process.env["SITE_OUT_DIR"] ?? "dist",
  trailingSlash: "always",
  // Lossless whitespace: the default ("jsx") joins words over line breaks.
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  // Wording and notes carry their own marks; code in the guide is coloured by classes, never by style attributes.
  markdown: { syntaxHighlight: false, processor: contentProcessor },
  integrations: [mdx(), previewPages()],
  build: {
    format: "directory",
    // Shared styles are one cached file; the few rules of a single page travel inside it.
    inlineStylesheets: "auto",
    // Writing files is what a build waits for; above 4 nothing is gained on two cores.
    concurrency: 4,
  },
  vite: {
    // What packs a workbook, in the build and in pages alike.
    resolve: { alias: [{ find: /^fflate$/, replacement: zipParts }], noExternal: ["write-excel-file"] },
    build: {
      target: toBuildTarget(),
      cssTarget: toBuildTarget(),
      rolldownOptions: {
        output: {
          codeSplitting: {
            // What scripts of pages share, in one file instead of ten small ones: each costs a request and its head.
            groups: [
              { name: "chung", test: sharedByPages, minShareCount: 2, priority: 1 },
              { name: "chu", test: usedBeforeSearch, priority: 1 },
              // Three lines of the bundler's own, which else are a file.
              { name: "chung", test: /rolldown\/runtime/, priority: 2 },
            ],
          },
        },
      },
      // Scripts are files, so that a server's own policy needs no hashes of them.
      assetsInlineLimit: (file) => (file.endsWith(".js") ? false : undefined),
    },
    plugins: [licencePlugin],
  },
  security: {
    csp: {
      algorithm: "SHA-256",
      directives: [...sharedDirectives],
      scriptDirective: { resources: [...scriptSources] },
      // Styles: Astro hashes its own; the layout adds the hash of the layer order it prints first in <head>.
      styleDirective: { resources: [...styleSources] },
    },
  },
});
