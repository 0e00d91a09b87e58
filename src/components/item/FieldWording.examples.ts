import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildPlanPage } from "#views/plan/plan-page.ts";
import type FieldWording from "./FieldWording.astro";

export const examples: Examples<ComponentProps<typeof FieldWording>> = (handbook) =>
  buildPlanPage(handbook, "an-binh-2023").groups.flatMap((group) =>
    group.items
      .slice(0, 1)
      .flatMap((item) =>
        item.rows.flatMap(({ label, body }) =>
          body.map((wording) => ({ name: label, props: { field: label, wording } })),
        ),
      ),
  );
