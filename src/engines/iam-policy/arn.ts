// The six parts of an ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html

/** `arn:partition:service:region:account:resource`; the resource may hold colons of its own. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

/** The six parts as texts, or undefined for what is no ARN. */
export function arnParts(text: string): readonly string[] | undefined {
  const parts = text.split(':');
  if (parts[0] !== 'arn' || parts.length < 6) return undefined;
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** An ARN by the names of its parts, or undefined for what is no ARN. */
export function readArn(text: string): Arn | undefined {
  const parts = arnParts(text);
  if (!parts) return undefined;
  const [, partition = '', service = '', region = '', account = '', resource = ''] = parts;
  return {partition, service, region, account, resource};
}
