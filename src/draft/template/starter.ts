import type { DraftDocument, DraftWords } from "#draft/compose/draft-document.ts";
import { writeDocx } from "#draft/word/write-docx.ts";

const said = (text: string): DraftWords => ({ text, isOpen: false });
const paragraph = (text: string) => ({ kind: "paragraph", words: said(text) }) as const;

/** A row of the annex that is repeated: its first cell opens it, its last closes it. */
const annexCells = ["{#bảng}{số}", "{tên}", "{chủ trì}", "{phối hợp}", "{thực hiện}", "{hỗ trợ}", "{thời gian}", "{nền tảng}", "{/bảng}"]; // prettier-ignore
const assigned = "Phân công thực hiện";

/** A document that says at each place which words come there, in the form of NĐ 30/2020/NĐ-CP. */
const document: DraftDocument = {
  mark: "DỰ THẢO",
  head: {
    superior: "{cơ quan chủ quản}",
    issuer: said("{cơ quan ban hành}"),
    sign: "/{ký hiệu}",
    dateline: "{địa danh ngày tháng}",
  },
  kind: "KẾ HOẠCH",
  title: said("{trích yếu}"),
  bases: [said("{#căn cứ}"), said("{dòng}"), said("{/căn cứ}")],
  opening: "{câu ban hành}",
  parts: [
    {
      numeral: "I",
      title: "MỤC ĐÍCH, YÊU CẦU",
      blocks: [paragraph("{#mục đích}"), paragraph("{dòng}"), paragraph("{/mục đích}")],
    },
    {
      numeral: "II",
      title: "CÁC MÔ HÌNH VÀ PHÂN CÔNG THỰC HIỆN",
      blocks: [
        paragraph("{#mô hình}"),
        { ...paragraph("{số}. Mô hình {số}: {tên}"), isHeading: true },
        paragraph("{#nội dung}"),
        paragraph("{dòng}"),
        paragraph("{/nội dung}"),
        paragraph("{/mô hình}"),
      ],
    },
    {
      numeral: "III",
      title: "TỔ CHỨC THỰC HIỆN",
      blocks: [paragraph("{#tổ chức}"), paragraph("{dòng}"), paragraph("{/tổ chức}")],
    },
  ],
  signature: {
    authority: ["{#quyền hạn}", "{dòng}", "{/quyền hạn}"],
    post: said("{chức vụ}"),
    name: "{họ tên}",
  },
  recipients: ["{#nơi nhận}", "{dòng}", "{/nơi nhận}"],
  annex: {
    heading: "Phụ lục",
    title: "DANH MỤC MÔ HÌNH VÀ PHÂN CÔNG THỰC HIỆN",
    note: "{kèm theo}",
    columns: [
      { key: "number", heading: "TT", group: null },
      { key: "title", heading: "Mô hình", group: null },
      { key: "leads", heading: "Chủ trì", group: assigned },
      { key: "coordinators", heading: "Phối hợp", group: assigned },
      { key: "implementers", heading: "Đơn vị thực hiện", group: assigned },
      { key: "supporters", heading: "Đơn vị hỗ trợ", group: assigned },
      { key: "deadline", heading: "Thời gian hoàn thành", group: null },
      { key: "tools", heading: "Nền tảng", group: null },
      { key: "note", heading: "Ghi chú", group: null },
    ],
    rows: [{ kind: "model", cells: annexCells.map((text) => [text]) }],
  },
  sources: [],
};

/**
 * A template to begin with: the form of NĐ 30/2020/NĐ-CP with every place that a draft fills. An office puts its own head,
 * styles and lines around them.
 * @param day Day of the data, YYYY-MM-DD.
 */
export const makeStarter = (day: string): Promise<Uint8Array> => writeDocx(document, day);
