import { readAnswer, readToday, rowsOf, type AdoptionRowSeen, type LeadSeen } from "./adoption-rows.ts";
import { joinNames, judge, unique, type Checked, type Statement } from "./statement.ts";
import type { Node } from "./tree.ts";

/** “02/8/2023” as 20230802, “3/2024” as 202403. */
const dayKey = (issued: string): string =>
  issued
    .split("/")
    .reverse()
    .map((part) => part.padStart(2, "0"))
    .join("");

interface Seen {
  readonly adopted: readonly AdoptionRowSeen[];
  readonly own: readonly AdoptionRowSeen[];
  readonly related: readonly AdoptionRowSeen[];
  readonly placeCount: number;
  /** Names of the agencies by the address of their pages. */
  readonly names: ReadonlyMap<string, string>;
  /** What the page says that a body is called today; empty for one that goes on. */
  readonly today: (body: string) => readonly string[];
}

const placesOf = (rows: readonly AdoptionRowSeen[]): string[] => unique(rows.map(({ place }) => place));
const isNaming = ({ leads }: AdoptionRowSeen): boolean => leads.length > 0;
const naming = (rows: readonly AdoptionRowSeen[], body: string): readonly AdoptionRowSeen[] =>
  rows.filter(({ leads }) => leads.flat().includes(body));

function checkLead(lead: LeadSeen, { adopted, names, today: todayOf }: Seen): readonly Statement[] {
  const counted = /^(\d+) nơi/u.exec(lead.note)?.[1];
  const rows = naming(adopted, lead.body);
  const listed = todayOf(lead.body);
  const today = listed.length === 0 ? [""] : listed;
  const told = lead.note.replace(/^\d+ nơi(?:; |$)/u, "");
  return [
    [`${lead.name} is the whole name`, !lead.body.startsWith("/") || names.get(lead.body) === lead.name],
    [`${lead.name} leads somewhere`, rows.length > 0],
    [`${lead.name}: ${lead.note}`, counted === undefined || Number(counted) === placesOf(rows).length],
    [
      `${lead.name}, ${told}: ${today.join(" | ")}`,
      today.length > 1 ? !today.includes(told) : today[0] === told,
    ],
  ];
}

/** A kind of sentence: how it begins, and what it states of the rows. */
interface Sentence {
  readonly pattern: RegExp;
  readonly check: (found: RegExpExecArray, seen: Seen, leads: readonly LeadSeen[]) => readonly Statement[];
}

const bodies = String.raw`⟦\d+⟧(?: \(.+?\))?(?:[,;] ⟦\d+⟧(?: \(.+?\))?)*`;
const firstSide = ({ leads }: AdoptionRowSeen): readonly string[] => leads[0] ?? [];

