/** “Địa phương: Bỉm Sơn; Nhóm: 1. …”: what the controls of the page's filters are set to, empty where nothing is. */
export function tellFilters(form: HTMLFormElement | null): string {
  if (form === null) return "";
  const told = [...form.elements].flatMap((control) => {
    if (control instanceof HTMLSelectElement && control.value !== "") {
      const label = control.labels[0]?.querySelector("span")?.textContent ?? control.name;
      return [`${label.trim()}: ${control.selectedOptions[0]?.text.trim() ?? control.value}`];
    }
    if (!(control instanceof HTMLInputElement)) return [];
    const label = control.labels?.[0]?.textContent?.trim() ?? control.name;
    if (control.type === "checkbox") return control.checked ? [label] : [];
    const isWritten = ["month", "search"].includes(control.type) && control.value !== "";
    return isWritten ? [`${label}: ${control.value}`] : [];
  });
  return told.join("; ");
}
