import { spawn } from "node:child_process";
import { appendFileSync, chmodSync, cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { takeLock } from "#reading/folder-lock.ts";
import { repositoryRoot } from "../../architecture/source-files.ts";
import { minimal } from "../../helpers/minimal-content.ts";
import {
  check,
  folders,
  importText,
  longer,
  plan,
  readAll,
  receive,
  text,
  useContent,
} from "./import-folder.ts";

vi.setConfig({ testTimeout: 60_000 });
useContent();

describe("an import", () => {
  it("writes all files of a new plan, and nothing beside them", async () => {
    expect(await importText(receive(text), "mau-2025")).toEqual([]);
    expect(readdirSync(plan(""))).toEqual(["mau-2024", "mau-2025"]);
    expect(readdirSync(plan("mau-2025")).sort()).toEqual([
      "items.yaml",
      "plan.mdx",
      "review.yaml",
      "source.txt",
    ]);
    expect(check()).toEqual([]);
  });

  it("keeps review.yaml and the note of a plan that it writes again", async () => {
    appendFileSync(plan("mau-2024/plan.mdx"), "\nGhi chú của ban biên tập.\n");
    const review = readFileSync(plan("mau-2024/review.yaml"), "utf8");
    expect(await importText(receive(longer))).toEqual([]);
    expect(readFileSync(plan("mau-2024/review.yaml"), "utf8")).toBe(review);
    expect(readFileSync(plan("mau-2024/plan.mdx"), "utf8")).toMatch(/\n---\n\nGhi chú của ban biên tập\.\n$/);
    expect(check()).toEqual([]);
  });

  it("never touches a review.yaml, nor anything beside it, where people's own slip makes it unreadable", async () => {
    writeFileSync(plan("mau-2024/review.yaml"), "repairs: [\n");
    const before = readAll(plan("mau-2024"));
    expect((await importText(receive(longer))).join("\n")).toContain("review.yaml");
    expect(readAll(plan("mau-2024"))).toEqual(before);
  });

  it("is refused while another writes the same plan, and told who it is", async () => {
    const lock = takeLock(plan(".import-mau-2024"), "npm run import -- a.docx --plan mau-2024");
    const before = readAll(plan("mau-2024"));
    const [told] = await importText(receive(longer));
    expect(told).toMatch(
      /^content\/plans\/mau-2024:1:1 error plan-in-use Kế hoạch đang được nhập bởi tiến trình \d+, từ .*, lệnh “npm run import -- a\.docx --plan mau-2024”\. Gợi ý: Đợi lệnh ấy xong rồi chạy lại\.$/,
    );
    expect(readAll(plan("mau-2024"))).toEqual(before);
    // Another plan is no concern of it; a check sees nothing amiss.
    expect(await importText(receive(text), "mau-2025")).toEqual([]);
    expect(check()).toEqual([]);
    if (lock.kind === "taken") lock.release();
    expect(await importText(receive(longer))).toEqual([]);
  });

  it("never mixes with others of the same plan", async () => {
    const texts = [receive(text, "a.txt"), receive(longer, "b.txt")];
    const script = join(repositoryRoot, "scripts/import.ts");
    const codes = await Promise.all(
      [0, 1, 0, 1].map((at) => {
        const args = [script, texts[at] ?? "", "--plan", "mau-2024", "--content", folders.content];
        const child = spawn(process.execPath, args, { stdio: "ignore" });
        return new Promise((end) => child.once("close", end));
      }),
    );
    expect(codes).toContain(0);
    expect(check()).toEqual([]);
    const name = /file: ([ab])\.txt/.exec(readFileSync(plan("mau-2024/plan.mdx"), "utf8"))?.[1];
    expect(readFileSync(plan("mau-2024/source.txt"), "utf8")).toBe(name === "a" ? text : longer);
    expect(readdirSync(plan(""))).toEqual(["mau-2024"]);
  });

  it.skipIf(process.getuid?.() === 0)(
    "into a folder that cannot be written says so in one sentence",
    async () => {
      chmodSync(plan(""), 0o555);
      const told = await importText(receive(text), "mau-2025");
      chmodSync(plan(""), 0o755);
      expect(told).toEqual([
        "content/plans:1:1 error unwritable Không có quyền ghi vào thư mục “content/plans”. Gợi ý: xin quyền ghi, hoặc nhập vào một bản sao của nội dung.",
      ]);
    },
  );
});

/** Writes files of a plan in a process that is killed after a rename; whether it was killed. */
async function writeKilled(
  id: string,
  files: Readonly<Record<string, string>>,
  rename: number,
): Promise<boolean> {
  const module = join(repositoryRoot, "src/reading/import/plan-lock.ts");
  const code = `import { lockPlan } from ${JSON.stringify(module)};
    const lock = lockPlan(${JSON.stringify(folders.content)}, ${JSON.stringify(id)}, "killed");
    lock.write(new Map(Object.entries(${JSON.stringify(files)})));
    lock.release();`;
  const hook = join(import.meta.dirname, "../publish/kill-at-rename.mjs");
  const child = spawn(process.execPath, ["--import", hook, "--input-type=module", "-e", code], {
    env: { ...process.env, KILL_AT_RENAME: String(rename) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((end) =>
    child.once("close", (_, signal) => {
      end(signal === "SIGKILL");
    }),
  );
}

describe("an import that is killed", () => {
  it("over a plan leaves it as it was, or says what finishes it; the plan is then whole, its sha256 too", async () => {
    const before = readAll(plan("mau-2024"));
    await importText(receive(longer));
    const { "review.yaml": review, ...after } = readAll(plan("mau-2024"));
    const seen: string[] = [];
    for (let rename = 1; ; rename += 1) {
      rmSync(plan(""), { recursive: true });
      cpSync(join(minimal, "plans"), plan(""), { recursive: true });
      if (!(await writeKilled("mau-2024", after, rename))) break;
      const told = check();
      const command = /“npm run import -- --plan (\S+)”/.exec(told.join("\n"))?.[1];
      seen.push(told.map((line) => line.split(" ").slice(1, 3).join(" ")).join());
      if (command === undefined)
        expect(readAll(plan("mau-2024"))).toEqual(
          rename === 1 ? before : { ...after, "review.yaml": review },
        );
      else {
        expect(told).toHaveLength(1);
        expect(await importText(undefined, command)).toEqual([
          "content/plans/mau-2024:1:1 note import-finished Lần nhập trước bị ngắt giữa chừng; đã ghi nốt các tệp của lần ấy.",
        ]);
        expect(readAll(plan("mau-2024"))).toEqual({ ...after, "review.yaml": review });
      }
      await importText(undefined);
      expect(readdirSync(plan(""))).toEqual(["mau-2024"]);
      expect(check()).toEqual([]);
    }
    // Locked; all files ready; three moved one by one; lock given back.
    const unfinished = "error unfinished-import";
    expect(seen).toEqual([
      "warning left-over",
      unfinished,
      unfinished,
      unfinished,
      unfinished,
      "warning left-over",
    ]);
  });

  it("of a new plan leaves no plan or a whole one", async () => {
    await importText(receive(text), "mau-2025");
    const whole = readAll(plan("mau-2025"));
    const seen: (readonly string[])[] = [];
    for (let rename = 1; ; rename += 1) {
      rmSync(plan("mau-2025"), { recursive: true, force: true });
      if (!(await writeKilled("mau-2025", whole, rename))) break;
      const [told] = check();
      expect(told).toMatch(
        /^content\/plans\/\.import-mau-2025[^:]*:1:1 warning left-over Thư mục tạm còn sót của một lần nhập kế hoạch “mau-2025” bị ngắt; không có tệp nào phải ghi nốt\. Gợi ý: xóa thư mục này, hoặc để lần nhập sau dọn\.$/,
      );
      seen.push(readdirSync(plan("")).filter((name) => !name.startsWith(".")));
      // The next import cleans, whatever its plan.
      await importText(undefined, "mau-2024");
      expect(readdirSync(plan("")).filter((name) => name.startsWith("."))).toEqual([]);
      expect(check()).toEqual([]);
    }
    expect(seen).toEqual([["mau-2024"], ["mau-2024", "mau-2025"], ["mau-2024", "mau-2025"]]);
    expect(readAll(plan("mau-2025"))).toEqual(whole);
  });

  it("in the first version left files that a check tells and the next import cleans", async () => {
    writeFileSync(plan("mau-2024/source.txt.new"), "half");
    writeFileSync(plan("mau-2024/my-own.new"), "kept");
    expect(check()).toEqual([
      "content/plans/mau-2024/source.txt.new:1:1 warning left-over Tệp tạm của một lần nhập bị ngắt, không thuộc nội dung. Gợi ý: chạy “npm run import -- --plan mau-2024” để dọn.",
    ]);
    expect(await importText(undefined)).toEqual([
      "content/plans/mau-2024/source.txt.new:1:1 note left-over Đã dọn tệp tạm của một lần nhập bị ngắt.",
    ]);
    expect(readdirSync(plan("mau-2024"))).toContain("my-own.new");
    expect(check()).toEqual([]);
  });
});
