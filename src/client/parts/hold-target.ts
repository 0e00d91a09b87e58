/** For so long parts that come near the screen may get their heights, in milliseconds. */
const settlingMs = 1200;

/** What a reader does who wants to be elsewhere. */
const moves = ["wheel", "touchstart", "pointerdown", "keydown"] as const;

/**
 * Keeps what the address names in view while the parts above it get their heights: those that are not laid out before they are
 * near the screen (content-visibility) push it away once the browser has gone to it. Lets go as soon as the reader moves.
 */
function holdTarget(): void {
  const target =
    location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target === null) return;
  const stop = new AbortController();
  for (const move of moves)
    addEventListener(move, () => stop.abort(), { signal: stop.signal, passive: true, once: true });
  const end = performance.now() + settlingMs;
  const hold = (): void => {
    if (stop.signal.aborted) return;
    target.scrollIntoView();
    if (performance.now() < end) requestAnimationFrame(hold);
    else stop.abort();
  };
  hold();
}

/** Holds what the address names, now and whenever it changes. */
export function followTarget(): void {
  addEventListener("hashchange", holdTarget);
  addEventListener("load", holdTarget);
}
