import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from "docx";
import type { DraftDocument } from "#draft/compose/draft-document.ts";
import { makeAnnex } from "./annex.ts";
import { makeBody } from "./body.ts";
import { fixDates } from "./fix-dates.ts";
import { makeFoot, makeSectionEnd } from "./foot.ts";
import { form } from "./form.ts";
import { makeHead, makeTitle } from "./head.ts";
import { makeSources } from "./sources-page.ts";

const empty = (): Header => new Header({ children: [new Paragraph({ children: [] })] });

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: form.size.pageNumber, children: [PageNumber.CURRENT] })],
      }),
    ],
  });

/** A section with page numbers of its own, centred in the top margin, not shown on its first page. */
function makeSection(children: readonly (Paragraph | Table)[], isAcross: boolean): ISectionOptions {
  // docx turns width and height itself where the page lies across.
  const size = isAcross
    ? { width: form.page.width, height: form.page.height, orientation: PageOrientation.LANDSCAPE }
    : { width: form.page.width, height: form.page.height, orientation: PageOrientation.PORTRAIT };
  return {
    properties: {
      titlePage: true,
      page: { size, margin: { ...form.margin, gutter: 0 }, pageNumbers: { start: 1 } },
    },
    headers: { default: pageNumber(), first: empty() },
    children: [...children],
  };
}

const fonts = { ascii: form.font, hAnsi: form.font, cs: form.font, eastAsia: form.font };

/** The document as docx builds it, without sound of the clock: its dates are set by whoever packs it. */
function toDocument(document: DraftDocument): Document {
  const main = [
    makeHead(document),
    ...makeTitle(document),
    ...makeBody(document),
    makeFoot(document),
    makeSectionEnd(),
  ];
  return new Document({
    creator: "",
    lastModifiedBy: "",
    title: `${document.kind} ${document.title.text}`,
    styles: {
      default: {
        document: {
          run: {
            font: fonts,
            size: form.size.body,
            language: { value: form.language, eastAsia: form.language, bidirectional: form.language },
          },
        },
      },
    },
    sections: [
      makeSection(main, false),
      ...(document.annex === null ? [] : [makeSection(makeAnnex(document.annex), true)]),
      ...(document.sources.length === 0 ? [] : [makeSection(makeSources(document.sources), false)]),
    ],
  });
}

/**
 * The bytes of a .docx in the form of NĐ 30/2020/NĐ-CP; the same document gives the same bytes.
 * @param day Day of the data, YYYY-MM-DD: the date that the file says it was made on.
 */
export async function writeDocx(document: DraftDocument, day: string): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(toDocument(document));
  return fixDates(new Uint8Array(packed), day);
}
