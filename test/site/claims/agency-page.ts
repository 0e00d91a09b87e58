import { judge, sayNumber, unique, type Checked, type Statement } from "./statement.ts";
import { attributeOf, numberIn, select, textAt, textOf, type Element, type Node } from "./tree.ts";

/** Roles by their id in a claim: the anchor of their section, and their word. */
const roles = {
  leads: { anchor: "chu-tri", word: "Chủ trì" },
  coordinators: { anchor: "phoi-hop", word: "Phối hợp" },
  implementers: { anchor: "thuc-hien", word: "Thực hiện" },
  supporters: { anchor: "ho-tro", word: "Hỗ trợ" },
} as const;
type Role = keyof typeof roles;
const roleIds = Object.keys(roles) as Role[];

const rowsOf = (page: Node, anchor: string): Element[] =>
  select(page, `section[aria-labelledby="${anchor}"] tbody tr`);
const placeOf = (row: Element): string => textAt(row, "a.place");
const cellOf = (row: Element, label: string): number =>
  Number(textAt(row, `td[data-label="${label.replaceAll(" ", "~")}"]`));
const claimsOf = (page: Node, claim: string): Element[] => select(page, `p.answer [data-claim="${claim}"]`);

/** Addresses of the items that an agency's page lists in a role, from “/ke-hoach/” on. */
export const listItems = (page: Node, role: Role): string[] =>
  rowsOf(page, roles[role].anchor).flatMap((row) =>
    select(row, 'td[data-label="Số~và~tên"] a').map((link) =>
      attributeOf(link, "href").replace(/^.*(?=\/ke-hoach\/)/u, ""),
    ),
  );

/** How many items a page of an agency lists in each role. */
export const countRoles = (page: Node): ReadonlyMap<string, number> =>
  new Map(roleIds.map((role) => [roles[role].word, rowsOf(page, roles[role].anchor).length]));

/** Links and the table of plans against the tables of the roles. */
function checkTables(page: Node): readonly Statement[] {
  const plans = rowsOf(page, "ke-hoach");
  return roleIds.flatMap((role): Statement[] => {
    const { anchor, word } = roles[role];
    const rows = rowsOf(page, anchor);
    const links = select(page, `p.above a[href="#${anchor}"]`);
    const items = listItems(page, role);
    const byPlan = Map.groupBy(rows, placeOf);
    return [
      [`${word}: each item once`, unique(items).length === rows.length],
      [`${word}: a link where there are rows`, links.length === (rows.length > 0 ? 1 : 0)],
      ...links.map((link) => sayNumber(textOf(link), numberIn(textOf(link)), rows.length)),
      ...[...Map.groupBy(plans, placeOf)].map(([place, own]) =>
        sayNumber(
          `${word}, ${place}`,
          own.reduce((sum, row) => sum + cellOf(row, word), 0),
          byPlan.get(place)?.length ?? 0,
        ),
      ),
      [
        `${word}: every plan stands in the table`,
        [...byPlan.keys()].every((place) => plans.map(placeOf).includes(place)),
      ],
    ];
  });
}

/** “Chủ trì 20 mô hình”, “phối hợp 3”: each role that has rows, and no other. */
function checkRoles(page: Node, answer: string): readonly Statement[] {
  const told = claimsOf(page, "role");
  const all = roleIds.flatMap((role) => rowsOf(page, roles[role].anchor));
  return [
    ...roleIds.flatMap((role): Statement[] => {
      const claims = told.filter((claim) => attributeOf(claim, "data-role") === role);
      const there = rowsOf(page, roles[role].anchor).length;
      const word = roles[role].word.toLowerCase();
      const texts = claims.map((claim) => textOf(claim));
      return [
        sayNumber(`${word} in the answer`, claims.length === 0 ? 0 : numberIn(texts.join("; ")), there),
        [
          `${word} is told by its word`,
          texts.every((text) => answer.toLowerCase().includes(`${word} ${numberIn(text)}`)),
        ],
      ];
    }),
    [
      "“Không chủ trì mục nào”",
      !answer.includes("hông chủ trì mục nào") || rowsOf(page, "chu-tri").length === 0,
    ],
    ["“Ngoài ra”", !answer.includes("Ngoài ra") || rowsOf(page, "chu-tri").length > 0],
    ["no role at all", !/hông được giao|Không kế hoạch nào gọi tên/u.test(answer) || all.length === 0],
    [
      "named by no plan",
      !answer.includes("Không kế hoạch nào gọi tên") || rowsOf(page, "ke-hoach").length === 0,
    ],
  ];
}

