import { expect, test } from "vitest";
import { previewPages } from "#preview/preview-pages.ts";

/** Patterns of the routes that the integration adds for a command of Astro. */
function routesOf(command: "dev" | "build" | "preview" | "sync", always?: boolean): readonly string[] {
  const routes: string[] = [];
  const setUp = previewPages(always).hooks["astro:config:setup"];
  const options = { command, injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern) };
  void setUp?.(options as unknown as Parameters<typeof setUp>[0]);
  return routes;
}

test.each([
  ["dev", false, 1],
  ["build", false, 0],
  ["sync", false, 0],
  ["build", true, 1],
] as const)("astro %s, a build of its own: %s → %i route of the preview", (command, always, count) => {
  expect(routesOf(command, always)).toHaveLength(count);
});
