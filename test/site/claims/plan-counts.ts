import { adoptedStates, cellText, claimsOf, matrixCells, numbersIn, sum, type Rule } from "./rule.ts";
import { sayNumber, type Statement } from "./statement.ts";
import { attributeOf, numberIn, select, textAt, textOf, type Node } from "./tree.ts";

const modelCount = (page: Node): number => select(page, "tr[data-row]").length;

/** The column “So với danh mục” of a table of plans, against the matrix. */
export const planTables: Rule = (page, site) =>
  [...claimsOf(page, "adopted-models"), ...claimsOf(page, "related-models")].flatMap((claim): Statement[] => {
    const plan = claim.about("plan");
    const isRelated = claim.about("claim") === "related-models";
    const cells = matrixCells(site, { plan, states: isRelated ? ["nhiem-vu"] : adoptedStates });
    const total = numbersIn(claim.text)[1];
    return [
      sayNumber(`${plan}: ${claim.text}`, claim.said, cells.length),
      ...(total === undefined
        ? []
        : [sayNumber(`${plan}: ${claim.text}`, total, modelCount(site.open("/ma-tran/")))]),
    ];
  });

/** The catalog's column of how many plans have a model, and its numbers there, against the matrix. */
export const catalog: Rule = (page, site) =>
  select(page, "tr[data-model]").flatMap((row) => {
    const model =
      attributeOf(select(row, "th a")[0] ?? row, "href")
        .split("/")
        .at(-2) ?? "";
    const cells = matrixCells(site, { model, states: adoptedStates });
    const [own = NaN, all = NaN] = numbersIn(cellText(row, "Đã đưa vào"));
    const plans = select(site.open("/ma-tran/"), "th[data-plan]").length;
    const links = sum(
      matrixCells(site, { model, states: [...adoptedStates, "khong-ap-dung"] }).map(
        (cell) => select(cell, "a").length,
      ),
    );
    return [
      sayNumber(`${model}: plans that have it`, own, cells.length),
      sayNumber(`${model}: plans`, all, plans),
      sayNumber(`${model}: numbers`, select(row, 'td[data-label="Số~hiệu"] a').length, links),
    ];
  });

/** A plan's own page: how much of the catalog it covers, group by group and in all, against the matrix. */
export const plan: Rule = (page, site) => {
  const groups = select(page, "li.coverage__group").map((group) => {
    const [covered = NaN, total = NaN] = numbersIn(textAt(group, ".coverage__count"));
    return { group, covered, total };
  });
  const covered = sum(groups.map((one) => one.covered));
  return [
    ...claimsOf(page, "items").map((claim) =>
      sayNumber(claim.text, claim.said, select(page, "article.item").length),
    ),
    ...select(page, "section.plan__group").flatMap((group) =>
      claimsOf(group, "declared").map((claim): Statement => {
        const there = select(group, "article.item").length;
        return [`${claim.text}: another number than ${there}`, claim.said !== there];
      }),
    ),
    ...claimsOf(page, "covered-models").flatMap((claim) => {
      const id = claim.about("plan");
      const isTasks = select(page, "article.item").every((item) =>
        attributeOf(item, "id").startsWith("nhiem-vu-"),
      );
      const states = isTasks ? [...adoptedStates, "nhiem-vu"] : adoptedStates;
      return [
        sayNumber(claim.text, claim.said, covered),
        sayNumber(claim.text, claim.said, matrixCells(site, { plan: id, states }).length),
        sayNumber(claim.text, numbersIn(claim.text)[1] ?? NaN, sum(groups.map((one) => one.total))),
      ];
    }),
    ...groups.flatMap(({ group, covered: own, total }) => {
      const models = select(group, "ul.coverage__models").flatMap((list) =>
        list.childNodes.flatMap((child) => ("tagName" in child ? [child] : [])),
      );
      const refused = models.filter((model) => textOf(model).includes("nêu rõ không áp dụng"));
      const told = (claim: string): number => sum(claimsOf(group, claim).map(({ said }) => said));
      const head = select(group, "a")[0];
      const catalogRows = select(
        site.open("/mo-hinh/"),
        `section[aria-labelledby="${attributeOf(head ?? group, "href").split("#")[1] ?? ""}"] tbody tr`,
      );
      return [
        sayNumber(`${textAt(group, "a")}: the rest`, total - own, models.length),
        sayNumber(`${textAt(group, "a")}: models`, total, catalogRows.length),
        sayNumber(`${textAt(group, "a")}: not named`, told("unnamed"), models.length - refused.length),
        sayNumber(`${textAt(group, "a")}: refused`, told("refused"), refused.length),
        ...claimsOf(group, "all-covered").map((claim) => sayNumber(claim.text, claim.said, own)),
      ];
    }),
  ];
};

/** The legend of a model's map, against its tiles. */
export const map: Rule = (page) => {
  const tiles = select(page, "g.tile").filter(
    (tile) => !attributeOf(tile, "class").includes("tile--archipelago"),
  );
  const own = (state: string): number =>
    tiles.filter((tile) => attributeOf(tile, "class").split(" ").includes(`tile--${state}`)).length;
  const below = (state: string): number =>
    tiles.filter((tile) => select(tile, `g.tile__below--${state}`).length > 0).length;
  return [
    ...claimsOf(page, "provinces").map((claim) =>
      sayNumber(claim.text, claim.said, own(claim.about("state"))),
    ),
    ...claimsOf(page, "provinces-below").map((claim) =>
      sayNumber(claim.text, claim.said, below(claim.about("state"))),
    ),
  ];
};

/** Numbers under which a model's page names it, against the row of the crosswalk. */
export const crosswalk: Rule = (page, site) =>
  select(page, "tr[data-titles]").flatMap((row) => {
    const href = attributeOf(select(row, "th a")[0] ?? row, "href");
    const model = site.follow(href);
    if (model === null) return [];
    const told = select(row, "td a").map((link) => attributeOf(link, "href"));
    const items = select(model, "table.adoption a.table__item").map((link) => attributeOf(link, "href"));
    return [[`${href}: ${told.join()}`, told.toSorted().join() === items.toSorted().join()]] as const;
  });

/** Labels that tell the size of the collection beside a field of search. */
export const searchLabels: Rule = (page, site) => {
  const items = site.ofKind("/ke-hoach/*/").flatMap(({ path }) => select(site.open(path), "article.item"));
  const ofKind = (kind: string): number =>
    items.filter((item) => attributeOf(item, "id").startsWith(kind)).length;
  return select(page, "label.search__label").flatMap((label) => {
    const text = textOf(label);
    const told = (word: string): number =>
      numberIn(new RegExp(String.raw`\d+(?= ${word})`, "u").exec(text)?.[0] ?? "0");
    return [
      sayNumber(text, told("mô hình"), ofKind("mo-hinh-")),
      sayNumber(text, told("nhiệm vụ"), ofKind("nhiem-vu-")),
      ...(text.includes("kế hoạch")
        ? [sayNumber(text, told("kế hoạch"), site.ofKind("/ke-hoach/*/").length)]
        : []),
    ];
  });
};
