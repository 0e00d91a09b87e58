/**
 * A word as it stands in the index. Pagefind drops combining marks alone, so đ becomes d with a stroke as such a mark:
 * found by “d”, and told apart where marks count. Not in codes such as “TCTĐA06”: there Pagefind would cut the word at the
 * stroke and find it by “06”.
 */
export function toIndexWord(exact: string): string {
  return exact.replaceAll("đ", /\p{N}/u.test(exact) ? "d" : "d\u0335");
}
