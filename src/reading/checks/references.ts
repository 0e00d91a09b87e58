import type { Content, PlanContent } from "#handbook/handbook-types.ts";
import type { Problem } from "#problems/problem.ts";
import { suggestNearest } from "#text/nearest.ts";
import { suggestNumbers } from "#reading/import/suggest-numbers.ts";
import type { LocatedContent } from "#reading/content/located.ts";
import type { LocatedData, Path } from "#reading/yaml/read-yaml.ts";
import { problemAt } from "./rule.ts";
import type { About, CheckRule, Checked } from "./rule.ts";

/** Stands for every entry of a list in a path. */
export const each = "*";

/** Files whose values name other things. */
export type ReferringFile = "catalog" | "documents" | "agencies" | "review";

/** What has an id or a code. */
type Named = "plan" | "model" | "agency" | "place" | "document" | "group";

/** A field that names another thing. */
export interface Reference {
  readonly in: ReferringFile;
  /** From the head of the file. */
  readonly at: Path;
  readonly names: Named | "item" | "model item";
  /** For items: the field that names their plan, its lists at the same entries; the plan of the file itself where it is absent. */
  readonly ofPlan?: Path;
  /** What to do instead of choosing a near name. */
  readonly advice?: string;
}

/** Every field of the content that names another thing by id, code or number. */
export const referenceFields: readonly Reference[] = [
  {
    in: "catalog",
    at: ["group"],
    names: "group",
    advice: "ghi số của một nhóm trong groups.yaml, hoặc thêm nhóm ấy vào tệp đó.",
  },
  { in: "catalog", at: ["reference", "plan"], names: "plan" },
  { in: "catalog", at: ["reference", "number"], names: "model item", ofPlan: ["reference", "plan"] },
  { in: "catalog", at: ["reference", "document"], names: "document" },
  { in: "catalog", at: ["printed", each, "plan"], names: "plan" },
  { in: "catalog", at: ["printed", each, "number"], names: "item", ofPlan: ["printed", each, "plan"] },
  { in: "catalog", at: ["sources", each, "plan"], names: "plan" },
  { in: "catalog", at: ["sources", each, "items", each], names: "item", ofPlan: ["sources", each, "plan"] },
  { in: "agencies", at: [each, "parent"], names: "agency" },
  { in: "agencies", at: [each, "successors", each, "agency"], names: "agency" },
  { in: "agencies", at: [each, "successors", each, "places", each], names: "place" },
  { in: "documents", at: [each, "printedTitles", each, "plan"], names: "plan", advice: "sửa mã kế hoạch." },
  { in: "review", at: ["matches", each, "item"], names: "item" },
  { in: "review", at: ["matches", each, "models", each, "id"], names: "model" },
  { in: "review", at: ["agencies", each, "agencies", each], names: "agency" },
];

interface Value {
  readonly path: Path;
  readonly value: unknown;
}

const valueAt = (root: unknown, key: string | number): unknown =>
  typeof root === "object" && root !== null ? (root as Record<string | number, unknown>)[key] : undefined;

/** The values at a path, through every entry of its lists, in their order; absent ones are left out. */
function listValues(root: unknown, [step, ...rest]: Path, path: Path = []): readonly Value[] {
  if (step === undefined) return root === undefined ? [] : [{ path, value: root }];
  if (step !== each) return listValues(valueAt(root, step), rest, [...path, step]);
  if (!Array.isArray(root)) return [];
  return root.flatMap((entry: unknown, index) => listValues(entry, rest, [...path, index]));
}

/** A path with its lists at the entries of another. */
function atEntriesOf(path: Path, other: Path): Path {
  return path.map((step, index) => (step === each ? (other[index] ?? step) : step));
}

interface Names {
  readonly ids: ReadonlySet<string>;
  readonly say: (id: string) => Pick<About, "code" | "message">;
}

/** The names that a field may hold, by what it names, and how one that is not there is told. */
function listNames(content: Content): Readonly<Record<Named, Names>> {
  return {
    plan: {
      ids: new Set(content.plans.keys()),
      say: (id) => ({ code: "unknown-plan", message: `Kế hoạch “${id}” không có trong content/plans.` }),
    },
    model: {
      ids: new Set(content.catalog.keys()),
      say: (id) => ({ code: "unknown-model", message: `Mô hình “${id}” không có trong content/catalog.` }),
    },
    agency: {
      ids: new Set(content.agencies.map(({ id }) => id)),
      say: (id) => ({ code: "unknown-agency", message: `Mã cơ quan “${id}” không có trong agencies.yaml.` }),
    },
    place: {
      ids: new Set(content.places.map(({ code }) => code)),
      say: (id) => ({ code: "unknown-place", message: `Mã địa phương “${id}” không có trong places.yaml.` }),
    },
    document: {
      ids: new Set(content.documents.map(({ id }) => id)),
      say: (id) => ({
        code: "unknown-document",
        message: `Mã văn bản “${id}” không có trong documents.yaml; văn bản ngoài bộ sưu tập phải có một mục ở đó.`,
      }),
    },
    group: {
      ids: new Set(content.groups.map(({ number }) => String(number))),
      say: (number) => ({ code: "unknown-group", message: `Nhóm ${number} không có trong groups.yaml.` }),
    },
  };
}

interface File {
  readonly data: LocatedData<unknown>;
  /** The plan whose file it is. */
  readonly plan?: string;
}

function listFiles({ catalog, plans, lists }: LocatedContent, kind: ReferringFile): readonly File[] {
  switch (kind) {
    case "catalog":
      return [...catalog.values()].map((data) => ({ data }));
    case "review":
      return [...plans].map(([plan, { review }]) => ({ data: review, plan }));
    case "agencies":
    case "documents":
      return [{ data: lists[kind] }];
    default:
      return kind satisfies never;
  }
}

function tellNumber(plan: PlanContent, id: string, number: number, word: string): About {
  const message = `Kế hoạch “${id}” không có ${word} số ${number}.`;
  return { code: "unknown-item", message, suggestion: suggestNumbers(plan) };
}

/** An item by its number; of a plan that is not known itself nothing is said. */
function checkNumber(content: Content, file: File, field: Reference, { path, value }: Value): Problem[] {
  const named =
    field.ofPlan === undefined ? [] : listValues(file.data.value, atEntriesOf(field.ofPlan, path));
  const id = String(field.ofPlan === undefined ? file.plan : named[0]?.value);
  const plan = content.plans.get(id);
  if (plan === undefined || plan.imported.items.some((item) => item.number === value)) return [];
  const word = field.names === "model item" ? "mô hình" : "mục";
  return [problemAt(file.data, path, tellNumber(plan, id, Number(value), word))];
}

function checkField({ content, located }: Checked, field: Reference): readonly Problem[] {
  const names = listNames(content);
  return listFiles(located, field.in).flatMap((file) =>
    listValues(file.data.value, field.at).flatMap((found): Problem[] => {
      if (field.names === "item" || field.names === "model item")
        return checkNumber(content, file, field, found);
      const { ids, say } = names[field.names];
      const id = String(found.value);
      if (ids.has(id)) return [];
      const suggestion = field.advice ?? suggestNearest(id, [...ids]);
      return [problemAt(file.data, found.path, { ...say(id), suggestion })];
    }),
  );
}

export const references: CheckRule = {
  name: "references",
  holds: "Each id, code and number that a file names is there.",
  codes: [
    "unknown-plan",
    "unknown-model",
    "unknown-agency",
    "unknown-place",
    "unknown-document",
    "unknown-group",
    "unknown-item",
  ],
  check: (checked) => referenceFields.flatMap((field) => checkField(checked, field)),
};
