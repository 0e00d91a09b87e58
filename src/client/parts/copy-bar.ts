import { formatWordingHtml } from "#client/item/wording-html.ts";
import { formatWording, type CitationForm, type CopiedPassage } from "#client/item/wording-text.ts";
import { announce } from "./announcer.ts";
import { writeClipboard } from "./write-clipboard.ts";

const forms: readonly (readonly [CitationForm, string, string])[] = [
  ["full", "nguồn đầy đủ", "kèm nguồn"],
  ["short", "nguồn rút gọn", "kèm nguồn rút gọn"],
  ["none", "không nguồn", "không kèm nguồn"],
];

let form: CitationForm = "full";
let isCollecting = false;
let passages: readonly CopiedPassage[] = [];
let bar: HTMLElement | undefined;

/** Puts what was chosen on the clipboard and says so; whether the browser allowed it. */
async function copyChosen(): Promise<boolean> {
  const isCopied = await writeClipboard({
    html: formatWordingHtml(passages, form),
    plain: formatWording(passages, form),
  });
  const told = forms.find(([one]) => one === form)?.[2] ?? "";
  const count = passages.length === 1 ? "" : ` ${passages.length} đoạn`;
  const sentence = isCopied ? `Đã sao chép${count} ${told}.` : "Trình duyệt không cho sao chép.";
  announce(sentence);
  const said = bar?.querySelector("[data-said]");
  if (said) said.textContent = sentence;
  return isCopied;
}

function close(): void {
  bar?.remove();
  bar = undefined;
  passages = [];
  isCollecting = false;
}

function onChange({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.type === "checkbox") {
    isCollecting = target.checked;
    return;
  }
  form = forms.find(([one]) => one === target.value)?.[0] ?? "full";
  void copyChosen();
}

function makeBox(
  type: "radio" | "checkbox",
  value: string,
  words: string,
  isChecked: boolean,
): HTMLLabelElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  Object.assign(box, {
    type,
    value,
    name: type === "radio" ? "copy-form" : "copy-collect",
    checked: isChecked,
  });
  label.append(box, ` ${words}`);
  return label;
}

/** The bar that says what is on the clipboard, and how else it could be there. */
function openBar(): void {
  if (bar?.isConnected) return;
  bar = document.createElement("div");
  bar.className = "copy-bar no-print";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Cách sao chép");
  const said = document.createElement("span");
  said.dataset["said"] = "";
  const end = document.createElement("button");
  Object.assign(end, { type: "button", textContent: "Xong" });
  end.addEventListener("click", close);
  bar.append(
    said,
    ...forms.map(([value, words]) => makeBox("radio", value, words, value === form)),
    makeBox("checkbox", "1", "gom nhiều đoạn", isCollecting),
    end,
  );
  bar.addEventListener("change", onChange);
  document.querySelector("main")?.append(bar);
}

/** Copies a passage, after those before where several are collected, and shows how else it could be copied. */
export async function copyPassage(passage: CopiedPassage): Promise<boolean> {
  passages = isCollecting ? [...passages, passage] : [passage];
  openBar();
  return copyChosen();
}

/** Copies what is a source itself, beside whatever was copied before: it has no other form. */
export async function copySource(passage: CopiedPassage): Promise<boolean> {
  const isCopied = await writeClipboard({
    html: formatWordingHtml([passage], "none"),
    plain: formatWording([passage], "none"),
  });
  announce(isCopied ? "Đã sao chép." : "Trình duyệt không cho sao chép.");
  return isCopied;
}
