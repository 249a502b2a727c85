import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');
const notServed = /^libs\/(api-client|testing)\/|\.((int-)?spec|fixture)\.ts$|^libs\/\w+\/test\//;

/** A word of the servers with the file that says it; `word` is missing where it cannot be read from the source. */
export interface SaidWord {
  readonly word: string | undefined;
  readonly file: string;
}

/** The sources of the servers with their types, to find in them what the pages need words for. */
export class ServerSources {
  readonly checker: ts.TypeChecker;
  private readonly files = globSync('libs/**/*.ts', { cwd: root }).filter((file) => !notServed.test(file));
  private readonly program: ts.Program;

  constructor() {
    this.program = programOf(this.files.map((file) => join(root, file)));
    this.checker = this.program.getTypeChecker();
  }

  /** What `say` reads from any place in the sources. */
  collect(say: (node: ts.Node) => readonly (string | undefined)[]): SaidWord[] {
    const found: SaidWord[] = [];
    for (const file of this.files) {
      const visit = (node: ts.Node): void => {
        for (const word of say(node)) found.push({ word, file });
        ts.forEachChild(node, visit);
      };
      const source = this.program.getSourceFile(join(root, file));
      if (source) visit(source);
    }
    return found;
  }

  /** All that an expression can be, when it is a constant, one of several, or put together of such. */
  wordsOf(node: ts.Expression | ts.ShorthandPropertyAssignment): (string | undefined)[] {
    if (ts.isShorthandPropertyAssignment(node)) {
      const symbol = this.checker.getShorthandAssignmentValueSymbol(node);
      return symbol ? literalsOf(this.checker.getTypeOfSymbol(symbol)) : [undefined];
    }
    if (!ts.isTemplateExpression(node)) return literalsOf(this.checker.getTypeAtLocation(node));
    return node.templateSpans.reduce<(string | undefined)[]>(
      (begun, { expression, literal }) =>
        begun.flatMap((start) =>
          this.wordsOf(expression).map((word) => (word === undefined ? undefined : `${start}${word}${literal.text}`)),
        ),
      [node.head.text],
    );
  }
}

/** Types of packages are left out: they hold no word of ours and would take most of the time. */
function programOf(files: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const own = { ...options, types: [] };
  const host = ts.createCompilerHost(own);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      /^(\.|@habeas\/)/.test(text) ? ts.resolveModuleName(text, from, own, host) : { resolvedModule: undefined },
    );
  return ts.createProgram(files, own, host);
}

function literalsOf(type: ts.Type): (string | undefined)[] {
  if (type.isUnion()) return type.types.flatMap(literalsOf);
  return [type.isStringLiteral() ? type.value : undefined];
}
