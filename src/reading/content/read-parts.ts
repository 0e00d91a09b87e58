import type { Problem } from "#problems/problem.ts";
import type { z } from "zod";
import { checkMdx } from "#reading/mdx/check-mdx.ts";
import { hasPictureBeside } from "#reading/mdx/pictures.ts";
import { readContentFile } from "#reading/read-file.ts";
import { blankFrontMatter, readYaml, splitFrontMatter } from "#reading/yaml/read-yaml.ts";
import type { LocatedData } from "#reading/yaml/read-yaml.ts";
import type { LocatedNote, Read } from "./located.ts";

/** A YAML file by its schema, with every problem of its bytes, its syntax and its values. */
export function readYamlFile<T>(file: string, schema: z.ZodType<T>): Read<LocatedData<T>> {
  const { text, problems } = readContentFile(file, file);
  if (text === undefined) return { data: undefined, problems };
  const read = readYaml(file, text, schema);
  return { data: read.data, problems: [...problems, ...read.problems] };
}

export interface ReadMdx<T> extends Read<LocatedData<T>> {
  /** The words below the front matter; undefined where there are none. */
  readonly note: LocatedNote | undefined;
}

function tellMissingFrontMatter(file: string): Problem {
  const message = "Thiếu phần khai báo giữa hai dòng “---” ở đầu tệp.";
  const suggestion = "viết dòng “---” ở đầu tệp, mỗi khóa một dòng, rồi một dòng “---” nữa.";
  const code = "missing-front-matter";
  return { file, line: 1, column: 1, severity: "error", code, message, suggestion };
}

/** An MDX file: its front matter by a schema, its body as the build reads it, with every problem of both. */
export function readMdxFile<T>(file: string, schema: z.ZodType<T>): ReadMdx<T> {
  const { text, problems } = readContentFile(file, file);
  if (text === undefined) return { data: undefined, note: undefined, problems };
  const parts = splitFrontMatter(text);
  if (parts === undefined)
    return { data: undefined, note: undefined, problems: [...problems, tellMissingFrontMatter(file)] };
  const read = readYaml(file, parts.yaml, schema, 1);
  const line = text.slice(0, text.length - parts.body.length).split("\n").length;
  return {
    data: read.data,
    note: parts.body.trim() === "" ? undefined : { file, text: parts.body, line, column: 1 },
    problems: [
      ...problems,
      ...read.problems,
      ...checkMdx(file, blankFrontMatter(text), hasPictureBeside(file)),
    ],
  };
}
