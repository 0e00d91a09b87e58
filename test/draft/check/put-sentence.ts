import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { soundDraft } from "./drafts.ts";

/** Where in the sound draft a sentence is put: each as an office would have it there. */
const place = z.enum([
  "basis", // before the last one
  "body", // a sentence of what is demanded, on a line of its own
  "lead", // in place of the first model's lead
  "coordinators",
  "recipients", // in place of the list of who gets the plan
  "end", // the last sentence of the text
  "part", // lines in place of the first part, from its heading
  "parts", // the headings of the three parts, parted by bars
]);
type Place = z.infer<typeof place>;

const sentence = z
  .partialRecord(place, z.string())
  .transform((one): readonly [Place, string] => Object.entries(one)[0] as [Place, string]);

const rules = z.array(
  z.strictObject({
    rule: z.string(),
    code: z.string(),
    wrong: z.array(sentence),
    right: z.array(sentence),
  }),
);

/** The rules, each with its sentences of both kinds and where they are put. */
export const officeSentences = rules.parse(
  parse(readFileSync(join(import.meta.dirname, "office-sentences.yaml"), "utf8")),
);

/** What of the sound draft a sentence stands in place of. */
const places: Readonly<
  Record<Exclude<Place, "parts">, { readonly was: RegExp; readonly around: (text: string) => string }>
> = {
  basis: { was: /(?=Căn cứ Quyết định số 826)/u, around: (text) => `${text}\n` },
  body: { was: /(?<=hệ thống vận hành song song\.\n)/u, around: (text) => `${text}\n` },
  lead: { was: /- Chủ trì: Sở Khoa học và Công nghệ/u, around: (text) => text },
  coordinators: { was: /- Phối hợp: Công an tỉnh, Văn phòng UBND tỉnh/u, around: (text) => text },
  recipients: { was: /(?<=Nơi nhận:\n).*(?=\nTM\. ỦY)/su, around: (text) => text },
  end: { was: /Công an tỉnh là cơ quan thường trực.*(?=\n\nNơi)/su, around: (text) => text },
  part: { was: /I\. MỤC ĐÍCH, YÊU CẦU.*(?=\nII\. CÁC)/su, around: (text) => text },
};

/** The sound draft with its three parts headed as given. */
function putHeadings(headings: readonly string[]): string {
  const [first = "", second = "", third = ""] = headings;
  return soundDraft
    .replace("I. MỤC ĐÍCH, YÊU CẦU", first)
    .replace("II. CÁC MÔ HÌNH", second)
    .replace("III. TỔ CHỨC THỰC HIỆN", third);
}

/** The sound draft with a sentence in it, where an office would have it. */
export function putSentence(place: Place, text: string): string {
  if (place === "parts") return putHeadings(text.split("|"));
  const { was, around } = places[place];
  if (!was.test(soundDraft)) throw new Error(`The sound draft has no place for “${place}”.`);
  const put = soundDraft.replace(was, () => around(text));
  // A text in bold print has all headings of its parts so.
  return text.startsWith("**I.") ? put.replace(/^II+\. .*$/gmu, "**$&**") : put;
}
