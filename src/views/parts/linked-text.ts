/** A piece of a sentence; with an address where it is a link to a page elsewhere. */
export interface LinkedPart {
  readonly text: string;
  readonly url: string | null;
}

const address = /https:\/\/[^\s()]+/g;

/** A sentence cut at the addresses it holds, each shown by its host: “https://vanban.chinhphu.vn/?…” as vanban.chinhphu.vn. */
export function linkAddresses(sentence: string): readonly LinkedPart[] {
  const parts: LinkedPart[] = [];
  let end = 0;
  for (const match of sentence.matchAll(address)) {
    if (match.index > end) parts.push({ text: sentence.slice(end, match.index), url: null });
    const url = match[0].replace(/[.,;]+$/, "");
    parts.push({ text: new URL(url).host, url });
    end = match.index + url.length;
  }
  return end < sentence.length ? [...parts, { text: sentence.slice(end), url: null }] : parts;
}
