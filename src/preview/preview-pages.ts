import type { AstroIntegration } from "astro";

/** Where the preview lies below the site's base; the underscore is that of files that a site does not show. */
export const previewPath = "/_xem-truoc/";

/**
 * Pages that show every component by its examples: always in a build of their own, else in `astro dev` alone. The built site
 * never has them, for their file is no page below `src/pages`.
 * @param always The build is the preview's own.
 */
export function previewPages(always = false): AstroIntegration {
  return {
    name: "preview-pages",
    hooks: {
      "astro:config:setup": ({ command, injectRoute }) => {
        if (!always && command !== "dev") return;
        injectRoute({ pattern: `${previewPath}[...room]`, entrypoint: "./src/preview/PreviewPage.astro" });
      },
    },
  };
}
