import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import type FindingQuotes from "./FindingQuotes.astro";

export const examples: Examples<ComponentProps<typeof FindingQuotes>> = (handbook) => [
  {
    name: "Hai bên",
    props: { quotes: buildFindingsPage(handbook).plans[0]?.codes[0]?.rows[0]?.quotes ?? [] },
  },
];
