/** A browser and the lowest version of it that shows the whole site. */
export interface LowestBrowser {
  /** As people know it. */
  readonly name: string;
  /** Key of MDN's compatibility data, and the name in build targets and browserslist. */
  readonly key: "chrome" | "edge" | "firefox" | "safari" | "safari_ios";
  readonly version: string;
}

/**
 * The lowest browsers of the site. Chrome and Edge 109 are the last for Windows 7 and 8.1, Firefox 115 the last (ESR) there;
 * Safari 16.4 is the first that unpacks the search index (DecompressionStream) and knows what the importer's patterns use
 * (lookbehind). package.json (browserslist), README and the build's target say the same; a test holds them together.
 */
export const lowestBrowsers: readonly LowestBrowser[] = [
  { name: "Chrome", key: "chrome", version: "109" },
  { name: "Edge", key: "edge", version: "109" },
  { name: "Firefox", key: "firefox", version: "115" },
  { name: "Safari", key: "safari", version: "16.4" },
  { name: "Safari trên iOS", key: "safari_ios", version: "16.4" },
];

/** Names of the iOS browser where they are not MDN's. */
const targetNames: Readonly<Record<string, string>> = { safari_ios: "ios" };
const queryNames: Readonly<Record<string, string>> = { safari_ios: "ios_saf" };

/** What Vite is told to build for, such as "firefox115". */
export function toBuildTarget(): string[] {
  return lowestBrowsers.map(({ key, version }) => `${targetNames[key] ?? key}${version}`);
}

/** The queries of browserslist that mean the same, such as "firefox >= 115". */
export function toBrowserslist(): readonly string[] {
  return lowestBrowsers.map(({ key, version }) => `${queryNames[key] ?? key} >= ${version}`);
}
