/**
 * Numbers that no example can tell from their neighbours, each with the reason; eight at most. Whatever changes what is read,
 * written or shown is none of them.
 */
export const technical: Readonly<Record<string, string>> = {
  "src/client/draft/names-step.ts lookAfterMs":
    "the pause before names are looked for again: what is found does not depend on it",
  "src/reading/folder-lock.ts mostTries":
    "ends a loop that goes on only where another process wins each time",
  "src/reading/publish/build-site.ts parentCheckMs":
    "the pause of a loop that looks whether npm's shell is there",
  "src/reading/import/read-bounded.ts mostSeconds":
    "ends the reading of a hostile file: whatever is read to its end is read the same with any",
  "src/reading/import/read-bounded.ts mostMegabytes":
    "ends the reading of a hostile file: whatever is read to its end is read the same with any",
  "src/reading/import/read-bounded.ts checkMs": "how often the time of a hostile file is looked at",
  "src/text/fold.ts longestByLetter":
    "keeps a text within what a call may be given: longer ones are folded the same as a whole",
  "src/text/keep-answers.ts mostAnswers":
    "bounds the memory of a cache: what is beyond it is answered the same, anew each time",
};
