import type { ComponentProps } from "astro/types";
import type { Examples } from "./example.ts";
import type CodeSample from "./CodeSample.astro";

export const examples: Examples<ComponentProps<typeof CodeSample>> = () => [
  {
    name: "YAML",
    props: {
      lang: "yaml",
      label: "Một mục của review.yaml",
      code: 'repairs:\n  - line: 31\n    printed: "thị xã Băc Sơn" # mất dấu sắc',
    },
  },
  { name: "Lệnh", props: { lang: "bash", label: "Lệnh nhập", code: "npm run import -- ke-hoach.docx" } },
];
