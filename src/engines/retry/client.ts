// The tools whose retries are modelled, their modes, and the two sets of rules. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html

export type Client = 'cli' | 'boto3' | 'javascript' | 'java';
export type Mode = 'legacy' | 'standard' | 'adaptive';
/** The rules of 2026, or those before. */
export type Era = '2026' | 'before';

/** The tool as AWS writes it. */
export const clientNames: Readonly<Record<Client, string>> = {
  cli: 'AWS CLI v2',
  boto3: 'boto3',
  javascript: 'SDK for JavaScript v3',
  java: 'SDK for Java 2.x',
};

/** What the model was compared with. */
export const comparedWith: Readonly<Record<Client, string>> = {
  cli: 'the handlers of botocore 1.43.107, which it shares with boto3',
  boto3: 'the handlers of botocore 1.43.107',
  javascript: '@smithy/core 3.41.0 and 3.39.0',
  java: 'nothing: read in the SDK’s source and announcements',
};

/** The rules that a tool follows without any flag, in the versions the page names. */
export const shippedEra: Readonly<Record<Client, Era>> = {
  cli: 'before',
  boto3: 'before',
  javascript: '2026',
  java: 'before',
};

/** The mode that a tool is in when nobody sets one. */
export function defaultMode(client: Client, era: Era): Mode {
  return era === 'before' && (client === 'boto3' || client === 'java') ? 'legacy' : 'standard';
}

/** The modes that a tool has. */
export const modesOf: Readonly<Record<Client, readonly Mode[]>> = {
  cli: ['standard', 'adaptive'],
  boto3: ['legacy', 'standard', 'adaptive'],
  javascript: ['standard', 'adaptive'],
  java: ['legacy', 'standard', 'adaptive'],
};
