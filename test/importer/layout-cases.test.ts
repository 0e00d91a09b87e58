import { importPlan } from "#importer/import-plan.ts";
import { describe, expect, it } from "vitest";
import { importWords } from "../helpers/import-words.ts";

const head = ["KẾ HOẠCH", "Triển khai các mô hình thực hiện Đề án 06 năm 2024"];

/** Items as “kind group number title | field: words | …”. */
function read(...body: readonly string[]): readonly string[] {
  const { items } = importPlan([...head, ...body], [], importWords).file;
  return items.map((item) => {
    const fields = (item.body?.fields ?? []).map(
      ({ field, statements }) => `${field}: ${statements.map(({ text }) => text).join(" / ")}`,
    );
    const title = item.body?.title.text ?? "";
    return [`${item.kind} ${item.group ?? "-"} ${item.number} ${title}`, ...fields].join(" | ");
  });
}

describe("layouts of running text, as importPlan reads them", () => {
  it("title and assignment in one paragraph", () => {
    expect(
      read(
        "I. NỘI DUNG",
        "Mô hình số 1. Quản lý lưu trú tại bệnh viện. Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế; hoàn thành trước ngày 30/6/2024.",
        "Mô hình số 2. Cấp phiếu lý lịch tư pháp qua VNeID. Sở Tư pháp chủ trì; hoàn thành trong Quý III/2024.",
      ),
    ).toEqual([
      "model - 1 Quản lý lưu trú tại bệnh viện | assignments: Giao Công an tỉnh chủ trì, phối hợp với Sở Y tế | deadline: hoàn thành trước ngày 30/6/2024.",
      "model - 2 Cấp phiếu lý lịch tư pháp qua VNeID | assignments: Sở Tư pháp chủ trì | deadline: hoàn thành trong Quý III/2024.",
    ]);
  });

  it("numbered title, colon, assignment", () => {
    expect(
      read(
        "I. NỘI DUNG",
        "1. Cấp phiếu lý lịch tư pháp qua VNeID: Sở Tư pháp chủ trì, phối hợp với Công an tỉnh; hoàn thành trong Quý II/2024.",
        "2. Truyền thông nội bộ cho CBCCVC: Sở Nội vụ chủ trì; thường xuyên.",
      ),
    ).toEqual([
      "model - 1 Cấp phiếu lý lịch tư pháp qua VNeID | assignments: Sở Tư pháp chủ trì, phối hợp với Công an tỉnh | deadline: hoàn thành trong Quý II/2024.",
      "model - 2 Truyền thông nội bộ cho CBCCVC | assignments: Sở Nội vụ chủ trì | deadline: thường xuyên.",
    ]);
  });

  it.each([
    ["+", "-"],
    ["-", "+"],
    ["•", "-"],
  ])("titles behind “%s” with what is told of them behind “%s”", (outer, inner) => {
    expect(
      read(
        "I. NỘI DUNG",
        `${outer} Quản lý lưu trú tại bệnh viện`,
        `${inner} Cơ quan chủ trì: Công an tỉnh`,
        `${inner} Thời hạn: Quý I/2024`,
        `${outer} Cấp phiếu lý lịch tư pháp qua VNeID`,
        `${inner} Cơ quan chủ trì: Sở Tư pháp`,
        `${inner} Thời hạn: Quý II/2024`,
      ),
    ).toEqual([
      "model - 1 Quản lý lưu trú tại bệnh viện | leads: Công an tỉnh | deadline: Quý I/2024",
      "model - 2 Cấp phiếu lý lịch tư pháp qua VNeID | leads: Sở Tư pháp | deadline: Quý II/2024",
    ]);
  });

  it("headings of three levels with labels that run in", () => {
    expect(
      read(
        "2. Nội dung",
        "2.1. Dịch vụ công (02 mô hình)",
        "2.1.1. Triển khai 53 dịch vụ công thiết yếu",
        "Mục tiêu: 70% hồ sơ trực tuyến. Chủ trì: Văn phòng HĐND và UBND huyện. Thời hạn: tháng 6/2024.",
        "2.1.2. Kiosk tự phục vụ tại Bộ phận Một cửa",
        "Mục tiêu: mỗi xã một máy. Chủ trì: UBND các xã. Thời hạn: Quý IV/2024.",
        "2.2. Công dân số (01 mô hình)",
        "2.2.1. Triển khai tố giác tội phạm qua ứng dụng VNeID",
        "Mục tiêu: tiếp nhận tin báo. Chủ trì: Công an huyện. Thời hạn: thường xuyên.",
      ),
    ).toEqual([
      "model I 1 Triển khai 53 dịch vụ công thiết yếu | objective: 70% hồ sơ trực tuyến. | leads: Văn phòng HĐND và UBND huyện. | deadline: tháng 6/2024.",
      "model I 2 Kiosk tự phục vụ tại Bộ phận Một cửa | objective: mỗi xã một máy. | leads: UBND các xã. | deadline: Quý IV/2024.",
      "model II 3 Triển khai tố giác tội phạm qua ứng dụng VNeID | objective: tiếp nhận tin báo. | leads: Công an huyện. | deadline: thường xuyên.",
    ]);
  });

  it("headings of two levels, their labels in one line", () => {
    expect(
      read(
        "2. Nội dung",
        "2.1. Triển khai 53 dịch vụ công thiết yếu",
        "Chủ trì: Văn phòng UBND tỉnh. Thời hạn: tháng 6/2024.",
        "2.2. Cấp phiếu lý lịch tư pháp qua VNeID",
        "Chủ trì: Sở Tư pháp. Thời hạn: Quý IV/2024.",
      ),
    ).toEqual([
      "model - 1 Triển khai 53 dịch vụ công thiết yếu | leads: Văn phòng UBND tỉnh. | deadline: tháng 6/2024.",
      "model - 2 Cấp phiếu lý lịch tư pháp qua VNeID | leads: Sở Tư pháp. | deadline: Quý IV/2024.",
    ]);
  });

  it("a sentence behind a field that says who does it, and by when", () => {
    expect(
      read(
        ...["1. Học bạ số", "Nội dung: Tạo lập học bạ. Sở Nội vụ chủ trì; hoàn thành trong tháng 9/2024."],
        ...["2. Bệnh án số", "Mục tiêu: Bỏ bệnh án giấy.", "- Sở Y tế chủ trì.", "- Xong trong quý II/2024."],
      ),
    ).toEqual([
      "model - 1 Học bạ số | content: Tạo lập học bạ. | assignments: Sở Nội vụ chủ trì | deadline: hoàn thành trong tháng 9/2024.",
      "model - 2 Bệnh án số | objective: Bỏ bệnh án giấy. | assignments: Sở Y tế chủ trì. | deadline: Xong trong quý II/2024.",
    ]);
  });

  it("a signature without recipients ends the last item", () => {
    expect(
      read(
        ...["Mô hình 1: Lưu trú", "Chủ trì: Công an tỉnh.", "Mô hình 2: Kiosk", "Chủ trì: Sở Nội vụ."],
        ...["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Trần Văn Mẫu"],
      ),
    ).toEqual(["model - 1 Lưu trú | leads: Công an tỉnh.", "model - 2 Kiosk | leads: Sở Nội vụ."]);
  });

  it("keeps the title and the wording of a label below a label", () => {
    expect(
      read("Mô hình 1: Lưu trú", "- Thời gian hoàn thành:", "+ Hoàn thành: Năm 2024.", "Mô hình 2: Kiosk"),
    ).toEqual(["model - 1 Lưu trú | deadline: Hoàn thành: Năm 2024.", "model - 2 Kiosk"]);
  });

  it("gives a task below a body that body as its lead", () => {
    expect(
      read(
        "1. Công an tỉnh:",
        "a) Kiểm tra lưu trú; thường xuyên.",
        "2. Sở Tư pháp: Số hóa hộ tịch; xong trong 2024.",
      ),
    ).toEqual([
      "model - 1 Kiểm tra lưu trú | leads: Công an tỉnh | deadline: thường xuyên.",
      "model - 2 Số hóa hộ tịch | leads: Sở Tư pháp | deadline: xong trong 2024.",
    ]);
  });

  it("gives a body without a list the one paragraph below it, and what it is to do for a title", () => {
    expect(
      read(
        ...["1. Sở Y tế", "Chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu; xong trong quý II/2024."],
        ...["2. Công an tỉnh", "Kiểm tra lưu trú, hoàn thành trong năm 2024."],
        ...["3. Sở Tư pháp", "a) Số hóa hộ tịch; xong trong 2024."],
      ),
    ).toEqual([
      "model - 1 rà soát dữ liệu | leads: Sở Y tế | assignments: Chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu | deadline: xong trong quý II/2024.",
      "model - 2 Kiểm tra lưu trú | leads: Công an tỉnh | deadline: hoàn thành trong năm 2024.",
      "model - 3 Số hóa hộ tịch | leads: Sở Tư pháp | deadline: xong trong 2024.",
    ]);
  });

  it("takes no letterhead for the body of what stands below it", () => {
    const lines = [
      ...["CÔNG AN TỈNH", "Phòng Cảnh sát quản lý hành chính", "Các mô hình thực hiện trong năm 2024."],
      ...["1. Lưu trú", "Chủ trì: Đội 1. Thời hạn: Quý I/2024.", "2. Kiosk", "Chủ trì: Đội 2."],
    ];
    expect(read(...lines)).toEqual([
      "model - 1 Lưu trú | leads: Đội 1. | deadline: Quý I/2024.",
      "model - 2 Kiosk | leads: Đội 2.",
    ]);
  });

  it("gives a sentence in which a body acts that body as its lead, and what it does for a title", () => {
    expect(
      read(
        "III. TỔ CHỨC TRIỂN KHAI CÁC MÔ HÌNH",
        "1. Sở Y tế khẩn trương triển khai sổ sức khỏe điện tử; hoàn thành trước ngày 30/6/2024.",
        "2. Công an tỉnh phối hợp với Sở Y tế rà soát dữ liệu; xong trong quý III/2024.",
        "3. Sở Tư pháp chủ trì, phối hợp với Công an tỉnh số hóa hộ tịch; hoàn thành trong năm 2024.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Sở Tài chính bố trí kinh phí.",
      ),
    ).toEqual([
      "model - 1 triển khai sổ sức khỏe điện tử | leads: Sở Y tế | assignments: Sở Y tế khẩn trương triển khai sổ sức khỏe điện tử | deadline: hoàn thành trước ngày 30/6/2024.",
      "model - 2 rà soát dữ liệu | leads: Công an tỉnh | assignments: Công an tỉnh phối hợp với Sở Y tế rà soát dữ liệu | deadline: xong trong quý III/2024.",
      "model - 3 số hóa hộ tịch | assignments: Sở Tư pháp chủ trì, phối hợp với Công an tỉnh số hóa hộ tịch | deadline: hoàn thành trong năm 2024.",
    ]);
  });

  it("titles without a number above labels alone in their lines", () => {
    expect(
      read(
        ...["I. NỘI DUNG", "Quản lý lưu trú", "Chủ trì", "Công an tỉnh", "Thời hạn", "Quý I/2024"],
        ...["Cấp phiếu lý lịch tư pháp", "Chủ trì", "Sở Tư pháp", "Phối hợp", "Công an tỉnh"],
      ),
    ).toEqual([
      "model - 1 Quản lý lưu trú | leads: Công an tỉnh | deadline: Quý I/2024",
      "model - 2 Cấp phiếu lý lịch tư pháp | leads: Sở Tư pháp | coordinators: Công an tỉnh",
    ]);
  });

  it("labels in brackets over two lines of a short text", () => {
    expect(
      read(
        "I. NỘI DUNG",
        "1. Quản lý lưu trú tại các bệnh viện, trung tâm y tế (Chủ trì: Công an",
        "tỉnh; thời hạn: Quý I/2024)",
        "2. Cấp phiếu lý lịch tư pháp qua VNeID cho người dân (Chủ trì: Sở Tư",
        "pháp; thời hạn: Quý II/2024)",
        "3. Kiosk tự phục vụ tại Bộ phận Một cửa cấp xã, tỉnh (Chủ trì: Văn",
        "phòng UBND tỉnh; thời hạn: Quý III/2024)",
        "4. Học bạ số ở các trường trung học phổ thông trong tỉnh (Chủ trì: Sở",
        "Giáo dục và Đào tạo; thời hạn: Quý IV/2024)",
      ),
    ).toEqual([
      "model - 1 Quản lý lưu trú tại các bệnh viện, trung tâm y tế | leads: Công an tỉnh | deadline: Quý I/2024",
      "model - 2 Cấp phiếu lý lịch tư pháp qua VNeID cho người dân | leads: Sở Tư pháp | deadline: Quý II/2024",
      "model - 3 Kiosk tự phục vụ tại Bộ phận Một cửa cấp xã, tỉnh | leads: Văn phòng UBND tỉnh | deadline: Quý III/2024",
      "model - 4 Học bạ số ở các trường trung học phổ thông trong tỉnh | leads: Sở Giáo dục và Đào tạo | deadline: Quý IV/2024",
    ]);
  });

  it("a label in small letters at the head of a line that goes on with labels", () => {
    expect(
      read(
        ...["1. Quản lý lưu trú", "- Chủ trì: Công an tỉnh; phối hợp: Sở Y tế;", "thời hạn: Quý I/2024."],
        ...["2. Kiosk tự phục vụ", "- Chủ trì: Sở Nội vụ; phối hợp: Sở Y tế;", "thời hạn: Quý II/2024."],
      ),
    ).toEqual([
      "model - 1 Quản lý lưu trú | leads: Công an tỉnh; | coordinators: Sở Y tế; | deadline: Quý I/2024.",
      "model - 2 Kiosk tự phục vụ | leads: Sở Nội vụ; | coordinators: Sở Y tế; | deadline: Quý II/2024.",
    ]);
  });

  it("tasks below those whom they are given to", () => {
    expect(
      read(
        ...["1. Giao Sở Tư pháp:", "a) Số hóa hộ tịch; hoàn thành trong năm 2024."],
        ...[
          "b) Cấp phiếu lý lịch; thường xuyên.",
          "2. Giao CA tỉnh:",
          "a) Kiểm tra lưu trú; xong trong 2024.",
        ],
      ),
    ).toEqual([
      "model - 1 Số hóa hộ tịch | leads: Sở Tư pháp | deadline: hoàn thành trong năm 2024.",
      "model - 2 Cấp phiếu lý lịch | leads: Sở Tư pháp | deadline: thường xuyên.",
      "model - 3 Kiểm tra lưu trú | leads: CA tỉnh | deadline: xong trong 2024.",
    ]);
  });

  it("ends a task at the name of the next body, and a title at a lettered line", () => {
    const lines = [
      ...["KẾ HOẠCH", "Thực hiện Đề án 06 năm 2024", "Sở Tư pháp:", "- Số hóa hộ tịch; xong trong 2024."],
      ...["Công an tỉnh:", "- Kiểm tra lưu trú; xong trong 2024."],
    ];
    const { items } = importPlan(lines, [], importWords).file;
    expect(items.map((item) => item.body?.lines)).toEqual([
      [4, 4],
      [6, 6],
    ]);
    expect(read("Mô hình 1: Lưu trú", "a) rà soát dữ liệu", "Mô hình 2: Kiosk")).toEqual([
      "model - 1 Lưu trú | content: a) rà soát dữ liệu",
      "model - 2 Kiosk",
    ]);
  });

  it("titles without a number above labels alone, whichever stands first", () => {
    expect(
      read(
        ...[
          "Quản lý lưu trú",
          "Mục tiêu",
          "Bớt giấy tờ.",
          "Thời hạn",
          "Quý I/2024",
          "Chủ trì",
          "Công an tỉnh",
        ],
        ...[
          "Kiosk tự phục vụ",
          "Mục tiêu",
          "Bớt giấy tờ.",
          "Thời hạn",
          "Quý II/2024",
          "Chủ trì",
          "Sở Nội vụ",
        ],
      ),
    ).toEqual([
      "model - 1 Quản lý lưu trú | objective: Bớt giấy tờ. | deadline: Quý I/2024 | leads: Công an tỉnh",
      "model - 2 Kiosk tự phục vụ | objective: Bớt giấy tờ. | deadline: Quý II/2024 | leads: Sở Nội vụ",
    ]);
  });
});
