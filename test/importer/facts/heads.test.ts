import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { importWords } from "../../helpers/import-words.ts";

const heads = z
  .array(
    z.strictObject({
      name: z.string(),
      text: z.string(),
      kind: z.string(),
      number: z.string().optional(),
      on: z.string().optional(),
      issuers: z.array(z.string()).optional(),
      title: z.string(),
      period: z.string().optional(),
      signed: z.array(z.string()).default([]),
      draft: z.string().optional(),
      rivals: z.array(z.string()).optional(),
    }),
  )
  .parse(parse(readFileSync(join(import.meta.dirname, "../../fixtures/heads/heads.yaml"), "utf8")));

describe("importPlan: the head of a document", () => {
  it.each(heads)("is read: $name", ({ name: _name, text, ...expected }) => {
    const { file, reading } = importPlan(text.trimEnd().split("\n"), [], importWords);
    const { kind, number, issued, issuers, title, period, signatories, draft } = file.document;
    expect({
      kind,
      number: number?.text,
      on: issued?.on ?? undefined,
      ...(expected.issuers === undefined ? {} : { issuers: issuers.map((one) => one.text) }),
      title: title?.text,
      period: period === null ? undefined : `${period.from ?? ""}–${period.to ?? ""}`,
      signed: signatories.map((one) => `${one.title}: ${one.name}`),
      draft: draft?.text,
      ...(expected.rivals === undefined
        ? {}
        : { rivals: reading.head.filter(({ rivals }) => rivals.length > 0).map(({ fact }) => fact) }),
    }).toEqual({ number: undefined, on: undefined, period: undefined, draft: undefined, ...expected });
  });
});
