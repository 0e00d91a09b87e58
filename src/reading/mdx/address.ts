import { isPicture } from "./pictures.ts";

/** Schemes of addresses that a note may point at; what has no scheme stays on the site. */
const openSchemes = /^(?:https:\/\/[^\s/\\@?#]+(?:[/?#]\S*)?|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d().-]+)$/i;

/** What a browser drops from an address before it reads the scheme (WHATWG URL, basic URL parser), or takes for a slash. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const hidden = /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\\]/gu;

/** An address with the characters that nobody sees as their numbers. */
export function showHidden(url: string): string {
  const name = (mark: string): string =>
    `<U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`;
  return url.replace(hidden, (mark) => (mark === " " || mark === "\\" ? mark : name(mark)));
}

/** What is wrong with an address, in words, and what to type; undefined where a note may hold it. `url` has no entities left. */
export function findAddressFault(url: string): { readonly why: string; readonly advice: string } | undefined {
  if (url === "") return { why: "để trống", advice: "viết địa chỉ giữa hai dấu ngoặc tròn." };
  if (url.search(hidden) >= 0) {
    const why = "có dấu cách, ký tự ẩn hoặc dấu “\\”";
    return { why, advice: "gõ lại địa chỉ, không có dấu cách và ký tự lạ." };
  }
  if (openSchemes.test(url)) return undefined;
  const scheme = /^([^/?#]*?):/.exec(url)?.[1];
  if (scheme !== undefined) {
    const rest = url.slice(scheme.length + 1);
    const name = scheme.toLowerCase();
    const why = "không phải địa chỉ tương đối, https, mailto hoặc tel";
    if (name === "http") return { why, advice: `viết “https:${rest}”, hoặc đặt địa chỉ trong dấu \`…\`.` };
    if (["https", "mailto", "tel"].includes(name))
      return {
        why: `không đúng dạng địa chỉ ${name}`,
        advice: "ví dụ “https://vanban.chinhphu.vn/”, “mailto:hop-thu@co-quan.gov.vn”, “tel:113”.",
      };
    return { why, advice: "bỏ liên kết, chỉ giữ chữ." };
  }
  if (url.startsWith("//"))
    return { why: "trỏ sang máy chủ khác mà không nói giao thức", advice: `viết “https:${url}”.` };
  if (url.startsWith("/"))
    return {
      why: "tính từ gốc máy chủ, sẽ sai khi sổ tay nằm trong thư mục con",
      advice: `viết địa chỉ tương đối, ví dụ “..${url}”.`,
    };
  return undefined;
}

/** What is wrong with the address of a picture: a file beside the text, by a name that is a picture's. */
export function findPictureFault(url: string): { readonly why: string; readonly advice: string } | undefined {
  const fault = findAddressFault(url);
  if (fault !== undefined) return fault;
  if (openSchemes.test(url))
    return { why: "nằm ở máy chủ khác, trang không tải", advice: "tải ảnh về, đặt cạnh tệp này." };
  // The build turns a picture's address into an import, with percent signs decoded.
  if (!isPicture(url) || /[%?#]/.test(url))
    return {
      why: "không phải tên một tệp ảnh",
      advice: "đặt tệp .png, .jpg, .webp, .avif, .gif hoặc .svg cạnh tệp này, ví dụ “./so-do.png”.",
    };
  return undefined;
}
