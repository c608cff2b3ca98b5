// An error of an AWS service, as one of many tools printed it.

/** The tool, as far as the form tells it. */
export type Printer =
  | 'AWS CLI v2'
  | 'AWS CLI v1 or boto3'
  | 'boto3'
  | 'SDK for JavaScript'
  | 'SDK for Java'
  | 'SDK for Go'
  | 'SDK for PHP'
  | 'SDK for Ruby'
  | 'API answer'
  | 'CloudTrail record'
  | 'JSON or YAML';

/** What an error says. Places are UTF-16 units of the reader's text. */
export interface PrintedError {
  readonly printer: Printer;
  /** E.g. `DryRunOperation`; without the `Client.` of CloudTrail and the name space of a model. */
  readonly code: string;
  /** E.g. `RunInstances`. */
  readonly operation?: string | undefined;
  /** As the form names it, e.g. `EC2`. */
  readonly service?: string | undefined;
  readonly status?: number | undefined;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
