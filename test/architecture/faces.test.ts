import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { type SourceFile, importsOf, listFiles, readSource, readSources, targetOf } from "./source-files.ts";

/** Rooms whose files are tools that know nothing of each other: whoever needs one takes it. Their README says so. */
const shelves: ReadonlySet<string> = new Set([
  "client/parts",
  "components/parts",
  "hosting",
  "paths",
  "schema",
  "schema/vocabulary",
  "styles",
  "text",
  "views/parts",
]);

/** A face of more files than this is a room with too many doors. */
const mostFaces = 8;

/** Rooms with more, and why. */
const wideFaces: Readonly<Record<string, string>> = {
  "importer/lines":
    "one file a question that items and facts ask of lines, and what is told of each way of reading",
  "importer/lines/kinds":
    "one file a kind of line or clause, asked by whoever decides by what stands around it",
  "reading/content": "one file a part of the content folder, read by whoever needs that part alone",
  "handbook/wordings": "one file a step of comparing; a browser loads the steps that it asks for",
  "views/compare": "one file a view; a browser loads the view that it shows",
  handbook: "one file a question that is asked across plans; each is asked by the page that shows it",
};

/** What a README says of its room. */
interface Room {
  /** Path below src, such as “importer/lines”. */
  readonly name: string;
  /** Names of files that outsiders import; undefined for a shelf. */
  readonly faces: readonly string[] | undefined;
  /** What is wrong with the README itself; empty where nothing is. */
  readonly slips: readonly string[];
}

const codeFile = /\.(?:ts|astro|css)$/;

/** Folders of src that hold code themselves, without those of pages: there the folder is the address. */
function listRooms(paths: readonly string[]): readonly string[] {
  const folders = paths.filter((path) => codeFile.test(path)).map((path) => posix.dirname(path));
  return [...new Set(folders)]
    .filter((folder) => folder.startsWith("src/") && !folder.startsWith("src/pages"))
    .map((folder) => folder.slice("src/".length))
    .sort();
}

const lineOf = (text: string, name: string): string | undefined =>
  new RegExp(`^- \\*\\*${name}:\\*\\* (\\S.*)$`, "m").exec(text)?.[1];

