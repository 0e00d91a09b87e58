import { vi } from "vitest";

/** An element as far as the custom elements of the client ask for one; what it holds is told by selector. */
export class FakeElement extends EventTarget {
  readonly dataset: Record<string, string> = {};
  readonly held = new Map<string, readonly FakeElement[]>();
  readonly children: FakeElement[] = [];
  readonly attributes = new Map<string, string>();
  hidden = false;
  isConnected = false;
  textContent = "";
  value = "";
  firstChild: FakeElement | null = null;
  scrollLeft = 0;
  scrollTop = 0;

  querySelector(selector: string): FakeElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  querySelectorAll(selector: string): readonly FakeElement[] {
    return this.held.get(selector) ?? [];
  }
  closest(selector: string): FakeElement | null {
    return this.querySelector(selector);
  }
  matches(): boolean {
    return false;
  }
  append(...children: readonly (FakeElement | string)[]): void {
    for (const child of children) {
      if (typeof child === "string") continue;
      child.isConnected = true;
      this.children.push(child);
    }
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value);
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  toggleAttribute(name: string, isSet: boolean): void {
    if (isSet) this.attributes.set(name, "");
    else this.attributes.delete(name);
  }
  replaceChildren(...children: FakeElement[]): void {
    this.children.splice(0, Infinity, ...children);
  }
  select(): void {
    this.dispatchEvent(new Event("select"));
  }
  remove(): void {
    this.isConnected = false;
  }
  focus(): void {
    this.dispatchEvent(new Event("focus"));
  }
  scrollTo(left: number, top: number): void {
    this.scrollLeft = left;
    this.scrollTop = top;
  }
}

/** What the page holds by selector; its live region is kept, as a page keeps it. */
export const page = new FakeElement();
const body = new FakeElement();
export const browserWindow = Object.assign(new EventTarget(), { isSecureContext: true });
export const address = { pathname: "/", search: "", hash: "" };
/** Addresses that were written, oldest first. */
export const written: string[] = [];

/** What the page's live region says; empty where it says nothing. */
export function getSpoken(): string {
  const isRegion = (one: FakeElement): boolean => one.isConnected && one.getAttribute("role") === "status";
  return body.children.find(isRegion)?.textContent ?? "";
}

/** Puts the fakes in the place of the browser's globals, and time under the test's hand; vi.unstubAllGlobals undoes the first. */
export function stubPage(): void {
  vi.useFakeTimers();
  written.length = 0;
  page.held.clear();
  address.search = "";
  const globals = {
    HTMLElement: FakeElement,
    customElements: { define: () => undefined },
    window: browserWindow,
    addEventListener: browserWindow.addEventListener.bind(browserWindow),
    removeEventListener: browserWindow.removeEventListener.bind(browserWindow),
    document: Object.assign(page, { body, createElement: () => new FakeElement(), execCommand: () => false }),
    location: address,
    history: { replaceState: (_: unknown, __: string, url: string) => written.push(url) },
    navigator: { clipboard: { writeText: () => Promise.resolve() } },
    requestAnimationFrame: (act: () => void) => act(),
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
}

/** Ends what stubPage began. Files share modules: what one keeps of this page must know that it is gone. */
export function restorePage(): void {
  for (const child of body.children.splice(0)) child.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

/** A custom element of the client, as the fake that it is a class of here. */
export function makeElement(custom: new () => HTMLElement): FakeElement & { connectedCallback(): void } {
  return new custom() as unknown as FakeElement & { connectedCallback(): void };
}
