import { nameSchemaOfPlan } from "#schema/content-files.ts";
import type { ItemsFile } from "#schema/items.ts";
import { Document, isMap, isScalar, isSeq, visit } from "yaml";

const header = `${nameSchemaOfPlan("items").slice(1)}
 Tệp này do lệnh “npm run import” viết từ source.txt và review.yaml; không sửa bằng tay.
 Sửa lỗi nhận dạng, đối chiếu, cơ quan: ghi vào review.yaml rồi chạy “npm run import -- --plan MÃ”.`;

/** items.yaml as text: header with the name of its schema, keys in schema order, line ranges on one line; the same data gives the same bytes. */
export function formatItemsYaml(items: ItemsFile): string {
  const document = new Document(items, { aliasDuplicateObjects: false });
  document.commentBefore = header;
  visit(document, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key.value : undefined;
      if ((key === "lines" || key === "annexLines") && isSeq(pair.value)) pair.value.flow = true;
      if (key === "statements" && isSeq(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
    },
    Seq(key, seq) {
      if (
        key === "value" &&
        seq.items.length > 0 &&
        seq.items.every(
          (item) => isMap(item) && item.items.length === 2 && item.has("kind") && item.has("lines"),
        )
      ) {
        for (const item of seq.items) if (isMap(item)) item.flow = true;
      }
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
