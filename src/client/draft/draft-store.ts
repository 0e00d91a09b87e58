import type { SavedDraft } from "#schema/draft.ts";

/** Where the browser keeps the draft; the count in the header and the buttons of other pages read it too. */
export const draftKey = "so-tay.ban-thao";
/** Where a text is put aside that was kept and could not be read, or that another tab had written meanwhile. */
export const asideKey = "so-tay.ban-thao.de-rieng";

/** How long typing rests before the draft is kept. Milliseconds. */
const restMs = 300;

/** What keeps texts: the browser's store, or one that refuses. */
export type TextStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The browser's own store; undefined where it is forbidden. */
export function findStore(): TextStore | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** The text of the draft that is kept; null where there is none, or the store refuses. */
export function readKept(): string | null {
  try {
    return findStore()?.getItem(draftKey) ?? null;
  } catch {
    return null;
  }
}

/** Whether the draft is kept: not yet, at a time, or not because the store is full or forbidden. */
export type KeptState =
  | { readonly kind: "waiting" }
  | { readonly kind: "kept"; readonly at: Date }
  | { readonly kind: "refused" };

/**
 * Keeps the draft in the browser. A text that another tab has written in between is put aside before it is written over, so
 * that nothing of either is lost.
 */
export class DraftStore {
  readonly #store: TextStore | undefined;
  readonly #tell: (state: KeptState) => void;
  #known: string | null = null;
  #waiting: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: TextStore | undefined, tell: (state: KeptState) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  /** The text kept; null where there is none or it may not be read. */
  read(): string | null {
    this.#known = this.#get(draftKey);
    return this.#known;
  }

  /** Keeps a draft when typing rests. */
  keep(draft: SavedDraft): void {
    this.#waiting = JSON.stringify(draft);
    clearTimeout(this.#timer);
    this.#tell({ kind: "waiting" });
    this.#timer = setTimeout(() => this.flush(), restMs);
  }

  /** Whether a change is not kept yet. */
  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  /** Keeps what waits at once: the page is left. */
  flush(): void {
    clearTimeout(this.#timer);
    const text = this.#waiting;
    if (text === null) return;
    const other = this.#get(draftKey);
    if (other !== null && other !== this.#known && other !== text) this.setAside(other);
    if (this.#set(draftKey, text)) {
      this.#waiting = null;
      this.#known = text;
      this.#tell({ kind: "kept", at: new Date() });
    } else this.#tell({ kind: "refused" });
  }

  /** Takes the text of another tab as the one known; what waited here is put aside and returned. */
  takeOther(text: string): string | null {
    clearTimeout(this.#timer);
    const mine = this.#waiting;
    this.#waiting = null;
    this.#known = text;
    if (mine !== null) this.setAside(mine);
    return mine;
  }

  setAside(text: string): void {
    this.#set(asideKey, text);
  }

  /** The text put aside last; null for none. */
  readAside(): string | null {
    return this.#get(asideKey);
  }

  dropAside(): void {
    try {
      this.#store?.removeItem(asideKey);
    } catch {
      // A store that refuses keeps nothing to drop.
    }
  }

  #get(key: string): string | null {
    try {
      return this.#store?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #set(key: string, text: string): boolean {
    try {
      this.#store?.setItem(key, text);
      return this.#store !== undefined;
    } catch {
      return false;
    }
  }
}
