import { join, relative, sep } from "node:path";
import ts from "typescript";
import { type Member, globalLackingIn, listLacking, memberLackingIn } from "./browser-support.ts";
import { type SourceFile, repositoryRoot } from "./source-files.ts";

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** A program of the files with all they import; its checker tells each node its parent; a file that is not on disk has the text given. */
function makeProgram(files: readonly SourceFile[]): ts.Program {
  const texts = new Map(files.map(({ path, text }) => [join(repositoryRoot, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists.call(host, path);
  host.readFile = (path) => texts.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, ...rest)
      : ts.createSourceFile(path, text, ts.ScriptTarget.ESNext);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

/** The type or object that a declaration of a library is a member of; undefined for a global name. */
function ownerOf({ parent }: ts.Declaration): Omit<Member, "member"> | undefined {
  if (ts.isInterfaceDeclaration(parent)) return { owner: parent.name.text, on: "instances" };
  // declare var URL: { canParse(…): boolean }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return { owner: parent.parent.name.getText(), on: "object" };
  // declare namespace CSS { function supports(…): boolean }
  if (ts.isModuleBlock(parent)) return { owner: parent.parent.name.getText(), on: "object" };
  return undefined;
}

/** Names worth asking the compiler about: those of what a lowest browser lacks. */
const lackingNames: ReadonlySet<string> = new Set(
  listLacking().flatMap(({ owner, member }) => [owner, member]),
);

/** Flag v and modifiers such as (?i:…), which the lowest browsers do not read. */
const isNewPattern = (pattern: string): boolean =>
  /\/[a-z]*v[a-z]*$/.test(pattern) || /\(\?(?!:)[ims]*-?[ims]*:/.test(pattern);

/** What a node uses that is too new; undefined for nothing. */
function tooNewAt(node: ts.Node, program: ts.Program, checker: ts.TypeChecker): string | undefined {
  if (ts.isRegularExpressionLiteral(node))
    return isNewPattern(node.text) ? `${node.text}: a flag or modifier that is too new` : undefined;
  if (!ts.isIdentifier(node) || !lackingNames.has(node.text) || ts.isTypeNode(node.parent)) return undefined;
  const declaration = checker
    .getSymbolAtLocation(node)
    ?.declarations?.find((one) => program.isSourceFileDefaultLibrary(one.getSourceFile()));
  if (declaration === undefined) return undefined;
  const of = ownerOf(declaration);
  const lacking =
    of === undefined ? globalLackingIn(node.text) : memberLackingIn({ ...of, member: node.text });
  return lacking.length === 0
    ? undefined
    : `${of === undefined ? "" : `${of.owner}.`}${node.text}: ${lacking.join(", ")}`;
}

/**
 * Each use of the language or the DOM that one of the lowest browsers lacks, as "src/a.ts:3 Array.toSorted: Chrome 110 (lowest: 109)",
 * in the files and in all of ours that they import. Uses are told by their types, so that a method of our own with such a name is none.
 */
export function findTooNew(files: readonly SourceFile[]): readonly string[] {
  const program = makeProgram(files);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    const path = relative(repositoryRoot, file.fileName).split(sep).join("/");
    if (file.isDeclarationFile || !path.startsWith("src/")) continue;
    const visit = (node: ts.Node): void => {
      const what = tooNewAt(node, program, checker);
      if (what !== undefined) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1} ${what}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found.sort();
}
