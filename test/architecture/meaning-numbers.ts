/** The numbers of src/meaning that tests pin, in the form of constants.ts. */
export const meaningNumbers: Readonly<Record<string, string>> = {
  "test/meaning/agencies/agency-limits.test.ts": `
    meaning/agencies/agency-list.ts longestPiece 11 13
    meaning/agencies/loose-names.ts longestName 19 21
    meaning/agencies/agency-names.ts mostSkipped 2 4
    meaning/agencies/loose-names.ts shortestRest 5 7
    meaning/agencies/loose-names.ts shortestFirst 3 5
    meaning/agencies/agency-list.ts longestEnd 3 5
    meaning/agencies/longer-names.ts longestAddition 3 5
    meaning/agencies/longer-names.ts longestCapitals 2 4
    meaning/agencies/unit-names.ts longestUnit 13 15
    meaning/agencies/unit-names.ts longestUnitPart 3 5
    meaning/agencies/mention-end.ts longestCommonPart 3 5
    meaning/agencies/mention-end.ts longestPart 2 4
    meaning/agencies/mention-end.ts longestPlace 3 5
    meaning/agencies/mention-end.ts longestSmallPart 2 4
    meaning/agencies/read-name.ts longestRest 7 9
    meaning/agencies/read-name.ts mostLeadIns 7 9
    meaning/agencies/areas.ts mostLeads 2 4`,
  "test/meaning/deadlines/deadlines.test.ts": `
    meaning/deadlines/deadlines.ts longestWording 1999 2001`,
  "test/meaning/deadlines/deadline-rules.test.ts": `
    meaning/deadlines/deadline-points.ts leapYear 2023 2025`,
  "test/meaning/places/plan-level.test.ts": `
    meaning/places/plan-level.ts mostCandidates 7 9`,
  "test/meaning/places/plan-place.test.ts": `
    meaning/places/named-unit.ts longestWhole 2 4`,
  "test/meaning/places/letterhead.test.ts": `
    meaning/places/plan-place.ts longestLetterhead 14 16`,
  "test/meaning/roles/role-limits.test.ts": `
    meaning/roles/role-clauses.ts longestLead 7 9
    meaning/roles/placed-bodies.ts longestName 13 15
    meaning/roles/support-leads.ts supportLength 9 11`,
  "test/meaning/titles/title-words.test.ts": `
    meaning/titles/near-phrases.ts misreadPhraseWords 2 4
    meaning/titles/title-terms.ts clauseFactor 0.34 0.36
    meaning/titles/title-terms.ts mostCapitals 0.59 0.8
    meaning/titles/title-terms.ts nameFactor 0.29 0.31
    meaning/titles/title-terms.ts unlistedPairWeight 0.49 0.51
    meaning/titles/title-terms.ts unlistedWordWeight 0.24 0.26
    meaning/titles/title-tokens.ts shortestMisread 2 4`,
  "test/meaning/titles/learned-words.test.ts": `
    meaning/titles/learned-words.ts mostItems 19 21`,
  "test/meaning/titles/title-weights.test.ts": `
    meaning/titles/compare-with-models.ts objectiveWeight 0.07 0.09
    meaning/titles/matching.ts channelBar 0.56 0.61
    meaning/titles/matching.ts marginBar 0.097 0.105
    meaning/titles/matching.ts mostProposals 2 4
    meaning/titles/matching.ts plainBar 0.777 0.783
    meaning/titles/matching.ts plainExplained 0.68 0.76
    meaning/titles/matching.ts proposalBar 0.328 0.332
    meaning/titles/matching.ts proposalShare 0.73 0.76
    meaning/titles/matching.ts scoreBar 0.62 0.64
    meaning/titles/misread-title.ts misreadWord 0.74 0.76
    meaning/titles/misread-title.ts wordingBar 0.69 0.71
    meaning/titles/model-profile.ts coreShare 0.66 0.76
    meaning/titles/model-profile.ts leastRarity 0.29 0.31
    meaning/titles/model-profile.ts leastWordRarity 0.07 0.09
    meaning/titles/read-against.ts channelPower 0.69 0.71
    meaning/titles/read-against.ts coreChannelShare 0.66 1.01
    meaning/titles/read-against.ts coreChannelWeight 0.65 0.75
    meaning/titles/read-against.ts corePower 0.39 0.41
    meaning/titles/read-against.ts elsewhereFactor 0.39 0.41
    meaning/titles/read-against.ts explainedPower 0.54 0.56
    meaning/titles/read-against.ts fullUnknown 0.9 1.1
    meaning/titles/read-against.ts furtherUnknown 0.25 0.35
    meaning/titles/read-against.ts learnedLikeness 0.49 0.51
    meaning/titles/read-against.ts leastLearnedWeight 0.19 0.21
    meaning/titles/read-against.ts leastShare 0.29 0.31
    meaning/titles/read-against.ts loneFactor 0.69 0.71
    meaning/titles/read-against.ts otherMarks 0.79 0.81
    meaning/titles/read-against.ts ownTitleShare 0.55 0.65
    meaning/titles/read-against.ts recalledPower 0.44 0.46`,
  "test/meaning/titles/title-parts.test.ts": `
    meaning/titles/compare-with-models.ts besidePartsShare 0.89 0.91
    meaning/titles/title-parts.ts explainedAlone 0.859 0.861
    meaning/titles/title-parts.ts partBar 0.66 0.68
    meaning/titles/title-parts.ts partGain 0.118 0.122`,
};
