import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import type AdoptionTable from "./AdoptionTable.astro";

export const examples: Examples<ComponentProps<typeof AdoptionTable>> = (handbook) => [
  {
    name: "Hai kế hoạch, một địa phương đã đổi tên, hai bên khác nhau",
    props: {
      label: "Các kế hoạch có mô hình khám, chữa bệnh",
      rows: buildModelPage(handbook, "kham-chua-benh").adoption,
    },
  },
  {
    name: "Nhiệm vụ liên quan",
    props: {
      label: "Nhiệm vụ liên quan đến kiosk tự phục vụ",
      rows: buildModelPage(handbook, "kiosk-mot-cua").related,
    },
  },
];
