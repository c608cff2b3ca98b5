// Calls of the SDK for JavaScript held against the service models: for clients whose types are not installed. https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/
import ts from 'typescript';
import {unseen, valueIssues} from './aws-model/check-value';
import {tableOf} from './aws-model/table';

/** The value of a literal; what only a run would show is `unseen`. */
function literalOf(node: ts.Expression): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(literalOf);
  if (!ts.isObjectLiteralExpression(node)) return unseen;
  const entries = node.properties.map((property) => {
    if (ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name))
      return [property.name.text, literalOf(property.initializer)] as const;
    return ts.isShorthandPropertyAssignment(property) ? ([property.name.text, unseen] as const) : undefined;
  });
  return entries.includes(undefined) ? unseen : Object.fromEntries(entries as (readonly [string, unknown])[]);
}

function* callIssues(node: ts.NewExpression, service: string): Generator<string> {
  const name = node.expression.getText().replace(/Command$/, '');
  const table = tableOf(service);
  if (!table)
    return void (yield `there is no table of ${service}: name it in src/samples/aws-model/make-tables.py and run that`);
  const call = table.operations[name];
  const [input] = node.arguments ?? [];
  if (!call) yield `${service} has no ${name}`;
  else if (call.input !== undefined && input) yield* valueIssues(literalOf(input), call.input, name, {table});
}

/** Syntax errors of a module, and what is wrong with its commands. */
export function sdkIssues(code: string): readonly string[] {
  const {diagnostics = []} = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: {target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext},
  });
  const issues = diagnostics.map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
  const service = /@aws-sdk\/client-([\w-]+)/.exec(code)?.[1];
  const visit = (node: ts.Node): void => {
    if (service !== undefined && ts.isNewExpression(node) && /Command$/.test(node.expression.getText()))
      issues.push(...callIssues(node, service));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('sample.ts', code, ts.ScriptTarget.ES2023, true));
  return issues;
}
