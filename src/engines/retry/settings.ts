// What retry settings make of a tool: its rules, or its refusal. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import {botocoreRules} from './clients/botocore';
import {javaRules} from './clients/java';
import {javascriptRules} from './clients/javascript';
import {clientNames, defaultMode, modesOf, shippedEra, type Client, type Era, type Mode} from './client';
import {cliLegacyRefusal} from './constants';
import type {RetryRules} from './rules';
import type {Service} from './service';

/** What can be set; undefined stands for what the tool does by itself. */
export interface Settings {
  readonly client: Client;
  readonly mode?: Mode;
  readonly era?: Era;
  readonly service: Service;
  /** All attempts, the first one included; at least 1. */
  readonly maxAttempts?: number;
}

/** Settings as they come out for one tool. */
export type Setup =
  | {
      readonly ok: true;
      readonly client: Client;
      readonly mode: Mode;
      readonly era: Era;
      readonly rules: RetryRules;
      /** What a reader would not expect of these settings. */
      readonly notes: readonly string[];
    }
  | {
      readonly ok: false;
      readonly client: Client;
      /** The tool's own words, and its exit code. */
      readonly text: string;
      readonly status: string;
      readonly mend: string;
    };

const rulesOf: Readonly<Record<Client, (mode: Mode, era: Era, service: Service) => RetryRules>> = {
  cli: botocoreRules,
  boto3: botocoreRules,
  javascript: javascriptRules,
  java: javaRules,
};

function notesOn({client, mode, service, maxAttempts}: Settings, era: Era): readonly string[] {
  const notes: string[] = [];
  if (client === 'javascript' && mode === 'legacy') {
    notes.push('The SDK for JavaScript has no legacy mode; it takes the word and is in standard mode.');
  }
  if (client === 'java' && maxAttempts !== undefined) {
    if (service === 'dynamodb') {
      notes.push('For DynamoDB the SDK for Java does not read AWS_MAX_ATTEMPTS; the number must be set in code.');
    } else if (era === 'before') {
      notes.push('Before the rules of 2026 the SDK for Java does not read max_attempts in the config file.');
    }
  }
  return notes;
}

/** The rules that a tool follows with these settings, or how it refuses them. */
export function resolveSettings(settings: Settings): Setup {
  const {client, service, maxAttempts} = settings;
  const era = settings.era ?? shippedEra[client];
  const wanted = settings.mode ?? defaultMode(client, era);
  if (!modesOf[client].includes(wanted) && client === 'cli') {
    return {ok: false, client, ...cliLegacyRefusal};
  }
  const mode = modesOf[client].includes(wanted) ? wanted : 'standard';
  const rules = rulesOf[client](mode, era, service);
  return {
    ok: true,
    client,
    mode,
    era,
    rules: maxAttempts === undefined ? rules : {...rules, maxAttempts},
    notes: notesOn(settings, era),
  };
}

/** A set-up in a few words: `boto3, standard, rules of 2026`. */
export function setupName({
  client,
  mode,
  era,
}: {
  readonly client: Client;
  readonly mode: Mode;
  readonly era: Era;
}): string {
  return `${clientNames[client]}, ${mode}, ${era === '2026' ? 'rules of 2026' : 'rules before 2026'}`;
}
