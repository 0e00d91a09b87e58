import { remember } from "#text/remember.ts";
import { expect, it } from "vitest";

it("asks once for each object, also where the answer is nothing", () => {
  const asked: string[] = [];
  const find = remember((key: { readonly name: string }) => {
    asked.push(key.name);
    return key.name === "" ? undefined : key.name.length;
  });
  const [one, same, none] = [{ name: "một" }, { name: "một" }, { name: "" }];
  expect([find(one), find(one), find(same), find(none), find(none)]).toEqual([3, 3, 3, undefined, undefined]);
  expect(asked).toEqual(["một", "một", ""]);
});
