// What the check says before there is a report, and what a reader takes along.
import type {Activity} from './useValidator';

/** Version of `@aws/cloudformation-validate` in aws-cdk-lib; tests hold both equal to what is served. */
export const validatorVersion = '1.14.0';
const libraryVersion = '2.276.0';

/** What goes on, in a sentence; empty if a report says more. */
export const progressOf = (activity: Activity): string =>
  ({
    idle: '',
    fetching: `Fetching AWS’s validator, cloudformation-validate ${validatorVersion} …`,
    starting: 'Starting the validator …',
    checking: 'Checking …',
    failed: activity.kind === 'failed' ? activity.message : '',
  })[activity.kind];

const script = [
  "const {CompositeEngine, TemplateFile} = require('./node_modules/aws-cdk-lib/node_modules/@aws/cloudformation-validate');",
  "const {diagnostics} = new CompositeEngine().validateTemplate(new TemplateFile('template.txt'));",
  'for (const one of diagnostics) console.log(one.severity, one.ruleId, `line ${one.startLine}`, one.message);',
];

/** Lines for a shell that check the same template in Node. */
export const shellLines = (template: string): string =>
  [
    `npm install aws-cdk-lib@${libraryVersion} constructs`,
    "cat > template.txt <<'END_OF_TEMPLATE'",
    template.replace(/\n$/, ''),
    'END_OF_TEMPLATE',
    "cat > check.cjs <<'END_OF_SCRIPT'",
    ...script,
    'END_OF_SCRIPT',
    'node check.cjs',
  ].join('\n');
