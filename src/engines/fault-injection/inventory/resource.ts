// A resource of the reader's inventory. https://docs.aws.amazon.com/fis/latest/userguide/targets.html
import type {JsonRecord} from '../../json-text';

export interface Resource {
  /** The resource types it can be a target of; a Spot Instance is also an instance. */
  readonly types: readonly string[];
  /** What readers call it: its id or name. */
  readonly id: string;
  readonly arn?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Its description as the service answered; filters look into it. */
  readonly description: JsonRecord;
}
