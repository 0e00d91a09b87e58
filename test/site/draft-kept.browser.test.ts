import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Hand, kept, openDesk, readDownload, readKept, ready, takeDocx } from "./draft-page.ts";
import { startHarness, type Harness } from "./harness.ts";

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(async () => {
  await harness.close();
});

describe("nothing is lost", () => {
  it("a draft stays over a reload, is saved to a file, and read from it", async () => {
    const { page, assertQuiet, close } = await openDesk(harness);
    await page.getByLabel("Trích yếu nội dung").fill("Bản thảo của tôi");
    await page.locator('input[type="checkbox"][value="kiosk-mot-cua"]').check();
    await page.waitForSelector(".desk-entry");
    await kept(page);
    const before = await readKept(page);
    await page.reload();
    await page.waitForSelector(ready);
    expect(await page.getByLabel("Trích yếu nội dung").inputValue()).toBe("Bản thảo của tôi");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu ra tệp" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("ban-thao-ke-hoach.json");
    const saved = (await readDownload(file)).toString("utf8");
    expect(JSON.parse(saved)).toEqual(before);
    await page.locator(".desk-more > summary").click();
    await page.getByRole("button", { name: "Bản thảo mới" }).click();
    expect(await page.locator(".desk-entry").count()).toBe(0);
    await page
      .locator("#mo-tep")
      .setInputFiles({ name: "cu.json", mimeType: "application/json", buffer: Buffer.from(saved) });
    await page.waitForSelector(".desk-entry");
    expect(await page.locator(".desk-message").innerText()).toContain("Đã mở “cu.json”");
    assertQuiet();
    await close();
  });

  it("a file that is no draft, or of a later version, is told and changes nothing", async () => {
    const { page, assertQuiet, close } = await openDesk(harness);
    await page.getByLabel("Trích yếu nội dung").fill("Giữ tôi");
    for (const [text, words] of [
      ["{", "không đọc được như JSON"],
      ['{"version":9,"entries":[]}', "mới hơn phiên bản 1"],
    ] as const) {
      await page
        .locator("#mo-tep")
        .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
      await page.waitForFunction(
        (said) => document.querySelector(".desk-message")?.textContent.includes(said),
        words,
      );
    }
    expect(await page.getByLabel("Trích yếu nội dung").inputValue()).toBe("Giữ tôi");
    assertQuiet();
    await close();
  });

  it("two tabs show one draft: what one writes the other takes over", async () => {
    const { page, assertQuiet, close } = await openDesk(harness);
    const other = await page.context().newPage();
    await other.goto(harness.address("/soan-thao/"));
    await other.waitForSelector(ready);
    await other.getByLabel("Trích yếu nội dung").fill("Viết ở thẻ hai");
    await kept(other);
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>("#o-title")?.value === "Viết ở thẻ hai",
    );
    expect(await page.locator(".desk-message").innerText()).toContain("thẻ khác");
    assertQuiet();
    await close();
  });

  it("a store that is full or forbidden is told, and the draft goes on", async () => {
    const { page, close } = await harness.openPage("/404.html", { isFresh: true });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.goto(harness.address("/soan-thao/"));
    await page.waitForSelector(ready);
    await page.getByLabel("Trích yếu nội dung").fill("Không lưu được");
    await page.waitForSelector('[data-kept="refused"]');
    expect(await page.locator("[data-kept]").innerText()).toContain("hãy lưu ra tệp");
    expect((await takeDocx(page, new Hand())).join("\n")).toContain("Không lưu được");
    await close();
  });

  it("a kept text that is no draft is put aside whole, and offered as a file", async () => {
    const { page, close } = await harness.openPage("/404.html");
    await page.evaluate(() => localStorage.setItem("so-tay.ban-thao", '{"version":7,"entries":[1]}'));
    await page.goto(harness.address("/soan-thao/"));
    await page.waitForSelector(ready);
    expect(await page.locator(".desk-message").innerText()).toContain("mới hơn phiên bản 1");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu nguyên văn ra tệp" }).click(),
    ]);
    expect((await readDownload(file)).toString("utf8")).toBe('{"version":7,"entries":[1]}');
    await close();
  });
});

describe("the office's own template", () => {
  it("is offered to begin with, takes the draft, and is told of where it does not fit", async () => {
    const { page, assertQuiet, close } = await openDesk(harness);
    await page.getByLabel("Trích yếu nội dung").fill("Theo mẫu của Văn phòng");
    await page.locator(".desk-more > summary").click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Tải mẫu khởi đầu" }).click(),
    ]);
    const template = { name: "mau.docx", mimeType: "application/zip", buffer: await readDownload(file) };
    const [filled] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#mau-co-quan").setInputFiles(template),
    ]);
    const zip = await JSZip.loadAsync(await readDownload(filled));
    expect(await zip.file("word/document.xml")?.async("string")).toContain("Theo mẫu của Văn phòng");
    await page.locator("#mau-co-quan").setInputFiles({ ...template, buffer: Buffer.from("không phải Word") });
    await page.waitForFunction(() =>
      document.querySelector(".desk-message")?.textContent.includes("Không mở được mẫu"),
    );
    assertQuiet();
    await close();
  });
});

describe("a model's page", () => {
  it("puts its model into the draft, and the header counts", async () => {
    const { page, assertQuiet, close } = await harness.openPage("/mo-hinh/kiosk-mot-cua/");
    await page.getByRole("button", { name: "Đưa vào bản thảo" }).click();
    expect(await page.locator("draft-count [data-count]").innerText()).toBe("1");
    await page.getByRole("link", { name: "Đã có trong bản thảo" }).click();
    await page.waitForSelector(ready);
    expect(await page.locator(".desk-title").innerText()).toContain("1. Tự động hóa");
    await kept(page);
    expect((await readKept(page)).entries[0]?.fields["title"]?.from).toMatch(/\/2$/);
    assertQuiet();
    await close();
  });

  it("leads to the draft with the model named where nothing can be kept", async () => {
    const { page, close } = await harness.openPage("/404.html", { isFresh: true });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.goto(harness.address("/mo-hinh/kiosk-mot-cua/"));
    await page.getByRole("button", { name: "Đưa vào bản thảo" }).click();
    await page.waitForURL(/soan-thao\/\?them=kiosk-mot-cua/);
    await page.waitForSelector(".desk-entry");
    await close();
  });
});
