import { agencyFate } from "./agency-fate.ts";
import { catalogNotes } from "./catalog-notes.ts";
import { documentTitles } from "./document-titles.ts";
import { doubtNotFound } from "./doubt-not-found.ts";
import { duplicateDecision } from "./duplicate-decision.ts";
import { duplicateId } from "./duplicate-id.ts";
import { duplicateNumber } from "./duplicate-number.ts";
import { duplicateOrder } from "./duplicate-order.ts";
import { duplicateTitle } from "./duplicate-title.ts";
import { idleJudgement } from "./idle-judgement.ts";
import { itemOfOtherModel } from "./item-of-other-model.ts";
import { lineCount } from "./line-count.ts";
import { misreadExample } from "./misread-example.ts";
import { noteWithoutSource } from "./note-without-source.ts";
import { personalData } from "./personal-data.ts";
import { planLevel } from "./plan-level.ts";
import { planPlace } from "./plan-place.ts";
import { references } from "./references.ts";
import { repairNotFound } from "./repair-not-found.ts";
import { repeatedForm } from "./repeated-form.ts";
import { restricted } from "./restricted.ts";
import type { CheckRule, CheckedHandbook } from "./rule.ts";
import { staleItems } from "./stale-items.ts";
import { successorDays } from "./successor-days.ts";
import { successorName } from "./successor-name.ts";
import { successorSource } from "./successor-source.ts";
import { synonymPrinted } from "./synonym-printed.ts";
import { titleNotPrinted } from "./title-not-printed.ts";
import { titleCompound } from "./title-compound.ts";

/** What files say of each other, asked once each has its form. */
export const fileRules: readonly CheckRule[] = [
  references,
  duplicateOrder,
  duplicateId,
  noteWithoutSource,
  successorName,
  successorSource,
  successorDays,
  agencyFate,
  documentTitles,
  titleCompound,
  repeatedForm,
  misreadExample,
  planPlace,
  planLevel,
  lineCount,
  duplicateDecision,
  repairNotFound,
  doubtNotFound,
  staleItems,
  duplicateNumber,
  personalData,
  restricted,
];

/** What files say of the handbook, asked once it can be built: where the rules above find no error. */
export const handbookRules: readonly CheckRule<CheckedHandbook>[] = [
  idleJudgement,
  titleNotPrinted,
  itemOfOtherModel,
  duplicateTitle,
  synonymPrinted,
  catalogNotes,
];
