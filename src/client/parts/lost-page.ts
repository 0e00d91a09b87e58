import { findNearPaths } from "./near-paths.ts";

/** The field of the page that is not there holds what the address asked for: “luu tru khach sn”; letters with marks come coded, and are left. */
function fillField(): void {
  const last = location.pathname.split("/").findLast((part) => part !== "") ?? "";
  const field = document.querySelector<HTMLInputElement>(".missing__search input");
  if (field !== null && /^[a-z0-9-]+$/.test(last)) field.value = last.replaceAll("-", " ");
}

/** Shows the pages whose addresses are like the one that is not there; the page brings all of them in a template. */
function offerNear(): void {
  const part = document.querySelector<HTMLElement>("[data-near-pages]");
  const all = part?.querySelector("template");
  const list = part?.querySelector("ul");
  if (!part || !all || !list) return;
  const links = new Map(
    [...all.content.querySelectorAll("a")].map((link) => [link.dataset["path"] ?? "", link]),
  );
  const near = findNearPaths(location.pathname, [...links.keys()]);
  list.replaceChildren(
    ...near.flatMap((path) => {
      const link = links.get(path);
      if (link === undefined) return [];
      const entry = document.createElement("li");
      entry.append(document.importNode(link, true));
      return [entry];
    }),
  );
  part.hidden = near.length === 0;
}

fillField();
offerNear();
