import type { Paragraph } from "docx";
import type { DraftBlock, DraftDocument, DraftModelPart, DraftPoint } from "#draft/compose/draft-document.ts";
import { form } from "./form.ts";
import { bodyParagraph, run, wordsRun } from "./words.ts";

const plain = { size: form.size.body } as const;
const bold = { size: form.size.body, bold: true } as const;

/** “a) Mục tiêu: …”; of several paragraphs the label by itself, then each with a dash. */
function makePoint({ letter, label, paragraphs }: DraftPoint): readonly Paragraph[] {
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only !== undefined)
    return [bodyParagraph([run(`${letter}) ${label}: `, plain), wordsRun(only, plain)])];
  return [
    bodyParagraph([run(`${letter}) ${label}:`, plain)], true),
    ...paragraphs.map((words) => bodyParagraph([run("- ", plain), wordsRun(words, plain)])),
  ];
}

const makeModel = ({ number, title, points }: DraftModelPart): readonly Paragraph[] => [
  bodyParagraph([run(`${number}. Mô hình ${number}: `, bold), wordsRun(title, bold)], true),
  ...points.flatMap(makePoint),
];

const makeBlock = (block: DraftBlock): readonly Paragraph[] =>
  block.kind === "model"
    ? makeModel(block)
    : [
        bodyParagraph(
          [wordsRun(block.words, block.isHeading === true ? bold : plain)],
          block.isHeading === true,
        ),
      ];

/** Bases, the opening sentence, and the parts with their models. */
export function makeBody({ bases, opening, parts }: DraftDocument): readonly Paragraph[] {
  const italic = { size: form.size.body, italics: true } as const;
  return [
    ...bases.map((words) => bodyParagraph([wordsRun(words, italic)])),
    bodyParagraph([run(opening, plain)]),
    ...parts.flatMap(({ numeral, title, blocks }) => [
      bodyParagraph([run(`${numeral}. ${title}`, bold)], true),
      ...blocks.flatMap(makeBlock),
    ]),
  ];
}
