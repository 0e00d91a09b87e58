import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { markBuilt, markFile } from "#reading/publish/built-mark.ts";
import { resolveOut } from "#reading/publish/out-folder.ts";
import { writeStubSite } from "./stub-site.ts";

let outside = "";
let root = "";
const resolve = (out: string): string => resolveOut(root, out);

beforeEach(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), "out-")));
  root = join(outside, "project");
  for (const name of ["content/plans", "src", ".build"]) mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, "content/edition.yaml"), "date: 2026-11-25\n");
  writeFileSync(join(root, "package.json"), "{}");
});
afterEach(() => {
  chmodSync(outside, 0o755);
  rmSync(outside, { recursive: true });
});

/** A site as a build leaves it. */
function publish(folder: string): void {
  writeStubSite(folder, "old");
  markBuilt(folder);
}

/** A site as builds left it before they wrote their list. */
function publishUnlisted(folder: string): void {
  writeStubSite(folder, "<title>Sổ tay mô hình Đề án 06</title>");
  for (const path of [
    "_astro/Page.Bx_1.css",
    "mo-hinh/kiosk/ap-dung.csv",
    "favicon.svg",
    "pagefind/text/0.so-tay",
    "chi-muc/van-ban/0.so-tay",
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), "x");
  }
}

describe("resolveOut takes", () => {
  it.each([
    ["a folder that is not there, from the root", "dist", "project/dist"],
    ["folders below folders that are not there", "a/b/dist", "project/a/b/dist"],
    ["a folder beside the project", "../www", "www"],
    ["a name with blanks and marks", "trang đã dựng", "project/trang đã dựng"],
  ])("%s", (_, out, target) => {
    expect(resolve(out)).toBe(join(outside, target));
  });

  it("an absolute path as it is", () => {
    expect(resolve(join(outside, "www/site"))).toBe(join(outside, "www/site"));
  });

  it("an empty folder, and one that only a build has filled", () => {
    mkdirSync(join(root, "dist"));
    expect(resolve("dist")).toBe(join(root, "dist"));
    publish(join(root, "dist"));
    expect(resolve("dist")).toBe(join(root, "dist"));
  });

  it("a site of the version that wrote no list", () => {
    publishUnlisted(join(root, "dist"));
    expect(resolve("dist")).toBe(join(root, "dist"));
  });

  it("a site in which a file manager left its own files", () => {
    publish(join(root, "dist"));
    for (const name of [".DS_Store", "ke-hoach/Thumbs.db", "desktop.ini"])
      writeFileSync(join(root, "dist", name), "");
    expect(resolve("dist")).toBe(join(root, "dist"));
    mkdirSync(join(root, "empty"));
    writeFileSync(join(root, "empty/.DS_Store"), "");
    expect(resolve("empty")).toBe(join(root, "empty"));
  });

  it("the folder a link leads to, and one below a link", () => {
    mkdirSync(join(outside, "www"));
    symlinkSync(join(outside, "www"), join(root, "dist"));
    expect(resolve("dist")).toBe(join(outside, "www"));
    expect(resolve("dist/moi")).toBe(join(outside, "www/moi"));
  });
});

const refusal = (out: string): string => {
  try {
    return `taken: ${resolve(out)}`;
  } catch (cause) {
    return cause instanceof Error ? cause.message : "";
  }
};

