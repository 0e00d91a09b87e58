/** Marks what stands beside an element and beside all that it is in, up to the page's main part: print.css leaves it out. */
function setAside(element: Element): readonly Element[] {
  const away: Element[] = [];
  for (let one: Element | null = element; one !== null && one.tagName !== "MAIN"; one = one.parentElement)
    for (const other of one.parentElement?.children ?? [])
      if (other !== one && !other.matches(".print-source")) away.push(other);
  for (const other of away) other.setAttribute("data-print-away", "");
  return away;
}

/** Button that prints the item around it alone, with the line that says where it is from. */
export class PrintItem extends HTMLElement {
  #print = (): void => {
    const item = this.closest("article");
    if (item === null) return;
    const away = setAside(item);
    const restore = (): void => {
      for (const other of away) other.removeAttribute("data-print-away");
    };
    addEventListener("afterprint", restore, { once: true });
    history.replaceState(null, "", `#${item.id}`);
    print();
  };

  connectedCallback(): void {
    const button = this.querySelector("button");
    if (button === null) return;
    button.hidden = false;
    button.addEventListener("click", this.#print);
  }

  disconnectedCallback(): void {
    this.querySelector("button")?.removeEventListener("click", this.#print);
  }
}

customElements.define("print-item", PrintItem);