/** Reads “- **Answers:** …”, “- **Face:** …”, “- **Must not know:** …” of a README; undefined text for a README that is not there. */
function readRoom(name: string, text: string | undefined): Room {
  if (text === undefined) return { name, faces: [], slips: [`src/${name} has no README.md`] };
  const face = lineOf(text, "Face");
  const absent = ["Answers", "Face", "Must not know"].filter((line) => lineOf(text, line) === undefined);
  const title = text.startsWith(`# ${name}\n`)
    ? []
    : [`src/${name}/README.md does not begin with “# ${name}”`];
  const isShelf = face?.startsWith("every file") === true;
  return {
    name,
    faces: isShelf ? undefined : [...(face ?? "").matchAll(/`([^`]+)`/g)].map((m) => m[1] ?? ""),
    slips: [
      ...title,
      ...absent.map((line) => `src/${name}/README.md has no line “- **${line}:** …”`),
      ...(isShelf === shelves.has(name)
        ? []
        : [`src/${name}: a shelf by its README or by this test, not both`]),
    ],
  };
}

interface Crossing {
  readonly importer: string;
  readonly target: string;
}

/** Imports that lead into a room from a file that is not in it. Its inner rooms belong to it. */
function listCrossings(
  rooms: readonly Room[],
  files: readonly SourceFile[],
): ReadonlyMap<string, readonly Crossing[]> {
  const known = new Set(rooms.map((room) => room.name));
  const found = new Map<string, Crossing[]>();
  for (const file of files) {
    for (const { specifier } of importsOf(file)) {
      const target = targetOf(file.path, specifier);
      const room = target === undefined ? "" : posix.dirname(target).replace(/^src\//, "");
      if (target === undefined || !known.has(room) || posix.dirname(file.path) === `src/${room}`) continue;
      found.set(room, [...(found.get(room) ?? []), { importer: file.path, target }]);
    }
  }
  return found;
}

/** Everything wrong with rooms, their READMEs and the imports into them, as sentences; empty where all is well. */
function findWrongDoors(rooms: readonly Room[], files: readonly SourceFile[]): readonly string[] {
  const crossings = listCrossings(rooms, files);
  return rooms.flatMap(({ name, faces, slips }) => {
    if (faces === undefined) return slips;
    const entering = crossings.get(name) ?? [];
    const strangers = entering
      .filter(
        ({ importer, target }) =>
          !importer.startsWith(`src/${name}/`) && !faces.includes(posix.basename(target)),
      )
      .map(
        ({ importer, target }) =>
          `${importer} imports ${target}, which is no face of src/${name} (its README.md)`,
      );
    const idle = faces
      .filter((face) => !entering.some(({ target }) => posix.basename(target) === face))
      .map((face) => `src/${name}/README.md names ${face}, which nobody outside imports`);
    const wide =
      faces.length > mostFaces && wideFaces[name] === undefined
        ? [`src/${name} has ${faces.length} faces`]
        : [];
    return [...slips, ...strangers, ...idle, ...wide];
  });
}

describe("rooms of src/", () => {
  const paths = listFiles("src");
  const rooms = listRooms(paths).map((name) => {
    const path = `src/${name}/README.md`;
    return readRoom(name, paths.includes(path) ? readSource(path).text : undefined);
  });
  const files = [...readSources("src"), ...readSources("scripts"), readSource("astro.config.mjs")];

  it("say what they answer, what their face is and what they must not know, and are entered by their face", () => {
    expect(findWrongDoors(rooms, files)).toEqual([]);
  });

  it("that are shelves or wide are rooms, and the wide ones are wide", () => {
    const names = rooms.map((room) => room.name);
    expect([...shelves, ...Object.keys(wideFaces)].filter((name) => !names.includes(name))).toEqual([]);
    const narrow = rooms.filter(({ name, faces }) => wideFaces[name] && (faces?.length ?? 0) <= mostFaces);
    expect(narrow).toEqual([]);
  });
});

describe("the test of rooms", () => {
  const readme = (faces: string): string =>
    `# views/door\n\n- **Answers:** Who comes in?\n- **Face:** ${faces}.\n- **Must not know:** the rest.\n`;
  const room = readRoom("views/door", readme("`face.ts`, `other.ts`"));
  const asked = {
    path: "src/pages/index.astro",
    text: '---\nimport "#views/door/face.ts";\nimport { o } from "#views/door/other.ts";\n---\n',
  };
  const wrong = (...files: readonly SourceFile[]): readonly string[] =>
    findWrongDoors([room], [asked, ...files]);

  it("takes folders with code as rooms, and those of pages as addresses", () => {
    const paths = [
      "src/a/b/c.ts",
      "src/a/Chip.astro",
      "src/site.ts",
      "src/pages/x/y.ts",
      "src/d/README.md",
      "src/s/a.css",
    ];
    expect(listRooms(paths)).toEqual(["a", "a/b", "s"]);
  });

  it("finds a README that is not there, lacks a line or has another title", () => {
    expect(readRoom("views/door", undefined).slips).toHaveLength(1);
    expect(readRoom("views/door", readme("`face.ts`")).slips).toEqual([]);
    expect(
      readRoom("views/door", readme("`face.ts`").replace("Must not know", "May know")).slips,
    ).toHaveLength(1);
    expect(readRoom("views/window", readme("`face.ts`")).slips).toHaveLength(1);
  });

  it("finds a shelf that is not in the list, and one of the list that names faces", () => {
    expect(readRoom("views/door", readme("every file; a shelf")).slips).toHaveLength(1);
    expect(readRoom("text", readme("`fold.ts`").replace("views/door", "text")).slips).toHaveLength(1);
    expect(readRoom("text", readme("every file; a shelf").replace("views/door", "text")).slips).toEqual([]);
  });

  it.each([
    ["src/views/window/a.ts", 'import { a } from "#views/door/inside.ts";'],
    ["src/views/a.ts", 'import type { A } from "./door/inside.ts";'],
    ["scripts/a.ts", 'import { a } from "../src/views/door/inside.ts";'],
    ["src/components/A.astro", '---\nconst a = await import("#views/door/inside.ts");\n---\n'],
  ])("finds an inner file asked for by %s", (path, text) => {
    expect(wrong({ path, text })).toHaveLength(1);
  });

  it.each([
    ["src/views/door/a.ts", 'import { a } from "./inside.ts";'],
    ["src/views/door/inner/a.ts", 'import { a } from "../inside.ts";'],
    ["src/views/window/a.ts", 'import { a } from "#views/door/face.ts";'],
  ])("lets %s do so", (path, text) => {
    expect(wrong({ path, text })).toEqual([]);
  });

  it("finds a face that nobody needs, and too many of them", () => {
    expect(findWrongDoors([room], [])).toHaveLength(2);
    const many = Array.from({ length: mostFaces + 1 }, (_, index) => `f${index}.ts`);
    const wide = readRoom("views/door", readme(many.map((name) => `\`${name}\``).join(", ")));
    const text = many.map((name) => `import "#views/door/${name}";`).join("\n");
    expect(findWrongDoors([wide], [{ path: "src/site.ts", text }])).toEqual(["src/views/door has 9 faces"]);
  });
});
