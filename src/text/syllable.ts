import { tones } from "./tone.ts";

/** What may stand before the rime of a Vietnamese syllable; “q” has its “u” in the rime, “gi” may lend its “i” to one. */
const onsets = new Set(" b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x".split(" "));

/** Rimes without tone, as Vietnamese spells them. */
const rimes = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ich im in inh ip it iu " +
    "ia iêc iêm iên iêng iêp iêt iêu o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
    "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet " +
    "u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt ư ưc ưi ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu " +
    "uy uych uynh uyt uyu uya uyên uyêt uyn uê uêch uên uênh uêt uơ uân uâng uât uây y yêm yên yêng yêt yêu " +
    "uac uach uai uan uang uanh uao uat uau uay uăc uăm uăn uăng uăp uăt ue uen ueo uet uich uinh uit uôc uôi"
  ).split(" "),
);

/** Rimes that only “q” opens: “quan” has one, “khuan” none. */
const onlyAfterQ = /^u(?:ac|ach|ai|an|ang|anh|ao|at|au|ay|ăc|ăm|ăn|ăng|ăp|ăt|e|en|eo|et|ich|inh|it)$/;

const everyTone = new RegExp(`[${tones}]`, "g");
const sharpOrHeavy = /^[\u0301\u0323]$/;

/** Whether an onset and a rime make a syllable with its tone: a final stop bears the sharp or the heavy one alone. */
function fits(onset: string, rime: string, tone: string): boolean {
  if (!onsets.has(onset) || !rimes.has(rime)) return false;
  if (onset === "q" ? !rime.startsWith("u") : onlyAfterQ.test(rime)) return false;
  return !/(?:c|ch|p|t)$/.test(rime) || sharpOrHeavy.test(tone);
}

/**
 * Whether a word is spelled as a Vietnamese syllable may be, whatever its case and wherever its tone mark stands: “điện” and
 * “ện” are, “rnềm”, “cac” and “Internet” are not. Says nothing of whether the language has it.
 */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize("NFD");
  const found = parts.match(everyTone) ?? [];
  if (found.length > 1) return false;
  const bare = parts.replace(everyTone, "").normalize("NFC");
  const tone = found[0] ?? "";
  for (let length = 0; length <= 3 && length < bare.length; length += 1) {
    const onset = bare.slice(0, length);
    const rime = bare.slice(length);
    // “gì”, “giết”: the onset has given its i to the rime.
    if (fits(onset, rime, tone) || (onset === "g" && rime.startsWith("i") && fits("gi", rime, tone)))
      return true;
  }
  return false;
}
