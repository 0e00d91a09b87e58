import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import { formatProblems } from "#problems/format-problems.ts";
import { noteComponents } from "#schema/note-components.ts";
import { defineMdastPlugin } from "satteri";
import type { MdastPluginEntry } from "satteri";
import { checkMdx } from "./check-mdx.ts";
import { mdxFeatures } from "./parse.ts";
import { hasPictureBeside } from "./pictures.ts";

/** Refuses what `npm run check` refuses, so that no way to the build leads past it. */
const refuseCode: MdastPluginEntry = ({ source, fileURL, sourceFormat }) => {
  if (sourceFormat !== "mdx") return null;
  const file = fileURL === undefined ? "mdx" : relative(process.cwd(), fileURLToPath(fileURL));
  const problems = checkMdx(file, source, hasPictureBeside(file));
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return null;
};

const languages = noteComponents.CodeSample.shape.lang;

/** Code between lines of three backticks, “```yaml Tên gọi”, as a coloured sample with that name. */
const showSamples = defineMdastPlugin({
  name: "show-samples",
  code(node) {
    const lang = languages.safeParse(node.lang);
    if (!lang.success || node.value === "") return undefined;
    const attribute = (name: string, value: string) => ({ type: "mdxJsxAttribute" as const, name, value });
    return {
      type: "mdxJsxFlowElement",
      name: "CodeSample" satisfies keyof typeof noteComponents,
      attributes: [
        attribute("lang", lang.data),
        attribute("label", node.meta ?? `Mẫu ${lang.data}`),
        attribute("code", node.value),
      ],
      children: [],
    };
  },
});

/** How the build reads MDX: the parser of `check`, with its rules once more. */
export const contentProcessor = satteri({
  features: mdxFeatures,
  mdastPlugins: [refuseCode, showSamples],
});
