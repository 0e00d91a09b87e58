import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import type Answer from "./Answer.astro";

export const examples: Examples<ComponentProps<typeof Answer>> = (handbook) => [
  { name: "Câu trả lời có chữ đậm", props: { segments: buildModelPage(handbook, "kham-chua-benh").answer } },
];
