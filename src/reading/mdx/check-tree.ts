import { isNoteComponent } from "#schema/note-components.ts";
import { tellInvisible } from "#text/tell-invisible.ts";
import type { MdastNode } from "satteri";
import { findAddressFault, findPictureFault, showHidden } from "./address.ts";
import { checkComponent } from "./check-component.ts";
import type { NoteElement } from "./check-component.ts";
import { toOffset } from "./parse.ts";
import { tellAngle, tellBraces, tellModuleLine } from "./slips.ts";
import type { Slip } from "./slips.ts";

/** A slip and where it stands: offset in the text, from 0. */
export interface PlacedSlip {
  readonly at: number;
  readonly slip: Slip;
}

/** What plain Markdown is made of. A node of any other type is code, HTML or of an extension that the build does not use. */
const plainTypes = new Set<string>(
  `root paragraph text emphasis strong delete inlineCode code heading thematicBreak blockquote list listItem link linkReference
  definition image imageReference table tableRow tableCell break footnoteReference footnoteDefinition`.split(
    /\s+/,
  ),
);

/** Words of a node, those of its title and its description too. */
function readWords(node: MdastNode): string {
  const words = ["value", "title", "alt"].map((key) => (node as unknown as Record<string, unknown>)[key]);
  return words.filter((word) => typeof word === "string").join(" ");
}

/** A character that prints nothing, made by its number (“&#x202E;”); typed ones are told with the file. */
function tellHidden(node: MdastNode, text: string, at: number): PlacedSlip[] {
  const { line, column } = node.position?.end ?? { line: 1, column: 1 };
  const message = tellInvisible(readWords(node), text.slice(at, toOffset(text, line, column)));
  if (message === undefined) return [];
  return [{ at, slip: { code: "invisible", message, suggestion: "xóa ký tự này." } }];
}

type Told = { readonly why: string; readonly advice: string } | undefined;

function tellAddress(url: string, fault: Told): Slip[] {
  if (fault === undefined) return [];
  const shown = url.length > 60 ? `${url.slice(0, 59)}…` : url;
  const message = `Địa chỉ “${showHidden(shown)}” ${fault.why}.`;
  return [{ code: "mdx-address", message, suggestion: fault.advice }];
}

/** A bare “www.…” or “http://…” in a text becomes a link by itself. */
function checkLink(url: string, printed: string): Slip[] {
  const fault = findAddressFault(url);
  if (fault === undefined || !/^(?:www\.|http:\/\/)/i.test(printed)) return tellAddress(url, fault);
  const address = url.replace(/^http:/i, "https:");
  return tellAddress(printed, {
    why: "thành liên kết không có https",
    advice: `viết “[${printed}](${address})”, hoặc đặt trong dấu \`…\`.`,
  });
}

function checkPicture(url: string, hasPicture: (url: string) => boolean): Slip[] {
  const fault = findPictureFault(url);
  if (fault !== undefined || hasPicture(url)) return tellAddress(url, fault);
  return tellAddress(url, { why: "không có tệp ảnh ở đó", advice: "đặt tệp ảnh cạnh tệp này hoặc sửa tên." });
}

/** Addresses of definitions that pictures are printed by, by label. */
function findPictureLabels(node: MdastNode): ReadonlySet<string> {
  if (node.type === "imageReference") return new Set([node.identifier]);
  return new Set("children" in node ? node.children.flatMap((child) => [...findPictureLabels(child)]) : []);
}

/** Every slip of a tree in order of reading. Elements within a refused element are told too, each once. */
export function checkTree(
  root: MdastNode,
  text: string,
  hasPicture: (url: string) => boolean,
): readonly PlacedSlip[] {
  const pictures = findPictureLabels(root);
  const slipsOf = (node: MdastNode, from: string): readonly (Slip & { readonly after?: number })[] => {
    switch (node.type) {
      case "mdxjsEsm": {
        // Lines without a blank one between them are one node.
        const lines = [...node.value.matchAll(/^(?:import|export)(?![\p{L}\d_]).*/gmu)];
        return lines.map((line) => ({ ...tellModuleLine(line[0]), after: line.index }));
      }
      case "mdxFlowExpression":
      case "mdxTextExpression":
        return [tellBraces(from)];
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        return isNoteComponent(node.name ?? "")
          ? checkComponent(node as NoteElement, from)
          : [tellAngle(from)];
      case "link": {
        const isBare = !from.startsWith("[");
        return checkLink(node.url, isBare ? (/^\S+/.exec(from)?.[0] ?? "") : "");
      }
      case "definition":
        return pictures.has(node.identifier) ? checkPicture(node.url, hasPicture) : checkLink(node.url, "");
      case "image":
        return checkPicture(node.url, hasPicture);
      default:
        return plainTypes.has(node.type) ? [] : [tellAngle(from)];
    }
  };
  const walk = (node: MdastNode): PlacedSlip[] => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const at = toOffset(text, line, column);
    const own = slipsOf(node, text.slice(at)).map(({ after = 0, ...slip }) => ({ at: at + after, slip }));
    return [
      ...own,
      ...tellHidden(node, text, at),
      ...("children" in node ? node.children.flatMap(walk) : []),
    ];
  };
  return walk(root);
}
