import type { ComponentProps } from "astro/types";
import type { Examples } from "#components/parts/example.ts";
import { buildDocumentsPage } from "#views/document/documents-page.ts";
import { tabulateCitations } from "#views/document/document-tables.ts";
import { buildMatrixPicture } from "#views/matrix/matrix-picture.ts";
import { tabulatePicture } from "#views/matrix/picture-tables.ts";
import { tabulateAdoption } from "#views/model/adoption-table.ts";
import { buildModelPage } from "#views/model/model-page.ts";
import { buildTimelinePage } from "#views/timeline/timeline-page.ts";
import { tabulateLanes } from "#views/timeline/timeline-tables.ts";
import type DataTable from "./DataTable.astro";

export const examples: Examples<ComponentProps<typeof DataTable>> = (handbook) => [
  { name: "Số thời hạn theo loại", props: { grid: tabulateLanes(buildTimelinePage(handbook)) } },
  ...tabulatePicture(buildMatrixPicture(handbook))
    .slice(0, 1)
    .map(({ grid }) => ({ name: "Tên địa phương ở đầu cột, có chú thích", props: { grid } })),
  {
    name: "Hai bên khác nhau, địa phương đã đổi tên",
    props: {
      grid: tabulateAdoption("Các kế hoạch có mô hình", buildModelPage(handbook, "kham-chua-benh").adoption),
    },
  },
  ...buildDocumentsPage(handbook).plans.map(({ rows, heading }) => ({
    name: `Văn bản được dẫn: ${heading}`,
    props: { grid: tabulateCitations(`Văn bản mà ${heading} dẫn`, "document", rows) },
  })),
  { name: "Không có dòng nào", props: { grid: tabulateAdoption("Không mô hình nào", []) } },
];
