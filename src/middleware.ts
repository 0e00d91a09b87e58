import { defineMiddleware } from "astro:middleware";
import { toHref } from "./paths/to-href.ts";
import { getHandbook } from "#site";
import { explainTerms } from "./views/terms/explain-terms.ts";
import { listTerms } from "./views/terms/glossary-terms.ts";

const encoder = new TextEncoder();

/** Explains abbreviations in every page at once: only the whole page knows where each stands first. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = explainTerms(await response.text(), listTerms(await getHandbook()), toHref);
  // As bytes: a response made of a text keeps the text beside them.
  return new Response(encoder.encode(html), response);
});
