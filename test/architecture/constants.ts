import { formatNumbers } from "./format-numbers.ts";
import { lineNumbers } from "./line-numbers.ts";
import { meaningNumbers } from "./meaning-numbers.ts";
import { spreadNumbers } from "./spread-numbers.ts";

/** A named number of src/, with a smaller and a greater value that its tests must refuse. */
export interface PinnedConstant {
  readonly file: string;
  readonly name: string;
  readonly less: string;
  readonly more: string;
  /** The test file with an example on both sides. */
  readonly test: string;
}

/** By test file: the constants that it pins, each with its file below src/, its name, and the two values. */
const table: Readonly<Record<string, string>> = {
  ...formatNumbers,
  ...lineNumbers,
  ...meaningNumbers,
  ...spreadNumbers,
  "test/search/page/result-list.test.ts": `search/page/result-list.ts firstScreen 5 7`,
  "test/client/checking/checking.test.ts": `client/checking/sort-findings.ts mostOpen 4 6`,
  "test/client/draft/desk.test.ts": `client/draft/desk.ts mostUndone 49 51`,
  "test/client/draft/draft-store.test.ts": `client/draft/draft-store.ts restMs 299 301`,
  "test/client/draft/issuer-search.test.ts": `client/draft/issuer-search.ts mostShown 7 9`,
  "test/client/draft/open-draft.test.ts": `client/draft/open-draft.ts largestFile 19999999 20000001`,
  "test/draft/remarks/find-words.test.ts": `
    draft/remarks/find-words.ts aroundLength 15 17
    draft/remarks/find-words.ts mostBetween 59 61`,
  "test/draft/check/check-draft.test.ts": `draft/check/doubled-words.ts linesABlank 19 40`,
  "test/draft/check/heading-print.test.ts": `
    draft/check/heading-print.ts longestHeading 15 17`,
  "test/draft/saved/read-saved.test.ts": `
    schema/draft.ts draftVersion 0 2`,
  "test/importer/misreadings/find-misreadings.test.ts": `
    importer/misreadings/find-misreadings.ts mostProposed 199 201
    reading/import/tell-recognised.ts leastLines 2 4
    reading/import/tell-recognised.ts mostNamed 9 11`,
  "test/importer/misreadings/misreading-rules.test.ts": `
    importer/misreadings/misread-text.ts leastOwn 1 3
    importer/misreadings/names.ts shortestName 2 4
    importer/misreadings/names.ts shortestOwnName 3 5
    importer/misreadings/syllables.ts shortestJoined 4 6`,
  "test/importer/facts/head-lines.test.ts": `
    importer/facts/issuer-sentence.ts longestSubject 119 121
    importer/facts/portal-lines.ts leastLabels 1 3
    importer/facts/printed-pieces.ts leastGap 2 4
    importer/facts/printed-pieces.ts leastIndent 24 26
    importer/facts/title-block.ts longestTitle 7 9
    importer/facts/title-block.ts longestCut 2 4
    importer/facts/title-block.ts longestTitleLine 159 161
    importer/facts/title-heading.ts longestHead 79 81
    importer/facts/captions.ts longestCaption 2 4
    importer/facts/head-lines.ts longestDate 89 91
    importer/facts/head-lines.ts untitledHead 19 21`,
  "test/importer/facts/signatures.test.ts": `
    importer/facts/signatures.ts linesAbove 4 6
    importer/facts/signatures.ts linesBelow 2 4
    importer/facts/signatures.ts longestName 44 46
    importer/facts/signatures.ts longestPost 79 81
    importer/facts/signatures.ts longestSigned 159 161`,
  "test/hosting/server-files.test.ts": `
    hosting/headers.ts keptDays 364 366`,
  "test/importer/items/annex.test.ts": `
    importer/items/table-headings.ts linesAbove 1 3`,
  "test/importer/items/aside.test.ts": `
    importer/items/aside.ts fewestWords 4 6`,
  "test/importer/items/item-limits.test.ts": `
    importer/items/align-row.ts mostExtraCells 11 13
    importer/items/pair-items.ts likeness 0.56 0.62`,
  "test/importer/facts/restricted.test.ts": `
    reading/import/import-file.ts shortestReason 9 11`,
  "test/reading/import/import-file.test.ts": `
    reading/import/import-file.ts mostItems 999 1001`,
  "test/reading/mdx/check-mdx.test.ts": `
    reading/mdx/check-mdx.ts mostRead 199999 200010`,
  "test/reading/publish/run-command.test.ts": `
    reading/publish/run-command.ts graceMs 2998 3001`,
  "test/reading/publish/verify-site.test.ts": `
    reading/publish/verify-site.ts mostMissing 9 11`,
  "test/reading/yaml/read-yaml.test.ts": `
    reading/yaml/yaml-references.ts mostByAliases 999 1001`,
  "test/importer/layouts-of-assignments.test.ts": `
    importer/lines/layout/assigned-runs.ts sureShare 0.3 0.51`,
  "test/importer/items/run-in.test.ts": `
    importer/items/run-in.ts longestNames 79 81`,
  "test/sheets/workbook.test.ts": `
    sheets/workbook.ts mostLetters 32766 32768
    sheets/workbook.ts narrowest 10 12
    sheets/workbook.ts widest 59 61`,
  "test/text/decode.test.ts": `
    text/text-faults.ts longestLine 19999 20001
    text/text-faults.ts mostOddSigns 19 21
    text/text-faults.ts sampleLength 19999 20001`,
  "test/search/ask/search-limits.test.ts": `
    search/ask/excerpt.ts wordsBefore 11 13
    search/ask/excerpt.ts wordsInAll 43 45
    search/ask/place-ranks.ts inPlace 0.39 0.41
    search/ask/query.ts longestQuery 299 301
    search/ask/rank.ts mostRuns 23 25
    search/ask/rank.ts otherWording 0.09 0.11
    search/ask/rank-query.ts mostCompletions 9 11
    search/ask/rank-query.ts mostTelling 23 25
    search/ask/rank-query.ts shortestPrefix 1 3
    search/ask/sort-hits.ts latePosition 59 61
    search/ask/sort-hits.ts mostHits 299 301
    search/ask/suggest.ts lettersPerSlip 4 6
    search/ask/suggest.ts moreWords 1 3
    search/ask/suggest.ts mostSuggestions 4 6
    search/ask/variants.ts mostVariants 15 17`,
  "test/importer/citations/citation-limits.test.ts": `
    importer/citations/citation-relation.ts longestTask 119 121
    importer/citations/citation-tail.ts longestTail 399 401
    importer/citations/citations.ts captionLength 399 401
    importer/citations/document-numbers.ts listLength 119 121
    importer/citations/laws.ts longestName 399 401
    importer/citations/laws.ts mostSyllables 8 10`,
  "test/handbook/matched-heading.test.ts": `
    handbook/matched-heading.ts longestGloss 29 31`,
  "test/handbook/audit/compare-titles.test.ts": `
    handbook/audit/compare-titles.ts longestExpansion 13 15
    handbook/audit/compare-titles.ts misspeltCost 0.36 0.45`,
  "test/handbook/audit/counts.test.ts": `
    handbook/audit/number-gap.ts mostSkipped 0.09 0.12`,
  "test/handbook/passages.test.ts": `
    handbook/passages.ts enoughWords 39 41
    handbook/passages.ts mostWords 159 161`,
  "test/handbook/wordings/align.test.ts": `
    handbook/wordings/align.ts leastChange 4 6
    handbook/wordings/align.ts longestChance 1 3
    handbook/wordings/align.ts mostEdits 1999 2001`,
  "test/handbook/wordings/families.test.ts": `
    handbook/wordings/families.ts nearSentence 0.59 0.61
    handbook/wordings/families.ts nearWording 0.49 0.52`,
  "test/handbook/wordings/moved.test.ts": `
    handbook/wordings/moved.ts leastMoved 5 7`,
  "test/handbook/wordings/parts.test.ts": `
    handbook/wordings/parts.ts longestExchange 2 4`,
  "test/schema/identifier.test.ts": `
    schema/identifier.ts longestId 63 65`,
  "test/text/text-limits.test.ts": `
    text/compounds.ts longestHead 99 101
    text/tell-invisible.ts mostTold 19 21
    text/restricted.ts headLines 39 41`,
  "test/handbook/audit/sides.test.ts": `
    handbook/audit/lead-mismatch.ts mostQuoted 2 4`,
  "test/search/ask/crosswalk-lookup.test.ts": `
    search/ask/crosswalk-lookup.ts longestNumber 2 4`,
  "test/search/index/pack-places.test.ts": `
    search/index/pack-places.ts placeFileBytes 9999 10001`,
  "test/search/place/place-answer.test.ts": `
    search/place/place-answer.ts longestBare 3 5
    search/place/place-answer.ts mostFiles 1 3
    search/place/place-hint.ts longestHint 4 6`,
  "test/search/place/place-words.test.ts": `
    search/place/place-words.ts mostListed 4 6
    search/place/place-words.ts mostTold 2 4`,
  "test/search/ask/names.test.ts": `
    search/ask/rank.ts inBooks 0.4 0.6
    search/ask/rank.ts nearWording 2.4 2.6`,
  "test/search/ask/spelling.test.ts": `
    search/ask/near-words.ts mostJoined 6 8
    search/ask/near-words.ts oneSlipFrom 3 5
    search/ask/near-words.ts shortestSyllable 1 3
    search/ask/near-words.ts twoSlipsFrom 7 9
    search/ask/spelling.ts mostTried 11 13
    search/ask/title-words.ts fewestWords 1 3
    search/ask/title-words.ts mostWords 5 7`,
  "test/search/page/group-hits.test.ts": `
    search/page/group-hits.ts pageSize 19 21`,
  "test/search/words/word-index.test.ts": `
    search/words/word-index.ts statementGap 0 2`,
  "test/search/index/share-texts.test.ts": `
    search/index/share-texts.ts fewTextsBytes 69999 70001
    search/index/share-texts.ts textBlockBytes 19999 20001
    search/index/share-texts.ts textFileBytes 14999 15001`,
  "test/search/page/search-page.test.ts": `
    search/page/search-page.ts typingPauseMs 149 151`,
  "test/client/parts/announcer.test.ts": `
    client/parts/announcer.ts clearAfterMs 3999 4001
    client/parts/announcer.ts restMs 599 601`,
  "test/client/parts/hold-target.test.ts": `client/parts/hold-target.ts settlingMs 1199 1201`,
  "test/client/parts/near-paths.test.ts": `
    client/parts/near-paths.ts mostNear 4 6
    client/parts/near-paths.ts leastAlike 0.49 0.51`,
  "test/client/parts/copy-wording.test.ts": `
    client/parts/copy-wording.ts confirmMs 1999 2001`,
  "test/client/document/graph-pan.test.ts": `
    client/document/graph-pan.ts slackPx 3 5`,
  "test/client/matrix/crosswalk-lookup.test.ts": `
    client/matrix/crosswalk-lookup.ts longestAnswer 2 4`,
  "test/views/agency/agency-page.test.ts": `
    views/agency/agency-answer.ts mostGivers 3 5`,
  "test/views/document/document-graph.test.ts": `
    views/document/document-graph.ts lineSizePx 11 13
    views/document/document-graph.ts nameSizePx 13 15`,
  "test/views/drawing/matrix-picture.test.ts": `
    views/drawing/matrix-picture.ts labelSlant 49 51
    views/drawing/matrix-picture.ts letterWidth 7.3 7.5
    views/drawing/matrix-picture.ts pageRoom 1193 1202
    views/drawing/matrix-picture.ts placeRoom 125 134
    views/drawing/matrix-picture.ts printedSlantedLetters 90 93
    views/drawing/matrix-picture.ts sheetRatio 1.89 1.91
    views/drawing/matrix-picture.ts nameGap 3 10
    views/drawing/matrix-picture.ts nameLetterWidth 8 8.7
    views/drawing/matrix-picture.ts slantedRoom 347 356
    views/drawing/matrix-picture.ts titleRoom 429 437`,
  "test/views/matrix/matrix.test.ts": `views/matrix/matrix.ts mostAtOnce 11 13`,
  "test/views/parts/cut-list.test.ts": `
    views/parts/cut-list.ts mostNamed 11 13`,
  "test/views/parts/names-today.test.ts": `
    views/parts/names-today.ts mostNamed 7 9`,
  "test/views/plan/item-section.test.ts": `
    views/plan/item-section.ts sureScore 89 91`,
  "test/views/drawing/timeline-scale.test.ts": `
    views/drawing/timeline-scale.ts dayMs 86000000 86800000`,
  "test/views/compare/forms.test.ts": `
    views/compare/forms-view.ts leastAlike 0.29 0.31`,
  "test/views/compare/side-runs.test.ts": `
    views/compare/side-runs.ts keptWords 3 5`,
  "test/views/parts/source-quote.test.ts": `
    views/parts/source-quote.ts context 69 71
    views/parts/source-quote.ts opening 179 181`,
  "test/views/place/tile-map.test.ts": `
    views/place/tile-map.ts gap 2 4
    views/place/tile-map.ts tileHeight 38 41
    views/place/tile-map.ts tileWidth 73 75`,
};

/** Every constant that a test pins; `npm run mutate -- --constants` gives each its two values and runs the test. */
export const pinned: readonly PinnedConstant[] = Object.entries(table).flatMap(([test, rows]) =>
  rows
    .trim()
    .split("\n")
    .filter((row) => row !== "")
    .map((row) => {
      const [file = "", name = "", less = "", more = ""] = row.trim().split(" ");
      return { file: `src/${file}`, name, less, more, test };
    }),
);
