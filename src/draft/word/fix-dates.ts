import JSZip from "jszip";

/** Part of a .docx that says when it was made. */
const corePart = "docProps/core.xml";

/**
 * A .docx whose dates are a given day instead of the time of making, in the file and of each part of the archive, so that the
 * same draft gives the same file on every machine.
 * @param day YYYY-MM-DD.
 */
export async function fixDates(docx: Uint8Array, day: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  const date = new Date(`${day}T00:00:00Z`);
  const out = new JSZip();
  for (const path of Object.keys(zip.files).sort()) {
    const file = zip.files[path];
    if (file === undefined || file.dir) continue;
    const bytes = await file.async("uint8array");
    const text = path === corePart ? new TextDecoder().decode(bytes) : undefined;
    const dated = text?.replace(/(?<=<dcterms:\w+[^>]*>)[^<]*/g, `${day}T00:00:00Z`);
    out.file(path, dated ?? bytes, { date, createFolders: false });
  }
  return out.generateAsync({ type: "uint8array", compression: "DEFLATE", platform: "DOS" });
}
