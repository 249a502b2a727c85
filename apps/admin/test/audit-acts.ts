import ts from 'typescript';
import type { SaidWord, ServerSources } from './server-sources.js';

type Property = ts.PropertyAssignment | ts.ShorthandPropertyAssignment;

/** Every act that the servers write into the audit log: the `act` of each entry, which names the kind of its object. */
export function auditActs(sources: ServerSources): SaidWord[] {
  return sources.collect((node) => {
    if (!ts.isObjectLiteralExpression(node)) return [];
    const [act, objectType] = [propertyOf(node, 'act'), propertyOf(node, 'objectType')];
    if (!act || !objectType || sources.wordsOf(valueOf(objectType)).includes(undefined)) return [];
    return sources.wordsOf(valueOf(act));
  });
}

function valueOf(property: Property): ts.Expression | ts.ShorthandPropertyAssignment {
  return ts.isPropertyAssignment(property) ? property.initializer : property;
}

function propertyOf(node: ts.ObjectLiteralExpression, name: string): Property | undefined {
  return node.properties
    .filter((property) => ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property))
    .find((property) => property.name.getText() === name);
}
