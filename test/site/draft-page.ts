import JSZip from "jszip";
import type { Download, Locator, Page } from "playwright-core";
import { listXmlParagraphs } from "../helpers/docx-xml.ts";
import type { Harness, OpenPage } from "./harness.ts";

/** The page when its script runs. */
export const ready = 'main[data-state="ready"]';

/** The page of drafts, its script ready. */
export async function openDesk(harness: Harness, width?: number): Promise<OpenPage> {
  const opened = await harness.openPage("/soan-thao/", width === undefined ? {} : { width });
  await opened.page.waitForSelector(ready);
  return opened;
}

/** Counts what a drafter does with the mouse. */
export class Hand {
  count = 0;
  async click(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }
}

/** Waits until the draft is kept. */
export const kept = (page: Page): Promise<void> =>
  page.waitForSelector('[data-kept="kept"]').then(() => undefined);

/** The draft as the browser keeps it. */
interface Kept {
  readonly entries: readonly { readonly model: string; readonly fields: Record<string, { from?: string }> }[];
  readonly kept: readonly { readonly words: string }[];
}
export const readKept = (page: Page): Promise<Kept> =>
  page.evaluate(() => JSON.parse(localStorage.getItem("so-tay.ban-thao") ?? "null"));

/** The bytes of a file that was downloaded; the browser may run elsewhere, so that it has no path here. */
export async function readDownload(file: Download): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** The words of the .docx that a click gives, a paragraph each. */
export async function takeDocx(page: Page, hand: Hand): Promise<readonly string[]> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    hand.click(page.getByRole("button", { name: "Tải .docx theo Nghị định 30" })),
  ]);
  const zip = await JSZip.loadAsync(await readDownload(file));
  const xml = (await zip.file("word/document.xml")?.async("string")) ?? "";
  return listXmlParagraphs(xml).map(({ text }) => text);
}
