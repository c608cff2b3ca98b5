// The AWS CLI commands that do this for real. https://docs.aws.amazon.com/cli/latest/reference/fis/
import {formatJson} from '../json-text';
import {shellQuote} from '../shell-quote';
import type {Template} from './template';

/** Creates the template, previews its targets if asked to, and starts an experiment of it. */
export function startCommands({json}: Template, actionsMode: 'run-all' | 'skip-all'): string {
  return [
    `id=$(aws fis create-experiment-template \\`,
    `  --cli-input-json ${shellQuote(formatJson(json))} \\`,
    `  --query experimentTemplate.id --output text)`,
    '',
    `aws fis start-experiment --experiment-template-id "$id" --experiment-options actionsMode=${actionsMode}`,
    '',
  ].join('\n');
}
