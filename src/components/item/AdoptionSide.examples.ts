import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import type AdoptionSide from "./AdoptionSide.astro";

export const examples: Examples<ComponentProps<typeof AdoptionSide>> = (handbook) =>
  buildModelPage(handbook, "kham-chua-benh")
    .adoption.slice(0, 1)
    .flatMap(({ leads, deadlines, tools }) => [
      { name: "Chủ trì, hai bên khác nhau", props: { leads } },
      { name: "Thời hạn", props: { deadlines } },
      { name: "Công cụ", props: { tools } },
      { name: "Không nêu gì", props: {} },
    ]);
