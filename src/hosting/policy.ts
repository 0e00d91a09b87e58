/** What a page may load, but for its scripts and styles: directives of the policy in every page and of a server's own. */
export const sharedDirectives = [
  "default-src 'self'",
  "base-uri 'self'",
  "connect-src 'self'",
  "font-src 'none'",
  "form-action 'self'",
  "frame-src 'none'",
  "img-src 'self' data:",
  "object-src 'none'",
  // Search runs in the page.
  "worker-src 'none'",
] as const;

/** Scripts are files of the site. */
export const scriptSources = ["'self'"] as const;

/** Styles are files of the site, and the few rules of a single page in its head: each page lists their hashes. */
export const styleSources = ["'self'"] as const;

/**
 * The policy that a server may send with every file, and the strictest one under which the whole site works. It cannot list the
 * hashes of each page's styles, so it leaves styles to the page's own policy, which holds beside it. `frame-ancestors` works in a
 * header alone.
 */
export const serverPolicy = [
  ...sharedDirectives,
  `script-src ${scriptSources.join(" ")}`,
  `style-src ${styleSources.join(" ")} 'unsafe-inline'`,
  "frame-ancestors 'self'",
].join("; ");
