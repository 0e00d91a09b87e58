import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildFindingsPage } from "#views/finding/findings-page.ts";
import type FindingCodes from "./FindingCodes.astro";

export const examples: Examples<ComponentProps<typeof FindingCodes>> = (handbook) => {
  const codes = buildFindingsPage(handbook).plans.flatMap((plan) => plan.codes);
  return [
    { name: "Mở", props: { codes: codes.slice(0, 2), isOpen: true } },
    { name: "Gấp lại", props: { codes: codes.slice(2, 4), isOpen: false } },
  ];
};
