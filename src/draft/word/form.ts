/**
 * The values of Nghị định 30/2020/NĐ-CP, Phụ lục I, as Word counts them: lengths in twips (1 mm = 56.693), letters in
 * half-points. Written out and not computed: `convertMillimetersToTwip` of docx 9.15.2 rounds down, so that 30 mm becomes
 * 29.99 and A4 is not A4. Each stands within what the decree allows, as test/draft/word/form.test.ts says one by one.
 */
export const form = {
  /** A4, 210 × 297 mm. */
  page: { width: 11906, height: 16838 },
  /** 20 mm at top and bottom, 30 mm left, 15 mm right. */
  margin: { top: 1134, bottom: 1134, left: 1701, right: 851, header: 567, footer: 567 },
  /** Between the margins of an upright page, and of one laid across. */
  textWidth: { upright: 9354, across: 14286 },
  /** 38.5 and 61.5 % of the upright width: at 40 and 60 the Quốc hiệu breaks into two lines. */
  headColumns: [3601, 5753],
  footColumns: [4677, 4677],
  size: {
    /** Quốc hiệu, bodies: 12–13. */
    nation: 26,
    issuer: 26,
    superior: 26,
    /** Tiêu ngữ, place and date, title, bases, body, signature: 13–14. */
    motto: 28,
    number: 26,
    dateline: 26,
    kind: 28,
    title: 28,
    body: 28,
    signature: 28,
    pageNumber: 28,
    mark: 26,
    /** “Nơi nhận:” 12, its list 11. */
    recipientsHead: 24,
    recipients: 22,
    annexHeading: 28,
    annexTitle: 28,
    annexNote: 28,
    /** Cells of a table: 11–13 by custom, the decree says nothing. */
    cell: 24,
    source: 22,
  },
  /** First line of a paragraph: 12.7 mm. */
  firstLine: 720,
  /** Between paragraphs: 6 pt. */
  after: 120,
  /** Line spacing in 240ths of a line: 1.1 of it, single to 1.5 being allowed. */
  line: 264,
  /** Room for the signature, between the post and the name. */
  signatureGap: 1200,
  /** Height of what ends a section behind a table: 1 pt. */
  sectionEnd: 20,
  font: "Times New Roman",
  language: "vi-VN",
  /** Widths of drawn lines in mm: as long as the motto at 14 pt; a third to a half of the issuer and of the title. */
  lines: { motto: 57, issuer: 22, title: 40 },
} as const;
