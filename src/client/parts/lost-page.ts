/** The field of the page that is not there holds what the address asked for: “luu tru khach sn”; letters with marks come coded, and are left. */
const last = location.pathname.split("/").findLast((part) => part !== "") ?? "";
const field = document.querySelector<HTMLInputElement>(".missing__search input");
if (field !== null && /^[a-z0-9-]+$/.test(last)) field.value = last.replaceAll("-", " ");
