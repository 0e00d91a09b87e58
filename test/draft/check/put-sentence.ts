import { soundDraft } from "./drafts.ts";
import type { Place } from "./office-sentences.ts";

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
