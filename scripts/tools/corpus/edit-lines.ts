import type { LineRange } from "#schema/identifier.ts";
import type { PlaceEntry } from "#schema/places.ts";
import { formatPlace } from "#meaning/places/places.ts";
import type { LevelWords } from "#text/level-words.ts";
import type { ChosenItems } from "./choose-items.ts";
import { renumber } from "./choose-items.ts";
import type { Draws } from "./draw.ts";
import { hashText } from "./draw.ts";
import type { Stem } from "./stems.ts";
import { listCommuneBodies, otherWordings, people, reformedBodies } from "./words.ts";
import type { Swap } from "./words.ts";

/** What a new plan is: whose, when, and after which stem. */
export interface PlanSetting {
  readonly stem: Stem;
  readonly place: PlaceEntry;
  readonly province: PlaceEntry;
  /** Its own number. */
  readonly number: number;
  readonly issued: { readonly day: number; readonly month: number; readonly year: number };
  readonly seed: number;
  readonly levels: LevelWords;
}

/** Changes a line of the stem; the number counts from 1. */
type LineEdit = (text: string, line: number) => string;

const swapAll = (text: string, swaps: readonly Swap[]): string =>
  swaps.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);

const isWithin = (range: LineRange | undefined, line: number): boolean =>
  range !== undefined && range[0] <= line && line <= range[1];

const pad = (number: number): string => String(number).padStart(2, "0");

/** Days, years and quarters of a text moved on by some years, now and then by one more. */
function moveDates(text: string, years: number, draws: Draws): string {
  return text
    .replace(/(\d{1,2})\/(\d{1,2})\/(202[345])(?![\d/])/g, (_, day: string, month: string, year: string) => {
      const moved = 1 + ((Number(month) + draws.below(5) + 9) % 12);
      return `${Math.min(Number(day), 28)}/${moved}/${Number(year) + years + (draws.isIn(0.2) ? 1 : 0)}`;
    })
    .replace(
      /((?:[Nn]ăm|tháng \d{1,2}\/|[Gg]iai đoạn|-|–) ?)(202[345])(?!\d)/g,
      (_, before: string, year: string) => `${before}${Number(year) + years}`,
    )
    .replace(/Quý (?:III|II|IV|I)(?=[,/ ])/g, () => `Quý ${draws.oneOf(["I", "II", "III", "IV"])}`);
}

function editDates({ stem, issued }: PlanSetting, { inItems }: ChosenItems, draws: Draws): LineEdit {
  const { issued: printed, period } = stem.plan.imported.document;
  const first = printed?.on ?? period?.from ?? "2024";
  const years = issued.year - Number(first.slice(0, 4));
  const day = `ngày ${pad(issued.day)} tháng ${issued.month} năm ${issued.year}`;
  return (text, line) => {
    if (printed !== null && isWithin(printed.lines, line)) return text.replace(printed.text, day);
    return inItems.has(line) || isWithin(period?.lines, line) ? moveDates(text, years, draws) : text;
  };
}

/** The plan's own number, and numbers of local documents: most are the province's, so that its communes share them. */
function editNumbers({ stem, place, province, number, seed }: PlanSetting): LineEdit {
  const own = stem.plan.imported.document.number?.text;
  const swaps: readonly Swap[] = own === undefined ? [] : [[own, own.replace(/^\d+/, String(number))]];
  const local = /(\d{1,5})(\/(?:KH|QĐ|CT|NQ|CV|TB)-(?:UBND|TU|HĐND|BCĐ|TCT)|-(?:CT|NQ|KH)\/TU\b)/g;
  return (text) =>
    swapAll(text, swaps)
      .replace(/^Số: *\/(?=[A-ZĐ])/, `Số: ${number}/`)
      .replace(local, (whole, old: string, symbol: string) => {
        if (own !== undefined && whole.startsWith(`${number}/`)) return whole;
        const owner = hashText(old + symbol) % 4 === 0 ? place.code : province.code;
        return `${1 + (hashText(`${seed} ${owner} ${old}${symbol}`) % 4500)}${symbol}`;
      });
}

/** The new place in all spellings of the old one, and the bodies it has. */
function editNames({ stem, place, province, levels }: PlanSetting, draws: Draws): LineEdit {
  const isProvince = place.level === "province";
  const full = formatPlace(place, { levels });
  const kind = full.slice(0, full.length - place.name.length - 1).toLocaleLowerCase("vi");
  const upper = (text: string): string => text.toLocaleUpperCase("vi");
  const signers = stem.plan.imported.document.signatories.map(({ name }): Swap => [
    name,
    draws.oneOf(people),
  ]);
  const reformed = reformedBodies.filter(() => draws.isIn(0.7));
  const bodies = isProvince ? reformed : draws.isIn(0.75) ? listCommuneBodies(kind) : [];
  const swaps: readonly Swap[] = [
    ...signers,
    ...(stem.kind === "thị xã" && isProvince ? [["thị xã", kind] as const] : []),
    ...bodies,
    ...stem.names.flatMap((name): readonly Swap[] => [
      [`${stem.kind} ${name}`, `${kind} ${place.name}`],
      [name, place.name],
      [upper(`${stem.kind} ${name}`), upper(`${kind} ${place.name}`)],
      [upper(name), upper(place.name)],
    ]),
    ...(stem.province === null ? [] : [[stem.province, province.name] as const]),
  ];
  return (text) => swapAll(text, swaps);
}

function editItems({ stem }: PlanSetting, chosen: ChosenItems, draws: Draws): LineEdit {
  const wordings = otherWordings.filter(() => draws.isIn(0.4));
  return (text, line) => {
    const head = chosen.heads.get(line);
    const row = chosen.rows.get(line);
    const item = head ?? row;
    if (item === undefined) {
      const isReworded = chosen.inItems.has(line) && draws.isIn(0.5);
      return isReworded
        ? swapAll(
            text,
            wordings.filter(() => draws.isIn(0.5)),
          )
        : text;
    }
    const cells = renumber(text, item, chosen.numbers).split("\t");
    // One lead in twenty-five is another body than in the stem.
    if (row !== undefined && cells.length > 4 && stem.leads.length > 0 && draws.isIn(0.04))
      cells[2] = draws.oneOf(stem.leads);
    return cells.join("\t");
  };
}

/** The lines of a stem as another place would have written them; those of items left out are gone. */
export function editLines(setting: PlanSetting, chosen: ChosenItems, draws: Draws): string[] {
  const edits = [
    editItems(setting, chosen, draws),
    editDates(setting, chosen, draws),
    editNumbers(setting),
    editNames(setting, draws),
  ];
  return setting.stem.lines.flatMap((text, index) =>
    chosen.gone.has(index + 1) ? [] : [edits.reduce((changed, edit) => edit(changed, index + 1), text)],
  );
}
