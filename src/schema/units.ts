import { z } from "zod";
import { placeCode } from "./identifier.ts";

/** A code of its level, a kind of that level, a name; behind “>” the communes of today, by code, parted by commas. */
const heirs = String.raw`\d{5}(?:, \d{5})*`;
const name = String.raw`[\p{Lu}\d][^<>,:#]*`;
const commune = z
  .string()
  .regex(new RegExp(String.raw`^\d{5} (?:xã|phường|đặc khu) ${name}$`, "u"))
  .meta({ advice: "viết mã 5 chữ số, loại, rồi tên", example: "14818 phường Quang Trung" })
  .describe("A commune of today: its code, its kind, its name.");
const formerDistrict = z
  .string()
  .regex(new RegExp(String.raw`^\d{3} (?:huyện|quận|thị xã|thành phố) ${name}(?: > ${heirs})?$`, "u"))
  .meta({ advice: "viết mã 3 chữ số, loại, rồi tên", example: "381 thị xã Bỉm Sơn" })
  .describe("Its code, kind and name; behind “>” its heir where it had no communes.");
const formerCommune = z
  .string()
  .regex(new RegExp(String.raw`^\d{5} (?:xã|phường|thị trấn) ${name} > ${heirs}$`, "u"))
  .meta({
    advice: "viết mã 5 chữ số, loại, tên, rồi “>” và mã các đơn vị hiện nay",
    example: "14809 phường Bắc Sơn > 14818",
  })
  .describe("Its code, kind and name; behind “>” the communes of today that have its territory.");

export const unitsFile = z.strictObject({
  province: placeCode.describe("Code of the province of today; also the name of the file."),
  document: z.string().min(3).describe("Resolution by which its communes came about on 01/7/2025."),
  now: z.array(commune).describe("Communes of today, by code."),
  before: z
    .array(
      z.strictObject({
        district: formerDistrict,
        province: placeCode.describe("Code of the province that it lay in."),
        communes: z.array(formerCommune).default([]).describe("Its communes, by code."),
      }),
    )
    .describe("Districts as they ended on 30/6/2025, whose territory lies in the province today."),
});
/** Units below a province: those of today, and those that ended with the districts, with what became of each. */
export type UnitsFile = z.infer<typeof unitsFile>;
