/** An address as a person reads it: letters with marks instead of their codes. */
function toReadable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** On paper a page says where it stands: its whole address, with what is filtered and which part was meant. */
addEventListener("beforeprint", () => {
  const place = document.querySelector("[data-print-address]");
  if (place !== null) place.textContent = toReadable(location.href);
});
