import type { Draws } from "#tools/corpus/draw.ts";

/** By when, as a label has it and as a sentence does, and what that means: kind and last day. */
export interface DueFact {
  readonly label: string;
  readonly clause: string;
  readonly means: string;
}

/** What an invented item says, whatever the layout in which it is printed. */
export interface ItemFact {
  readonly title: string;
  readonly leads: readonly string[];
  readonly partners: readonly string[];
  readonly due: DueFact;
  readonly objective: string;
  readonly tool: string;
}

/** Things to do: each begins with a verb, so that it may stand behind the name of a body too. */
const titles: readonly string[] = [
  "Triển khai quản lý lưu trú tại cơ sở khám bệnh, chữa bệnh",
  "Tổ chức cấp phiếu lý lịch tư pháp trên ứng dụng VNeID",
  "Lắp đặt Kiosk tự phục vụ tại Bộ phận Một cửa",
  "Xây dựng dữ liệu hội viên Hội Nông dân trên nền dữ liệu dân cư",
  "Số hóa hồ sơ hộ tịch còn lưu trên giấy",
  "Tích hợp sổ sức khỏe điện tử trên ứng dụng VNeID",
  "Rà soát, làm sạch dữ liệu bảo hiểm y tế",
  "Triển khai chi trả an sinh xã hội qua tài khoản",
  "Kết nối camera an ninh tại các bến xe, chợ",
  "Tuyên truyền tiện ích của Đề án 06 trên truyền thanh cơ sở",
  "Thí điểm học bạ số ở các trường tiểu học",
  "Triển khai công chứng, chứng thực bằng dữ liệu căn cước",
  "Xây dựng 05 khu dân cư không dùng tiền mặt",
  "Cập nhật địa chỉ số cho từng hộ gia đình",
];

/** Bodies of a province, each with the short form that plans print too. */
const bodies: readonly (readonly [full: string, short: string])[] = [
  ["Công an tỉnh", "CA tỉnh"],
  ["Sở Tư pháp", "Sở Tư pháp"],
  ["Sở Y tế", "Sở Y tế"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "VP UBND tỉnh"],
  ["Sở Thông tin và Truyền thông", "Sở TT&TT"],
  ["Sở Văn hóa, Thể thao và Du lịch", "Sở VH,TT&DL"],
  ["Bảo hiểm xã hội tỉnh", "BHXH tỉnh"],
  ["Sở Lao động - Thương binh và Xã hội", "Sở LĐ-TB&XH"],
  ["Ủy ban nhân dân các huyện, thị xã, thành phố", "UBND các huyện, thị xã, thành phố"],
  ["Ngân hàng Nhà nước chi nhánh tỉnh", "NHNN chi nhánh tỉnh"],
  ["Sở Giáo dục và Đào tạo", "Sở GD&ĐT"],
  ["Sở Nội vụ", "Sở Nội vụ"],
];

const dues: readonly DueFact[] = [
  { label: "Quý II/2024", clause: "hoàn thành trong Quý II/2024", means: "quarter 2024-06-30" },
  { label: "Trước ngày 30/6/2024", clause: "hoàn thành trước ngày 30/6/2024", means: "date 2024-06-30" },
  { label: "Tháng 9/2024", clause: "xong trong tháng 9/2024", means: "month 2024-09-30" },
  { label: "Năm 2024", clause: "hoàn thành trong năm 2024", means: "year 2024-12-31" },
  { label: "Thường xuyên", clause: "thực hiện thường xuyên", means: "ongoing" },
  { label: "Hằng quý", clause: "báo cáo kết quả hằng quý", means: "ongoing" },
  { label: "31/10/2024", clause: "chậm nhất ngày 31/10/2024", means: "date 2024-10-31" },
];

const tools: readonly string[] = ["VNeID", "phần mềm ASM", "Cổng Dịch vụ công quốc gia"];

/** How bodies are named. */
export const bodyForms = ["full", "short"] as const;
export type BodyForm = (typeof bodyForms)[number];

/** A list in an order that chance gives. */
function shuffle<T>(draws: Draws, list: readonly T[]): readonly T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(draws.below(left.length), 1));
}

/** Some items, each of another title, with one lead or two and up to three partners of other names. */
export function drawFacts(draws: Draws, count: number, form: BodyForm): readonly ItemFact[] {
  return shuffle(draws, titles)
    .slice(0, count)
    .map((title): ItemFact => {
      const named = shuffle(draws, bodies).map(([full, short]) => (form === "full" ? full : short));
      const leadCount = draws.isIn(0.2) ? 2 : 1;
      return {
        title,
        leads: named.slice(0, leadCount),
        partners: named.slice(leadCount, leadCount + draws.below(4)),
        due: draws.oneOf(dues),
        objective: "Người dân, doanh nghiệp bớt đi lại, bớt giấy tờ.",
        tool: draws.oneOf(tools),
      };
    });
}
