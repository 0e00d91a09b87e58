import { cellText, numbersIn, rowsUnder, sum, type Rule } from "./rule.ts";
import { sayNumber, unique, type Statement } from "./statement.ts";
import { attributeOf, numberIn, select, textAt, textOf, type Node } from "./tree.ts";

const anchorOf = (href: string): string => href.replace(/^.*(?=\/ke-hoach\/)/u, "");

/** The table that sums deadlines up, against the rows and the items of the plans. */
export const timeline: Rule = (page, site) => {
  const all = select(page, "tr[data-deadline]");
  const heads = select(page, 'section[aria-labelledby="tong-hop"] thead th').map((head) => textOf(head));
  const lanes = unique(select(page, "div[data-lane]").map((lane) => attributeOf(lane, "data-lane")));
  return [
    sayNumber("bars", select(page, "li[data-bar]").length, all.length),
    ...select(page, "tr[data-plan-count]").flatMap((row): Statement[] => {
      const plan = attributeOf(row, "data-plan-count");
      const own = all.filter((one) => attributeOf(one, "data-plan") === plan);
      const past = own.filter((one) => cellText(one, "Tình trạng") === "đã qua hạn");
      const items = unique(own.map((one) => anchorOf(attributeOf(select(one, "th a")[0] ?? one, "href"))));
      const articles = select(site.open(`/ke-hoach/${plan}/`), "article.item");
      const counts = lanes.map((lane) => ({
        said: cellText(row, laneTitle(page, lane)),
        there: own.filter((one) => attributeOf(one, "data-deadline") === lane).length,
      }));
      return [
        ...counts.map(({ said, there }, index) =>
          sayNumber(`${plan}, ${lanes[index] ?? ""}`, Number(said), there),
        ),
        sayNumber(`${plan}, all`, Number(cellText(row, "Cộng")), own.length),
        sayNumber(
          `${plan}, past`,
          Number(cellText(row, heads.find((head) => head.startsWith("Đã qua hạn")) ?? "")),
          past.length,
        ),
        sayNumber(
          `${plan}, none`,
          Number(cellText(row, "Mục không nêu thời hạn")),
          articles.length - items.length,
        ),
      ];
    }),
  ];
};

/** Heading of a lane without its number. */
function laneTitle(page: Node, lane: string): string {
  const [first] = select(page, `div[data-lane="${lane}"]`);
  return first === undefined ? "" : textAt(first, "h4").replace(/ \(\d+\)$/u, "");
}

/** The table that sums findings up, against the lists beneath. */
export const findings: Rule = (page) =>
  rowsUnder(page, "tong-hop").flatMap((row) => {
    const links = select(row, "td a");
    return [
      ...links.map((link) => {
        const anchor = attributeOf(link, "href").slice(1);
        const code = select(page, "details[data-code]").find((one) => select(one, `#${anchor}`).length > 0);
        return sayNumber(
          anchor,
          numberIn(textOf(link)),
          code === undefined ? NaN : select(code, "li[data-severity]").length,
        );
      }),
      sayNumber(
        textAt(row, "th"),
        numberIn(cellText(row, "Cộng")),
        sum(links.map((link) => numberIn(textOf(link)))),
      ),
    ];
  });

/** The table of documents and the notes of the graph, against the citations plan by plan. */
export const documents: Rule = (page) => {
  const pairs = select(page, "tr[data-citing]");
  const relationsOf = (text: string): number => sum(numbersIn(text));
  return select(page, "tr[data-document]").flatMap((row) => {
    const id = attributeOf(row, "data-document");
    const own = pairs.filter((pair) => attributeOf(pair, "data-citing") === id);
    const places = sum(own.map((pair) => select(pair, "li[data-citation]").length));
    const relations = cellText(row, "Quan hệ");
    return [
      sayNumber(`${id}: plans`, numberIn(cellText(row, "Số kế hoạch dẫn")), own.length),
      sayNumber(`${id}: places`, numberIn(cellText(row, "Số chỗ dẫn")), places),
      sayNumber(`${id}: relations`, relationsOf(relations), own.length),
    ];
  });
};
