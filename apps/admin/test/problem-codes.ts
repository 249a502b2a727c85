import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');

/** What only a command opens: its refusals are printed to an operator and never answered. */
const commandsAlone =
  /^libs\/registry\/src\/(domain|persistence|use-cases)\/(readings\/|facility-file|import-facilities)/;
const notServed = /^libs\/(api-client|testing)\/|\.(int-)?spec\.ts$|^libs\/\w+\/test\//;

/** One code that the servers answer, with the file that says it; `code` is missing where it cannot be read. */
export interface SaidCode {
  readonly code: string | undefined;
  readonly file: string;
}

/** Every code of a refusal that the sources of the servers name: the argument `code` of each error, by its type. */
export function saidCodes(): SaidCode[] {
  const files = globSync('libs/**/*.ts', { cwd: root }).filter((file) => !notServed.test(file));
  const program = programOf(files.map((file) => join(root, file)));
  const checker = program.getTypeChecker();
  return files
    .filter((file) => !commandsAlone.test(file))
    .flatMap((file) => {
      const source = program.getSourceFile(join(root, file));
      return source ? codesIn(source, checker).map((code) => ({ code, file })) : [];
    });
}

/** The sources with the types of their own: those of packages hold no code and take most of the time. */
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

function codesIn(source: ts.SourceFile, checker: ts.TypeChecker): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && isRefusal(checker.getTypeAtLocation(node), checker)) {
      const said = codeOf(node, checker);
      if (said) found.push(...literalsOf(checker.getTypeAtLocation(said)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isRefusal(made: ts.Type, checker: ts.TypeChecker): boolean {
  if (made.symbol?.name === 'DomainError') return true;
  return made.isClassOrInterface() && checker.getBaseTypes(made).some((base) => isRefusal(base, checker));
}

/** The code that is handed over; an error that is made without one says no more than its status. */
function codeOf(call: ts.NewExpression, checker: ts.TypeChecker): ts.Expression | undefined {
  const parameters = checker.getResolvedSignature(call)?.getDeclaration()?.parameters ?? [];
  return call.arguments?.[parameters.findIndex((parameter) => parameter.name.getText() === 'code')];
}

function literalsOf(type: ts.Type): (string | undefined)[] {
  if (type.isUnion()) return type.types.flatMap(literalsOf);
  return [type.isStringLiteral() ? type.value : undefined];
}
