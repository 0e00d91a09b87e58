/** By test file: the constants of tables that a text spreads over lines, each with two values that the test refuses. */
export const spreadNumbers: Readonly<Record<string, string>> = {
  "test/importer/lines/spread/aligned-columns.test.ts": `
    importer/lines/spread/aligned-cells.ts fewestAlike 1 3
    importer/lines/spread/aligned-cells.ts slack 0 2
    importer/lines/spread/aligned-head.ts leastGap 1 3
    importer/lines/spread/aligned-head.ts tallestHead 3 5
    importer/lines/spread/aligned-head.ts widestLine 299 301
    importer/lines/spread/aligned-parts.ts tallestRow 29 31`,
  "test/importer/lines/spread/spread-rows.test.ts": `
    importer/lines/spread/delimited.ts fewestValues 2 4
    importer/lines/spread/delimited.ts longestHeading 59 61
    importer/lines/spread/delimited.ts tallestValue 39 41
    importer/lines/spread/listed-head.ts fewestHeadings 2 4
    importer/lines/spread/listed-head.ts longestHeading 59 61
    importer/lines/spread/listed-head.ts mostHeadings 13 15
    importer/lines/spread/listed-table.ts widestSpan 3 5`,
};