describe("resolveOut refuses, in one sentence,", () => {
  it.each([
    [".", "Không đặt trang vào “.”: ở đó có thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”."],
    [
      "..",
      "Không đặt trang vào “..”: ở đó có thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”.",
    ],
    ["/", "Không đặt trang vào “/”: ở đó có thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”."],
    [
      "content",
      "Không đặt trang vào “content”: “content” là thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”.",
    ],
    [
      "content/moi",
      "Không đặt trang vào “content/moi”: “content” là thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”.",
    ],
    [
      "src",
      "Không đặt trang vào “src”: “src” là thư mục của dự án; chọn một thư mục riêng, ví dụ “--out dist”.",
    ],
    ["", "Tùy chọn “--out” cần tên một thư mục, ví dụ “--out dist”."],
    ["package.json", "Không đặt trang vào “package.json”: đó là một tệp, không phải thư mục."],
    [
      ".build",
      "Không thay “.build”: trong đó có “lock” không do lệnh dựng tạo ra; dời các tệp khác đi, hoặc chọn một thư mục mới hay rỗng.",
    ],
  ])("%j", (out, message) => {
    mkdirSync(join(root, ".build/lock"));
    expect(refusal(out)).toBe(message);
  });

  it("the user's own folder", () => {
    expect(refusal(homedir())).toContain("ở đó có thư mục riêng của người dùng");
  });

  it("a folder with anything that no build put there", () => {
    const said = (path: string): string =>
      `Không thay “www”: trong đó có “${path}” không do lệnh dựng tạo ra; dời các tệp khác đi, hoặc chọn một thư mục mới hay rỗng.`;
    const www = join(root, "www");
    mkdirSync(join(www, "anh"), { recursive: true });
    writeFileSync(join(www, "anh/a.png"), "");
    expect(refusal("www")).toBe(said("anh"));
    // The site's files copied beside them, its list too, make them no part of the site.
    publish(www);
    rmSync(join(www, markFile));
    writeFileSync(join(www, "x"), "");
    writeStubSite(join(root, "other"), "old");
    markBuilt(join(root, "other"));
    expect(refusal("www")).toBe(said("404.html"));
    rmSync(www, { recursive: true });
    publish(www);
    writeFileSync(join(www, "ke-hoach/ghi-chu.txt"), "");
    expect(refusal("www")).toBe(said("ke-hoach/ghi-chu.txt"));
    rmSync(join(www, "ke-hoach/ghi-chu.txt"));
    symlinkSync(root, join(www, "lien-ket"));
    expect(refusal("www")).toBe(said("lien-ket"));
  });

  it.each([".htaccess", "a.DS_Store", "ghi-chu.docx", "data/so-lieu.xlsx", "cgi-bin/a.php"])(
    "a site of the version without a list where someone put %s into it",
    (path) => {
      const dist = join(root, "dist");
      publishUnlisted(dist);
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), "");
      expect(refusal("dist")).toContain(`trong đó có “${path}”`);
    },
  );

  it("another site that has no list of ours", () => {
    writeStubSite(join(root, "dist"), "<title>Trang khác</title>");
    expect(refusal("dist")).toContain("trong đó có “404.html”");
  });

  it("a link that leads nowhere, and one that leads in a circle", () => {
    symlinkSync(join(outside, "www"), join(root, "dist"));
    expect(refusal("dist")).toBe(
      "“dist” đi qua một liên kết dẫn đến chỗ không có: tạo thư mục đích hoặc bỏ liên kết ấy.",
    );
    symlinkSync(join(root, "vong"), join(root, "vong"));
    expect(refusal("vong")).toContain("ELOOP");
  });

  it("a link to the project's own folder", () => {
    symlinkSync(join(root, "content"), join(root, "dist"));
    expect(refusal("dist")).toContain("“content” là thư mục của dự án");
  });

  it("a path through a file", () => {
    expect(refusal("package.json/dist")).toBe(
      "Không tạo được “package.json/dist”: “package.json” là một tệp.",
    );
  });

  it.runIf(existsSync("/proc/self"))("a mount point", () => {
    expect(refusal("/proc")).toContain("thư mục là điểm gắn ổ đĩa (mount); chọn một thư mục trong đó");
  });

  it.skipIf(process.getuid?.() === 0)("a folder whose parent cannot be written", () => {
    mkdirSync(join(outside, "www"));
    chmodSync(join(outside, "www"), 0o555);
    expect(refusal("../www/dist")).toMatch(/không có quyền ghi vào thư mục “.*www” chứa nó/);
  });
});
