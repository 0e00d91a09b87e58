/** Models of the draft that is kept; 0 where there is none, or none can be read. */
export function countKept(text: string | null): number {
  try {
    const draft = JSON.parse(text ?? "null") as { entries?: unknown } | null;
    return Array.isArray(draft?.entries) ? draft.entries.length : 0;
  } catch {
    return 0;
  }
}

/** A kept draft with one model more, as text; null where the text kept is no draft of a version that is known here. */
export function withModel(text: string | null, model: string): string | null {
  try {
    const draft = (text === null ? { version: 1, entries: [] } : JSON.parse(text)) as {
      version?: unknown;
      entries?: unknown;
    };
    const entries: unknown[] = Array.isArray(draft.entries) ? draft.entries : [];
    if (draft.version !== 1) return null;
    if (entries.some((entry) => (entry as { model?: unknown } | null)?.model === model)) return text;
    return JSON.stringify({ ...draft, entries: [...entries, { model, fields: {} }] });
  } catch {
    return null;
  }
}
