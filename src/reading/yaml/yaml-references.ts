import { suggestNearest } from "#text/nearest.ts";
import { isAlias, isCollection, isPair, Scalar, visit } from "yaml";
import type { Document, Node } from "yaml";

/** A tag, an alias or a directive that a file of content may not hold. */
export interface ReferenceFault {
  /** Offset in the text, from 0. */
  readonly at: number;
  /** Offset of the value it stands at; what the schema says of that value is told by this fault. */
  readonly valueAt: number;
  readonly code: string;
  readonly message: string;
  readonly suggestion: string;
}

/** Values that aliases may add to a file: enough to repeat a reason, too few to fill the memory. */
const mostByAliases = 1000;

/** Tags that say what a value is taken for without one: YAML 1.2, core schema. */
const coreTags = new Set([
  "!",
  ...["map", "seq", "str", "int", "float", "bool", "null"].map((name) => `tag:yaml.org,2002:${name}`),
]);

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function findTagFaults(document: Document, text: string): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.tag === undefined || coreTags.has(node.tag)) return;
      const valueAt = startOf(node);
      const typed = /!\S*(?=\s*(?:&\S+\s*)?$)/.exec(text.slice(0, valueAt));
      faults.push({
        at: typed?.index ?? valueAt,
        valueAt,
        code: "unknown-tag",
        message: `Nhãn kiểu “${typed?.[0] ?? node.tag}” không dùng được.`,
        suggestion: "bỏ nhãn này; chữ bắt đầu bằng dấu “!” thì đặt trong dấu nháy kép.",
      });
    },
  });
  return faults;
}

function tellAlias(at: number, code: string, message: string, suggestion: string): ReferenceFault {
  return { at, valueAt: at, code, message, suggestion };
}

/**
 * Values that an alias brings, those of the aliases within its target included; `sizes` keeps what is known. Counting stops where
 * it is too much, so that a file of a few lines cannot make it long.
 */
function countValues(node: unknown, targets: ReadonlyMap<Node, Node>, sizes: Map<unknown, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  let size = 1;
  const parts = isPair(node) ? [node.key, node.value] : isCollection(node) ? node.items : [];
  const target = isAlias(node) ? targets.get(node) : undefined;
  for (const part of target === undefined ? parts : [target]) size += countValues(part, targets, sizes);
  sizes.set(node, size);
  return size;
}

function findAliasFaults(document: Document): ReferenceFault[] {
  const faults: ReferenceFault[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Node, Node>();
  const sizes = new Map<unknown, number>();
  let added = 0;
  visit(document, {
    Node: (_, node, path) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      const at = startOf(node);
      if (target === undefined) {
        const message = `“*${node.source}” nhắc lại một giá trị chưa được đặt tên “&${node.source}” ở trên.`;
        const advice =
          anchors.size > 0
            ? suggestNearest(node.source, [...anchors.keys()])
            : "chữ bắt đầu bằng dấu “*” thì đặt trong dấu nháy kép.";
        faults.push(tellAlias(at, "unknown-alias", message, advice));
      } else if (path.includes(target)) {
        const message = `“*${node.source}” nằm trong chính giá trị mà nó nhắc lại.`;
        faults.push(tellAlias(at, "alias-loop", message, "viết lại giá trị này, không dùng “*”."));
      } else {
        targets.set(node, target);
        const before = added;
        added += countValues(node, targets, sizes);
        if (before > mostByAliases || added <= mostByAliases) return;
        const message = `Các chỗ nhắc lại bằng “*”, đến “*${node.source}”, thành hơn ${mostByAliases} giá trị.`;
        faults.push(tellAlias(at, "too-many-aliases", message, "viết lại giá trị, không dùng “*”."));
      }
    },
  });
  return faults;
}

/** Lines of directives: “%YAML 1.1” changes how all the values below are read. */
function findDirectiveFaults(document: Document, text: string): ReferenceFault[] {
  const isOther = document.directives?.yaml.explicit === true && document.directives.yaml.version !== "1.2";
  const isUnknown = document.warnings.some((warning) => warning.code === "BAD_DIRECTIVE");
  if (!isOther && !isUnknown) return [];
  const at = Math.max(0, text.search(/^%/m));
  const line = text.slice(at).split("\n", 1)[0] ?? "";
  const message = `Dòng “${line}” không dùng được.`;
  return [tellAlias(at, "unknown-directive", message, "bỏ dòng này.")];
}

/**
 * What a parsed file refers to wrongly, in order of reading. Values behind a wrong alias become empty, so that the rest of the
 * document can be read as plain data.
 */
export function takeReferenceFaults(document: Document, text: string): readonly ReferenceFault[] {
  const aliases = findAliasFaults(document);
  const faults = [...findDirectiveFaults(document, text), ...findTagFaults(document, text), ...aliases];
  if (aliases.some((fault) => fault.code === "too-many-aliases"))
    visit(document, { Alias: () => new Scalar(null) });
  else
    visit(document, {
      Alias: (_, node) => {
        if (!aliases.some((fault) => fault.at === startOf(node))) return undefined;
        const empty = new Scalar(null);
        if (node.range) empty.range = node.range;
        return empty;
      },
    });
  return faults.sort((a, b) => a.at - b.at);
}
