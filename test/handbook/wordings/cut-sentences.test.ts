import { expect, it } from "vitest";
import { cutSentences } from "#handbook/wordings/cut-sentences.ts";
import { joinTokens } from "#handbook/wordings/wording-token.ts";
import { cutSample } from "../../helpers/cut-sample.ts";

it.each([
  [["Cấp thẻ. Thu phí."], ["Cấp thẻ.", "Thu phí."]],
  [["Cấp thẻ; thu phí;"], ["Cấp thẻ;", "thu phí;"]],
  [
    ["Cấp thẻ", "thu phí"],
    ["Cấp thẻ", "thu phí"],
  ],
  [["Cấp thẻ (thẻ mới; thẻ cũ). Thu phí."], ["Cấp thẻ (thẻ mới; thẻ cũ).", "Thu phí."]],
  [["Cấp thẻ (thẻ mới; thu phí"], ["Cấp thẻ (thẻ mới;", "thu phí"]],
  [["a) Cấp thẻ; b) Thu phí (lần 1; lần 2)"], ["a) Cấp thẻ;", "b) Thu phí (lần 1; lần 2)"]],
  [["Gửi TP. Huế và TX. Bắc Sơn. Báo cáo"], ["Gửi TP. Huế và TX. Bắc Sơn.", "Báo cáo"]],
  [["Đạt 100%. 50% còn lại"], ["Đạt 100%.", "50% còn lại"]],
  [["thẻ v.v. và phí"], ["thẻ v.v. và phí"]],
  [[], []],
])("of %j the sentences are %j", (statements, sentences) => {
  expect(cutSentences(statements.map(cutSample)).map(joinTokens)).toEqual(sentences);
});
