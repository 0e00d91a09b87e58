import { isMasked } from "#text/mask.ts";
import type { AuditRule } from "./rule.ts";
import { planFinding } from "./rule.ts";

/** Lines in which personal data was masked at import. */
export const personalData: AuditRule = {
  code: "personal-data",
  name: "Dữ liệu cá nhân đã ẩn",
  meaning:
    "Số điện thoại, thư điện tử cá nhân hoặc số định danh đã được ẩn khi nhập (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).",
  check: (audited) =>
    audited.plans.flatMap((plan) =>
      plan.sourceLines.flatMap((text, index) =>
        isMasked(text)
          ? [
              planFinding(
                plan,
                {
                  code: "personal-data",
                  severity: "note",
                  detail: `Dữ liệu cá nhân ở dòng ${index + 1} đã được ẩn khi nhập.`,
                },
                [index + 1, index + 1],
              ),
            ]
          : [],
      ),
    ),
};
