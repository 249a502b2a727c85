import ts from 'typescript';
import type { SaidWord, ServerSources } from './server-sources.js';

/** What only a command opens: its refusals are printed to an operator and never answered. */
const commandsAlone =
  /^libs\/registry\/src\/(domain|persistence|use-cases)\/(readings\/|facility-file|import-facilities)/;

/** Every code of a refusal that the servers answer: the argument `code` of each error that is made. */
export function problemCodes(sources: ServerSources): SaidWord[] {
  const { checker } = sources;
  const codes = sources.collect((node) => {
    if (!ts.isNewExpression(node) || !isRefusal(checker.getTypeAtLocation(node), checker)) return [];
    const code = codeOf(node, checker);
    return code ? sources.wordsOf(code) : [];
  });
  return codes.filter(({ file }) => !commandsAlone.test(file));
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
