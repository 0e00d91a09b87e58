/** Constants of the rooms that read lines, by the test that pins them (constants.ts). */
export const lineNumbers: Readonly<Record<string, string>> = {
  "test/importer/lines/contents.test.ts": `
    importer/lines/contents.ts fewestDots 3 5
    importer/lines/contents.ts fewestEntries 2 4
    importer/lines/contents.ts mostWrapped 1 3`,
  "test/importer/lines/marked-times.test.ts": `
    importer/lines/marked-times.ts fewestTimes 1 3`,
  "test/importer/lines/marked-bodies.test.ts": `
    importer/lines/marked-bodies.ts fewestBodies 1 3
    importer/lines/marked-bodies.ts longestMark 8 10`,
  "test/importer/lines/web-page.test.ts": `
    importer/lines/web-page.ts lastHead 119 121`,
  "test/importer/lines/classify-lines.test.ts": `
    importer/lines/classify-lines.ts linesToItem 4 6
    importer/lines/kinds/group-heading.ts longestImplied 199 201`,
  "test/importer/lines/layout/layout-limits.test.ts": `
    importer/lines/layout/read-bearer.ts longestBearer 119 121
    importer/lines/layout/choose-layout.ts fewestItems 1 3
    importer/lines/layout/choose-layout.ts leastBeside 3.48 3.51
    importer/lines/layout/choose-layout.ts leastMean 1.48 1.51
    importer/lines/layout/find-layout.ts headLines 11 13
    importer/lines/layout/item-evidence.ts longestItem 59 61
    importer/lines/layout/item-evidence.ts longestPlain 99 101
    importer/lines/layout/score-run.ts leastScore 0 0.6
    importer/lines/layout/score-run.ts mostLeftOut 2 4`,
  "test/importer/lines/kinds/assignment.test.ts": `
    importer/lines/kinds/body-names.ts longestList 599 601`,
  "test/importer/lines/layout/outline.test.ts": `
    importer/lines/layout/outline.ts deepest 11 13`,
  "test/importer/lines/part-run-in.test.ts": `
    importer/lines/part-run-in.ts fewestRunIn 2 4
    importer/lines/part-run-in.ts runInShare 0.5 0.61`,
  "test/importer/lines/assigned-paragraphs.test.ts": `
    importer/lines/assigned-paragraphs.ts fewestBodies 1 3
    importer/lines/assigned-paragraphs.ts fewestTasks 2 4`,
  "test/importer/lines/counted-cards.test.ts": `
    importer/lines/counted-cards.ts fewestCards 1 3`,
  "test/importer/lines/layout/times-above.test.ts": `
    importer/lines/layout/times-above.ts fewestTimes 1 3`,
  "test/importer/lines/split-heading.test.ts": `
    importer/lines/split-heading.ts clauseReach 500 2000
    importer/lines/split-heading.ts shortestTitle 7 9`,
  "test/importer/lines/kinds/composed-labels.test.ts": `
    importer/lines/kinds/composed-labels.ts mostWords 6 8`,
  "test/importer/lines/kinds/line-lengths.test.ts": `
    importer/lines/kinds/group-heading.ts longestTitle 299 301
    importer/lines/kinds/labels.ts longestOwnLabel 59 61
    importer/lines/kinds/section-heading.ts longestHeading 79 81`,
  "test/importer/lines/cell-content.test.ts": `
    importer/lines/cell-content.ts longestNames 399 401`,
  "test/importer/lines/learned/learn-labels.test.ts": `
    importer/lines/learned/label-uses.ts longestLabel 47 49
    importer/lines/learned/learn-labels.ts fewestUses 2 4
    importer/lines/learned/learn-labels.ts leastShare 0.23 0.26
    importer/lines/learned/learn-labels.ts sureShare 0.74 0.81
    importer/lines/learned/learn-labels.ts toldShare 0.57 0.61`,
  "test/importer/lines/table-columns.test.ts": `
    importer/lines/table-columns.ts shortestTitle 11 13
    importer/lines/table-columns.ts telling 0.5 0.61`,
  "test/importer/lines/table-head.test.ts": `
    importer/lines/table.ts headRoom 7 9
    importer/lines/table-head.ts longestHeading 59 61
    importer/lines/table-head.ts longestSubHeading 39 41
    importer/lines/table-head.ts mostHeadRows 2 4
    importer/lines/table-head.ts widestTable 39 41`,
  "test/importer/lines/table.test.ts": `
    importer/lines/table.ts captionLines 5 7`,
  "test/importer/lines/kind-texts.test.ts": `
    importer/lines/kind-texts.ts longestCaption 199 201
    importer/lines/kind-texts.ts openingLines 11 13`,
  "test/importer/lines/unread.test.ts": `
    importer/lines/unread.ts longestHeadLine 159 161`,
  "test/importer/lines/unwrap.test.ts": `
    importer/lines/unwrap.ts fewestCuts 1 3
    importer/lines/unwrap.ts full 0.84 0.86
    importer/lines/unwrap.ts nearlyFull 0.74 0.76
    importer/lines/unwrap.ts shortestCut 59 61
    importer/lines/unwrap.ts tail 19 21
    importer/lines/unwrap.ts widestWrap 129 131`,
};
