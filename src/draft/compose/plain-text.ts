import type { DraftDocument, DraftPoint } from "./draft-document.ts";

/** A paragraph of a document in the order of print, with what it is. */
export interface PlainBlock {
  readonly kind:
    | "nation"
    | "motto"
    | "line"
    | "kind"
    | "title"
    | "basis"
    | "part"
    | "model"
    | "text"
    | "item";
  readonly text: string;
}

const pointBlocks = ({ letter, label, paragraphs }: DraftPoint): readonly PlainBlock[] => {
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only !== undefined)
    return [{ kind: "text", text: `${letter}) ${label}: ${only.text}` }];
  return [
    { kind: "text", text: `${letter}) ${label}:` },
    ...paragraphs.map(({ text }): PlainBlock => ({ kind: "item", text })),
  ];
};

/** The document as a run of paragraphs, for forms that are read and not printed; its annex and sources apart. */
export function listBlocks({
  mark,
  head,
  kind,
  title,
  bases,
  opening,
  parts,
}: DraftDocument): readonly PlainBlock[] {
  const superior: readonly PlainBlock[] =
    head.superior === null ? [] : [{ kind: "line", text: head.superior }];
  return [
    { kind: "nation", text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" },
    { kind: "motto", text: "Độc lập - Tự do - Hạnh phúc" },
    ...superior,
    { kind: "line", text: head.issuer.text },
    { kind: "line", text: `Số: …${head.sign}` },
    { kind: "line", text: head.dateline },
    { kind: "line", text: mark },
    { kind: "kind", text: kind },
    { kind: "title", text: title.text },
    ...bases.map(({ text }): PlainBlock => ({ kind: "basis", text })),
    { kind: "text", text: opening },
    ...parts.flatMap(({ numeral, title: name, blocks }): readonly PlainBlock[] => [
      { kind: "part", text: `${numeral}. ${name}` },
      ...blocks.flatMap((block): readonly PlainBlock[] =>
        block.kind === "paragraph"
          ? [{ kind: "text", text: block.words.text }]
          : [
              { kind: "model", text: `${block.number}. Mô hình ${block.number}: ${block.title.text}` },
              ...block.points.flatMap(pointBlocks),
            ],
      ),
    ]),
  ];
}
