/** An address as a person reads it: letters with marks instead of their codes. */
function toReadable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * On paper a page says which filters chose what is printed, and where it stands: its whole address, with what is filtered and
 * which part was meant.
 */
addEventListener("beforeprint", () => {
  const place = document.querySelector("[data-print-address]");
  // Told by the form's own script (define-filter.ts): most pages have none.
  const { told = "" } = document.querySelector<HTMLElement>("form.filters")?.dataset ?? {};
  const chosen = told === "" ? "" : `In theo bộ lọc: ${told}. `;
  if (place !== null) place.textContent = chosen + toReadable(location.href);
});
