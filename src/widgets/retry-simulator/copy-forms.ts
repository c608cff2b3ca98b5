/** The ways to take the chosen settings along. */
import {boto3Text, configText, environmentText, javascriptText, javaText, type Settings} from '@site/src/engines/retry';

export interface CopyForm {
  readonly label: string;
  readonly getText: () => string;
}

/** Environment, config file and code for the settings. */
export const copyForms = (settings: Settings): readonly CopyForm[] => [
  {label: 'Environment', getText: () => environmentText(settings)},
  {label: 'Config file', getText: () => configText(settings)},
  {label: 'boto3', getText: () => boto3Text(settings)},
  {label: 'JavaScript v3', getText: () => javascriptText(settings)},
  {label: 'Java 2.x', getText: () => javaText(settings)},
];