const sentences: readonly Sentence[] = [
  {
    pattern: /^(\d+) trong (\d+) địa phương (?:đưa mô hình này )?(?:đưa )?vào kế hoạch/u,
    check: ([, count, total], { adopted, placeCount }) => [
      [`${count ?? ""} địa phương`, Number(count) === placesOf(adopted).length],
      [`trong ${total ?? ""} địa phương`, Number(total) === placeCount],
    ],
  },
  {
    pattern: /^(?:; sớm nhất trong [^:]+)?: (.+?) \(([\d/]+(?:(?:, | và )[\d/]+)*)\)/u,
    check: ([, places = "", days = ""], { adopted }) => {
      const dated = adopted.filter(({ issued }) => /\d/u.test(issued));
      const first = dated.map(({ issued }) => dayKey(issued)).sort()[0] ?? "none";
      const earliest = dated.filter(
        ({ issued }) => dayKey(issued).startsWith(first) || first.startsWith(dayKey(issued)),
      );
      return [
        [`sớm nhất ${places}`, joinNames(placesOf(earliest)) === places],
        [`ngày ${days}`, joinNames(unique(earliest.map(({ issued }) => issued))) === days],
      ];
    },
  },
  {
    pattern: /^ Các kế hoạch không gọi tên đơn vị chủ trì/u,
    check: (_, { adopted }) => [["no row names a lead", !adopted.some(isNaming)]],
  },
  {
    pattern: new RegExp(`^ (?:Chỉ (.+?) nêu chủ trì|Chủ trì): ${bodies}`, "u"),
    check: ([, place], { adopted }, leads) => {
      const named = adopted.filter(isNaming);
      return [
        [`${place ?? "one place"} alone names leads`, placesOf(named).length === 1],
        ["the place is that of the rows", place === undefined || placesOf(named)[0] === place],
        ["no row is silent", place !== undefined || named.length === adopted.length],
        [
          "every lead of the rows is named",
          unique(named.flatMap((row) => row.leads.flat())).length === leads.length,
        ],
      ];
    },
  },
  {
    pattern: /^ Đơn vị chủ trì khác nhau giữa các nơi/u,
    check: (_, { adopted }) => {
      const named = adopted.filter(isNaming).map(firstSide);
      const common = (named[0] ?? []).filter((body) => named.every((side) => side.includes(body)));
      return [
        ["several places name leads", placesOf(adopted.filter(isNaming)).length > 1],
        [`nobody leads in every row (${common.join(", ")})`, common.length === 0],
      ];
    },
  },
  {
    pattern: new RegExp(
      `^ ${bodies} chủ trì(?: ở (cả )?(\\d+) nơi( nêu chủ trì)?)?(, có nơi cùng đơn vị khác)?`,
      "u",
    ),
    check: ([, whole, count, rest, others], { adopted }, leads) => {
      const named = adopted.filter(isNaming);
      const told = new Set(leads.map(({ body }) => body));
      const everywhere = leads.map(({ name, body }): Statement => [
        `${name} leads in every row`,
        naming(named, body).length === named.length,
      ]);
      return [
        ...(count === undefined
          ? [["each has its number of places", leads.every(({ note }) => /^\d+ nơi/u.test(note))] as const]
          : [...everywhere, [`${count} nơi`, Number(count) === placesOf(named).length] as const]),
        ["every row names one of them", named.every((row) => firstSide(row).some((body) => told.has(body)))],
        ["“cả”: no row is silent", whole === undefined || named.length === adopted.length],
        ["“nêu chủ trì”: a row is silent", rest === undefined || named.length < adopted.length],
        [
          "others lead besides, or not",
          (others !== undefined) === named.some((row) => firstSide(row).some((body) => !told.has(body))),
        ],
      ];
    },
  },
  {
    pattern: /^ Phụ lục của (.+?) ghi chủ trì khác thân văn bản/u,
    check: ([, places], { adopted }) => [
      [
        `Phụ lục của ${places ?? ""}`,
        joinNames(placesOf(adopted.filter(({ leads }) => leads.length > 1))) === places,
      ],
    ],
  },
  {
    pattern: /^ (Cùng mang số|Số hiệu khác nhau:) ([\d, và]*\d)/u,
    check: ([, word, numbers = ""], { adopted }) => {
      const byPlace = [...Map.groupBy(adopted, ({ place }) => place).values()];
      const seen = byPlace.map((rows) => rows.map(({ number }) => number).join(" và "));
      const told = word === "Cùng mang số" ? seen.map(() => numbers) : numbers.split(", ");
      return [
        [`${word ?? ""} ${numbers}`, told.join("; ") === seen.join("; ")],
        ["“khác nhau” of numbers that differ", word === "Cùng mang số" || unique(seen).length > 1],
      ];
    },
  },
  {
    pattern: /^ ((?:(?!Kế hoạch)[^.])+?) nêu rõ không áp dụng/u,
    check: ([, places], { own }) => [
      [
        `${places ?? ""} không áp dụng`,
        joinNames(placesOf(own.filter(({ state }) => state === "not-applicable"))) === places,
      ],
    ],
  },
  {
    pattern: /^ Kế hoạch(?: nhiệm vụ)? của (.+?) có (\d+) (?:nhiệm vụ|mục) liên quan/u,
    check: ([, places, count], { related }) => [
      [`${count ?? ""} nhiệm vụ liên quan`, Number(count) === related.length],
      [`kế hoạch của ${places ?? ""}`, joinNames(placesOf(related)) === places],
    ],
  },
];

/** Leads of a run of the answer with what stands in brackets behind each. */
function readLeads(run: string, leads: readonly Omit<LeadSeen, "note">[]): LeadSeen[] {
  return [...run.matchAll(/⟦(\d+)⟧(?: \((.+?)\)(?=[,;] ⟦| chủ trì|$))?/gu)].flatMap(
    ([, index, note = ""]) => {
      const lead = leads[Number(index)];
      return lead === undefined ? [] : [{ ...lead, note }];
    },
  );
}

/** Holds the sentences of a model's page against the rows of its tables, as a reader sees both. */
export function checkModelPage(page: Node, placeCount: number, names: Seen["names"]): Checked {
  const [own, related] = [rowsOf(page, "ap-dung"), rowsOf(page, "nhiem-vu")];
  const adopted = own.filter(({ state }) => state === "adopted" || state === "part");
  const seen: Seen = { own, related, adopted, placeCount, names, today: (body) => readToday(page, body) };
  const { text, leads } = readAnswer(page);
  const stated: Statement[] = [];
  let rest = text;
  while (rest !== "") {
    const found = sentences
      .map((one) => ({ one, match: one.pattern.exec(rest) }))
      .find(({ match }) => match !== null);
    if (found === undefined || found.match === null) {
      stated.push([`unread: ${rest}`, false]);
      break;
    }
    const own = readLeads(found.match[0], leads);
    stated.push(...own.flatMap((lead) => checkLead(lead, seen)), ...found.one.check(found.match, seen, own));
    rest = rest.slice(found.match[0].length).replace(/^\./u, "");
  }
  return judge(stated);
}
