// @ts-check
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { toBuildTarget } from "#hosting/browsers.ts";
import { toBasePath } from "#reading/base-path.ts";
import { contentProcessor } from "#reading/mdx/processor.ts";

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
  integrations: [mdx()],
  build: {
    format: "directory",
    // Shared styles are one cached file; the few rules of a single page travel inside it.
    inlineStylesheets: "auto",
    // Writing files is what a build waits for; above 4 nothing is gained on two cores.
    concurrency: 4,
  },
  vite: { build: { target: toBuildTarget(), cssTarget: toBuildTarget() } },
  security: {
    csp: {
      algorithm: "SHA-256",
      directives: [
        "default-src 'self'",
        "base-uri 'self'",
        "connect-src 'self'",
        "font-src 'none'",
        "form-action 'self'",
        "frame-src 'none'",
        "img-src 'self' data:",
        "object-src 'none'",
        // Search runs in the page: Pagefind's own worker is not written.
        "worker-src 'none'",
      ],
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      // Styles: Astro hashes its own; the layout adds the hash of the layer order it prints first in <head>.
      styleDirective: { resources: ["'self'"] },
    },
  },
});
