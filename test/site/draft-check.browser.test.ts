import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeWord, paragraph, run } from "../importer/formats/docx/make-word.ts";
import { makePdf } from "../importer/formats/pdf/make-pdf.ts";
import { soundDraft } from "../draft/check/drafts.ts";
import { readComments } from "../draft/remarks/read-comments.ts";
import { darkViolationsOf, thinOut, violationsOf } from "./axe.ts";
import { startHarness, type Harness, type OpenPage } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

/** A draft with faults that are known: a body that ended, a deadline that is over. */
const faulty = soundDraft
  .replace("Sở Y tế", "Sở Thông tin và Truyền thông")
  .replace("30/11/2027", "30/11/2023");

const open = async (width?: number): Promise<OpenPage> => {
  const opened = await harness.openPage("/soan-thao/kiem-tra/", width === undefined ? {} : { width });
  await opened.page.waitForSelector('main[data-state="ready"]');
  return opened;
};

async function openFile(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  await page
    .locator("[data-file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.locator(".check-paste > summary").click();
  await page.getByRole("textbox", { name: "Nội dung dự thảo" }).fill(text);
  await page.getByRole("button", { name: "Kiểm tra nội dung đã dán" }).click();
  await page.waitForSelector(".check-finding");
}

/** The bytes of a file that the page hands over; the browser may be on its own. */
async function readDownload(file: Download): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

const wordOf = (text: string): Promise<Uint8Array> =>
  makeWord(
    text
      .split("\n")
      .map((line) => paragraph(run(line)))
      .join(""),
    { "[Content_Types].xml": ["Types", ""] },
  );

describe("the page on which a draft is checked", () => {
  it("shows what is wrong at its words, filters it, and sends nothing of it", async () => {
    const { page, assertQuiet, close } = await open();
    const requests: string[] = [];
    page.on("request", (request) =>
      requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
    );
    await paste(page, faulty);
    const mark = page.locator("mark", { hasText: "Sở Thông tin và Truyền thông" });
    expect(await mark.count()).toBe(1);
    const findings = page.locator(".check-finding");
    const all = await findings.count();
    expect(await page.locator(".check-findings").innerText()).toContain("30/11/2023");
    await page.locator('.check-filter input[value="error"]').uncheck();
    expect(await findings.count()).toBeLessThan(all);
    await page.locator('.check-filter input[value="error"]').check();
    await page.locator(".check-filter select").selectOption("gone-agency");
    expect(await findings.count()).toBe(1);
    await page.locator(".check-place a").first().click();
    expect(await page.locator(".check-line:target").innerText()).toContain("Sở Thông tin và Truyền thông");
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((one) => !one.startsWith(`GET ${harness.address("/")}`))).toEqual([]);
    expect(requests.filter((one) => /Truy%E1%BB%81n|30\/11\/2023/.test(one))).toEqual([]);
    expect(requests.filter((one) => /pdf/i.test(one))).toEqual([]);
    assertQuiet();
    await close();
  });

  it("brings what was said to sight and tells equal words once, at 360 px", async () => {
    const { page, close } = await open(360);
    await paste(page, `${faulty}\nSở Thông tin và Truyền thông phối hợp.`);
    await page.waitForFunction(() => document.activeElement?.matches(".check-message") === true);
    const top = await page.locator(".check-message").evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    const entry = page.locator(".check-place", { hasText: "Sở Thông tin và Truyền thông" });
    expect(await entry.count()).toBe(1);
    expect(await entry.innerText()).toContain("2 chỗ: dòng\u00a0");
    expect(await entry.locator("a").count()).toBe(2);
    await close();
  });

  it("gives the .docx back with remarks on the very words", async () => {
    const { page, assertQuiet, close } = await open();
    await openFile(page, "du-thao.docx", await wordOf(faulty));
    await page.waitForSelector(".check-finding");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải lại .docx kèm nhận xét" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("du-thao (có nhận xét).docx");
    const comments = await readComments(await readDownload(file));
    expect(comments.map(({ words }) => words)).toContain("Sở Thông tin và Truyền thông");
    assertQuiet();
    await close();
  });

  it("checks against a plan and for a place that are chosen", async () => {
    const { page, assertQuiet, close } = await open();
    await paste(page, faulty);
    expect(await page.locator(".check-message").innerText()).toContain("của tỉnh Ninh Bình");
    await page.getByLabel("Nơi ban hành").fill("cửa lò");
    await page.getByRole("button", { name: /^phường Cửa Lò/ }).click();
    await page.waitForFunction(() =>
      document.querySelector(".check-message")?.textContent.includes("Cửa Lò"),
    );
    const count = await page.locator(".check-finding").count();
    await page.getByLabel("Đối chiếu mô hình với").selectOption("ninh-binh-2023");
    await page.waitForFunction(
      (before) => document.querySelectorAll(".check-finding").length !== before,
      count,
    );
    expect(await page.locator(".check-findings").innerText()).toContain("Ninh Bình");
    assertQuiet();
    await close();
  });

  it.each([
    ["hong.docx", "PK\u0003\u0004hỏng", "Tệp .docx bị hỏng"],
    ["trong.txt", "", "Tệp trống"],
    ["ảnh.png", "\u0089PNG", "là ảnh"],
  ])("says why %s is not checked", async (name, text, words) => {
    const { page, close } = await open();
    await openFile(page, name, Buffer.from(text, "latin1"));
    await page.waitForFunction(
      (said) => document.querySelector(".check-message")?.textContent.includes(said),
      words,
    );
    expect(await page.locator("[data-result]").isHidden()).toBe(true);
    await close();
  });

  it("loads what reads a PDF when one is opened, and says that one of pictures alone has no letters", async () => {
    const { page, assertQuiet, close } = await open();
    await openFile(page, "du-thao.docx", await wordOf(faulty));
    await page.waitForSelector(".check-finding");
    const scripts: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "script") scripts.push(request.url());
    });
    await openFile(page, "quet.pdf", makePdf(""));
    await page.waitForFunction(() =>
      document.querySelector(".check-message")?.textContent.includes("chỉ có ảnh quét"),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(await page.locator("[data-result]").isHidden()).toBe(true);
    assertQuiet();
    await close();
  });

  it.each([360, 1440])(
    "has no fault that axe sees in light or dark, findings unfolded and places offered, and does not scroll sideways, at %d px",
    async (width) => {
      const { page, close } = await open(width);
      await paste(page, faulty);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll("draft-check details")) one.setAttribute("open", "");
      });
      await page.locator("[data-place]").fill("phuong bim son");
      await page.waitForSelector("[data-places] button");
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await thinOut(page);
      expect(await violationsOf(page), "light").toEqual([]);
      expect(await darkViolationsOf(page), "dark").toEqual([]);
      await close();
    },
  );
});
