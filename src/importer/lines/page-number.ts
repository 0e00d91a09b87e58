const pageNumber = /^(?:trang\s*)?(?:[-–]\s*)?\d{1,3}\s*(?:[-–]|\/\s*\d{1,3})?$/iu;

/** Whether a line holds a page number alone: “12”, “- 12 -”, “Trang 3/40”. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.trim());
}
