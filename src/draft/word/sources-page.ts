import { AlignmentType, Paragraph } from "docx";
import type { DraftSource } from "#draft/compose/draft-document.ts";
import { sourcesHeading } from "#draft/compose/draft-document.ts";
import { form } from "./form.ts";
import { centred, run } from "./words.ts";

const line = (text: string, isBold = false): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: isBold ? 80 : 0, after: 20 },
    keepNext: isBold,
    children: [run(text, { size: form.size.source, bold: isBold })],
  });

/** A page for the drafter alone: whose wording each field is, and whether it was changed since. */
export const makeSources = (sources: readonly DraftSource[]): readonly Paragraph[] => [
  centred([run(sourcesHeading, { size: form.size.title, bold: true })]),
  centred(
    [
      run("(Trang để người soạn đối chiếu; bỏ trước khi trình ký)", {
        size: form.size.source,
        italics: true,
      }),
    ],
    form.after,
  ),
  ...sources.flatMap(({ model, rows }) => [
    line(model, true),
    ...rows.map(({ labels, citation, isChanged }) =>
      line(`${labels}: theo ${citation}${isChanged ? " (đã sửa)" : ""}.`),
    ),
  ]),
];
