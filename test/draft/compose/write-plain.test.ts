import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { composeDraft } from "#draft/compose/compose-draft.ts";
import { writeHtml } from "#draft/compose/write-html.ts";
import { writeMarkdown } from "#draft/compose/write-markdown.ts";
import { fullDraft, makeDraft, sampleBook } from "../../helpers/draft-books.ts";

const compose = (more: object = {}): ReturnType<typeof composeDraft> =>
  composeDraft(makeDraft({ ...fullDraft, ...more }), sampleBook);

describe("writeMarkdown(document)", () => {
  const text = writeMarkdown(compose());

  it("has the headings, the models with their fields, and the annex as a table", () => {
    expect(text).toContain("# KẾ HOẠCH\n");
    expect(text).toContain("## I. MỤC ĐÍCH, YÊU CẦU\n");
    expect(text).toContain("### 1. Mô hình 1: Khám chữa bệnh bằng thẻ CCCD\n");
    expect(text).toContain("\nb) Phân công nhiệm vụ:\n\n- Sở Y tế chủ trì;\n");
    expect(text).toContain("| TT | Mô hình | Chủ trì |");
    expect(text).toContain("Các đơn vị báo cáo hằng quý./.");
  });

  it("keeps signs of Markdown as they were typed", () => {
    expect(writeMarkdown(compose({ title: "a *b* | [c](d)" }))).toContain("a \\*b\\* \\| \\[c\\](d)");
    expect(writeMarkdown(compose({ purposes: ["- gạch", "1. số"] }))).toContain("\\- gạch\n\n1\\. số");
  });
});

describe("writeHtml(document)", () => {
  it("is a page without script that asks for nothing, and says what was typed and no more", () => {
    const html = writeHtml(compose({ title: '<script src="//x"></script> & "y"' }));
    expect(html).toContain("&lt;script src=&quot;//x&quot;&gt;&lt;/script&gt; &amp; &quot;y&quot;");
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|https?:/);
    const errors: string[] = [];
    parse(html, { onParseError: ({ code }) => errors.push(code) });
    expect(errors).toEqual([]);
  });

  it("has the annex as a table with its groups", () => {
    expect(writeHtml(compose())).toContain(
      '<th colspan="7" scope="rowgroup">I. Nhóm tiện ích phục vụ người dân</th>',
    );
  });
});
