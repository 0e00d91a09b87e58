/** On paper a page says where it stands: its whole address, with what is filtered and which part was meant. */
addEventListener("beforeprint", () => {
  const place = document.querySelector("[data-print-address]");
  if (place !== null) place.textContent = location.href;
});