/** “20 mô hình, nhiệm vụ: Ninh Bình 8 và Huế 12”: kinds and places of the rows. */
function checkLed(page: Node): readonly Statement[] {
  const rows = rowsOf(page, "chu-tri");
  const kinds = unique(
    rows.map((row) =>
      textAt(row, "td strong")
        .replace(/ \d.*$/u, "")
        .toLowerCase(),
    ),
  ).sort();
  const what = claimsOf(page, "role")
    .filter((claim) => attributeOf(claim, "data-role") === "leads")
    .map((claim) => textOf(claim).replace(/^\d+ /u, ""));
  const byPlan = Map.groupBy(rows, (row) => attributeOf(row, "data-plan"));
  const told = claimsOf(page, "led-in");
  return [
    [`${what.join()} of ${kinds.join()}`, what.join() === kinds.join(", ")],
    sayNumber("places where it leads", told.length, byPlan.size),
    ...told.flatMap((claim): Statement[] => {
      const own = byPlan.get(attributeOf(claim, "data-plan")) ?? [];
      if (byPlan.size === 1)
        return [
          sayNumber(`${textOf(claim)}: all items`, own.length, rows.length),
          [`${textOf(claim)}: the only place`, own.every((row) => textOf(claim) === placeOf(row))],
        ];
      return [
        sayNumber(textOf(claim), numberIn(textOf(claim)), own.length),
        [`${textOf(claim)}: the place`, own.every((row) => textOf(claim).startsWith(`${placeOf(row)} `))],
      ];
    }),
  ];
}

function checkIssued(page: Node): Statement {
  const issued = rowsOf(page, "ke-hoach").filter((row) => textOf(row).includes("cơ quan ban hành"));
  const [told] = claimsOf(page, "issued");
  return sayNumber("Cơ quan ban hành", told === undefined ? 0 : numberIn(textOf(told)), issued.length);
}

/** “Nhận từ X: chủ trì 8 mục, phối hợp 4; từ Y: …; và từ 2 cơ quan khác” against the table of what it took over. */
function checkInherited(page: Node): readonly Statement[] {
  const whole = rowsOf(page, "nhan-tu").filter((row) =>
    textAt(row, 'td[data-label="Chức~năng~nhận"]').startsWith("toàn bộ"),
  );
  const givers = Map.groupBy(whole, (row) => textAt(row, "th"));
  const named = claimsOf(page, "giver").map((claim) => textOf(claim));
  const [more] = claimsOf(page, "more-givers");
  return [
    sayNumber("former bodies", named.length + (more === undefined ? 0 : numberIn(textOf(more))), givers.size),
    ...named.flatMap((giver) =>
      roleIds.map((role) => {
        const { word } = roles[role];
        const told = claimsOf(page, "inherited").filter(
          (claim) => attributeOf(claim, "data-giver") === giver && attributeOf(claim, "data-role") === role,
        );
        const there = (givers.get(giver) ?? []).reduce((sum, row) => sum + cellOf(row, word), 0);
        const text = told.map((claim) => textOf(claim)).join("; ");
        const said = text === "" ? 0 : text.startsWith(word.toLowerCase()) ? numberIn(text) : NaN;
        return sayNumber(`${giver}: ${word}`, said, there);
      }),
    ),
  ];
}

/** Rows of what a body took over against the page of the body that had it. */
function checkGivers(page: Node, open: (path: string) => Node | null): readonly Statement[] {
  return rowsOf(page, "nhan-tu").flatMap((row) => {
    const [link] = select(row, "th a");
    const giver = link === undefined ? null : open(attributeOf(link, "href"));
    if (giver === null) return [];
    const place = placeOf(row);
    const own = (role: Role): Element[] =>
      rowsOf(giver, roles[role].anchor).filter((one) => placeOf(one) === place);
    const listed = select(row, 'td[data-label="Mục~chủ~trì"] a').map((one) => attributeOf(one, "href"));
    const led = own("leads").flatMap((one) =>
      select(one, 'td[data-label="Số~và~tên"] a').map((item) => attributeOf(item, "href")),
    );
    return [
      ...roleIds.map((role) =>
        sayNumber(
          `${textAt(row, "th")}: ${roles[role].word} there`,
          cellOf(row, roles[role].word),
          own(role).length,
        ),
      ),
      [`${textAt(row, "th")}: the items that it led`, listed.toSorted().join() === led.toSorted().join()],
    ];
  });
}

/** “Nay là X”, and “Chức năng chuyển về 3 cơ quan” with the list that follows, against the table of heirs. */
function checkTakers(page: Node, answer: string): readonly Statement[] {
  const heirs = rowsOf(page, "nay").map((row) => textAt(row, "th"));
  const told = [...answer.matchAll(/hức năng chuyển về (\d+) cơ quan[^:]*: (.+?)\.(?= |$)/gu)];
  const alone = claimsOf(page, "taker").map((claim): Statement => {
    const name = textOf(claim);
    return [`${name} is in the table`, heirs.includes(name)];
  });
  const several = told.flatMap(([, count, list = ""]): Statement[] => {
    const names = list.split("; ").map((part) => part.replace(/ \(.*$/u, ""));
    return [
      sayNumber("bodies that took over", Number(count), unique(names).length),
      ...names.map((name): Statement => [`${name} is in the table`, heirs.includes(name)]),
    ];
  });
  return [
    ...alone,
    ...several,
    sayNumber("sentences of several heirs", told.length, claimsOf(page, "takers").length),
  ];
}

/** Holds what an agency's page says of it in words against its tables, and what it took over against the former bodies' pages. */
export function checkAgencyPage(page: Node, open: (path: string) => Node | null): Checked {
  const answer = textAt(page, "p.answer");
  return judge([
    ...checkTables(page),
    ...checkRoles(page, answer),
    ...checkLed(page),
    checkIssued(page),
    ...checkInherited(page),
    ...checkGivers(page, open),
    ...checkTakers(page, answer),
  ]);
}
