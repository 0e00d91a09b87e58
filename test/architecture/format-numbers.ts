/** The named numbers of src/importer/formats/, as in constants.ts: by test file, each with its file, its name, and the two values. */
export const formatNumbers: Readonly<Record<string, string>> = {
  "test/importer/formats/docx/docx-numbering.test.ts": `
    importer/formats/docx/docx-lists.ts longestPattern 99 101`,
  "test/importer/formats/docx/docx-word.test.ts": `
    importer/formats/xml/xml-tree.ts deepest 499 501`,
  "test/importer/formats/html/html-left-out.test.ts": `
    importer/formats/html/html-styles.ts longestDeclaration 199 201`,
  "test/importer/formats/html/html-text.test.ts": `
    importer/formats/html/html-left-out.ts widestOrnament 98 100
    importer/formats/html/html-table.ts widestSpan 999 1001
    importer/formats/html/html-text.ts deepest 399 401
    importer/formats/html/html-text.ts fewestAround 2 4
    importer/formats/html/html-text.ts tallestCell 14 16`,
  "test/importer/formats/input-limits.slow.test.ts": `
    importer/formats/input-limits.ts largestDocument 7999999 8000001
    importer/formats/input-limits.ts largestFile 49999999 50000001
    importer/formats/input-limits.ts largestText 4999999 5000001
    importer/formats/input-limits.ts mostCells 99999 100001
    importer/formats/input-limits.ts mostLetters 499999 500001
    importer/formats/input-limits.ts mostLines 19999 20001
    importer/formats/input-limits.ts mostParagraphs 49999 50001
    importer/formats/input-limits.ts mostTags 299999 300001`,
  "test/importer/formats/utf-16.test.ts": `
    importer/formats/utf-16.ts leastPlain 0.39 0.41
    importer/formats/utf-16.ts sampleLength 4094 4098`,
  "test/importer/formats/xlsx/xlsx-numbers.test.ts": `
    importer/formats/xlsx/xlsx-numbers.ts daysTo1904 1461 1463
    importer/formats/xlsx/xlsx-numbers.ts daysTo1970 25568 25570
    importer/formats/xlsx/xlsx-numbers.ts lastDay 2958464 2958466
    importer/formats/xlsx/xlsx-numbers.ts mostFigures 14 16`,
  "test/importer/formats/xlsx/xlsx-limits.slow.test.ts": `
    importer/formats/input-limits.ts largestWorkbook 19999999 20000001
    importer/formats/xlsx/xlsx-html.ts fewestInRow 2 4
    importer/formats/xlsx/xlsx-sheet.ts mostColumns 16382 16385`,
  "test/importer/formats/pdf/pdf-limits.slow.test.ts": `
    importer/formats/input-limits.ts largestDrawing 11999999 12000001
    importer/formats/input-limits.ts largestPage 3999999 4000001
    importer/formats/input-limits.ts mostNotes 4999 5001
    importer/formats/input-limits.ts mostPages 999 1001
    importer/formats/input-limits.ts mostPieces 19999 20001`,
  "test/importer/formats/pdf/pdf-garbled.test.ts": `
    importer/formats/pdf/pdf-garbled.ts apartShare 0.049 0.06
    importer/formats/pdf/pdf-garbled.ts fewestWords 19 21
    importer/formats/pdf/pdf-garbled.ts oddShare 0.019 0.03`,
  "test/importer/formats/pdf/pdf-left-out.test.ts": `
    importer/formats/pdf/pdf-page.ts tabStop 0.8 1.2`,
  "test/importer/formats/pdf/pdf-turn.test.ts": `
    importer/formats/pdf/pdf-turn.ts mostLean 0.08 0.12`,
  "test/importer/formats/pdf/pdf-clipped.test.ts": `
    importer/formats/pdf/pdf-clipped.ts longestRun 1 3
    importer/formats/pdf/pdf-clipped.ts tolerance 0.4 0.6`,
  "test/importer/formats/pdf/pdf-layout-limits.test.ts": `
    importer/formats/pdf/pdf-columns.ts columnGap 2.1 2.3
    importer/formats/pdf/pdf-grid.ts mostRulings 3999 4001
    importer/formats/pdf/pdf-grid.ts mostSquares 19999 20001
    importer/formats/pdf/pdf-grid.ts near 2.8 3.2
    importer/formats/pdf/pdf-page.ts widestPadding 9 11
    importer/formats/pdf/pdf-paragraphs.ts indent 0.8 1
    importer/formats/pdf/pdf-paragraphs.ts looseGap 0.2 0.3
    importer/formats/pdf/pdf-rivers.ts farthest 4.9 5.1
    importer/formats/pdf/pdf-rivers.ts fewestLines 2 4
    importer/formats/pdf/pdf-rivers.ts fewestRivers 2 4
    importer/formats/pdf/pdf-rivers.ts mostLines 999 1001
    importer/formats/pdf/pdf-rivers.ts narrowest 0.4 0.6
    importer/formats/pdf/pdf-rulings.ts lean 0.8 1.2
    importer/formats/pdf/pdf-rulings.ts thickest 2.8 3.2
    importer/formats/pdf/pdf-words.ts indexOffset 0.33 0.37
    importer/formats/pdf/pdf-words.ts wordGap 0.15 0.19`,
  "test/importer/formats/pdf/pdf-streams.test.ts": `
    importer/formats/pdf/pdf-streams.ts longestDictionary 999 1001
    importer/formats/pdf/pdf-streams.ts mostStreams 19999 20001`,
  "test/importer/formats/sniff-format.test.ts": `
    importer/formats/sniff-format.ts longestType 199 201`,
};
