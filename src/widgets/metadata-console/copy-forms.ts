/** What the switches and the role make outside of this page. */
import {
  bashScript,
  optionsCommand,
  optionsJson,
  powerShellScript,
  type Setup,
} from '@site/src/engines/instance-metadata';
import {formatJson} from '@site/src/engines/json-text';

/** The forms of “Copy as”. */
export const copyForms = (setup: Setup): readonly {readonly label: string; readonly getText: () => string}[] => [
  {label: 'AWS CLI', getText: () => optionsCommand(setup)},
  {label: 'JSON', getText: () => formatJson(optionsJson(setup))},
  {label: 'Bash script', getText: () => bashScript(setup)},
  {label: 'PowerShell script', getText: () => powerShellScript(setup)},
];
