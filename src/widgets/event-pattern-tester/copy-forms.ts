/** The ways to take a pattern along: commands, templates and code that do this for real. */
import {compactJson, type JsonNode, type PatternMode, parseJson, prettyJson} from '@site/src/engines/event-pattern';
import {shellQuote} from '@site/src/engines/shell-quote';
import {rewritten} from './write-json';

/** `aws events test-event-pattern` for one event. */
export const testCommand = (pattern: string, event: JsonNode): string =>
  `aws events test-event-pattern \\
  --event-pattern ${shellQuote(rewritten(pattern, compactJson))} \\
  --event ${shellQuote(compactJson(event))}`;

/** `aws events put-rule`; it makes the rule, or replaces the whole of it. */
export const putRuleCommand = (pattern: string): string =>
  `aws events put-rule --name example-rule --event-bus-name default --state ENABLED \\
  --event-pattern ${shellQuote(rewritten(pattern, compactJson))}`;

/** A CloudFormation template in JSON, which keeps the pattern's numbers and strings as they are. */
export const cloudFormation = (pattern: string): string => `{
  "Resources": {
    "ExampleRule": {
      "Type": "AWS::Events::Rule",
      "Properties": {
        "EventBusName": "default",
        "State": "ENABLED",
        "EventPattern": ${rewritten(pattern, (node) => prettyJson(node, '        '))}
      }
    }
  }
}
`;

const ruleFields: ReadonlyMap<string, string> = new Map([
  ...['account', 'detail', 'id', 'region', 'resources', 'source', 'time', 'version'].map(
    (name) => [name, name] as const,
  ),
  ['detail-type', 'detailType'],
]);

/** Whether the pattern fits the typed pattern of the construct `Rule`: known fields, and strings only outside `detail`. */
function fitsRule(root: JsonNode): boolean {
  if (root.kind !== 'object') return false;
  return [...root.members].every(([name, field]) => {
    if (name === 'detail') return field.kind === 'object';
    return ruleFields.has(name) && field.kind === 'array' && field.elements.every(({kind}) => kind === 'string');
  });
}

/** CDK: the construct `Rule` where its type can say the pattern, else `CfnRule`, which takes any. */
export function cdkCode(pattern: string): string {
  const parsed = parseJson(pattern, {ignoreRest: true});
  if (parsed.ok && parsed.root.kind === 'object' && fitsRule(parsed.root)) {
    const fields = [...parsed.root.members].map(
      ([name, field]) => `    ${ruleFields.get(name) ?? name}: ${prettyJson(field, '    ')},\n`,
    );
    return `import {Rule} from 'aws-cdk-lib/aws-events';

// Inside the constructor of a Stack or another construct.
new Rule(this, 'ExampleRule', {
  eventPattern: {
${fields.join('')}  },
});
`;
  }
  return `import {CfnRule} from 'aws-cdk-lib/aws-events';

// Inside the constructor of a Stack or another construct.
new CfnRule(this, 'ExampleRule', {
  state: 'ENABLED',
  eventPattern: ${rewritten(pattern, (node) => prettyJson(node, '  '))},
});
`;
}

/** The filter of a pipe, as `SourceParameters` has it: the pattern is a string. */
export const pipeFilter = (pattern: string): string =>
  JSON.stringify({FilterCriteria: {Filters: [{Pattern: rewritten(pattern, compactJson)}]}}, undefined, 2);

/** One way to take it along. */
export interface CopyForm {
  readonly label: string;
  readonly getText: () => string;
}

/** The forms that fit where the pattern is used. */
export function copyForms(pattern: string, mode: PatternMode, event: JsonNode | undefined): readonly CopyForm[] {
  const json = {label: 'Pattern JSON', getText: () => rewritten(pattern, prettyJson)};
  const tested = event ? [{label: 'aws events test-event-pattern', getText: () => testCommand(pattern, event)}] : [];
  if (mode === 'subscriber') return [json];
  if (mode === 'pipe') return [...tested, {label: 'Pipe filter (JSON)', getText: () => pipeFilter(pattern)}, json];
  return [
    ...tested,
    {label: 'aws events put-rule', getText: () => putRuleCommand(pattern)},
    {label: 'CloudFormation (JSON)', getText: () => cloudFormation(pattern)},
    {label: 'CDK (TypeScript)', getText: () => cdkCode(pattern)},
    json,
  ];
}
