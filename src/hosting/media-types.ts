const bytes = "application/octet-stream";

/**
 * Types by file ending of all that a site may hold, for every server that is told them: scripts/serve.ts, public/web.config and
 * docs/nginx.conf. Text is UTF-8 throughout. Packed files of the search (.so-tay) are opaque bytes that scripts unpack: a type
 * that a server takes for an encoding would spoil them.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".so-tay": bytes,
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
  ".zip": "application/zip",
};

/** Types of text without their charset, in order of name: what is worth compressing. */
export function listTextTypes(): readonly string[] {
  const texts = Object.values(mediaTypes).filter((type) => type.includes("charset"));
  return [...new Set(texts.map((type) => type.split(";", 1)[0] ?? ""))].sort();
}
