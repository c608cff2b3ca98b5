// What an access-denied text or a decoded message says, in one shape.
import type {Principal} from './principal';

/** A statement that matched the request, as a decoded message lists it. */
export interface Statement {
  /** Empty if the statement has no `Sid`. */
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny' | '';
  readonly principals: readonly string[];
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** Condition keys with the values of the statement. The message does not tell the operator. */
  readonly conditions: readonly ContextEntry[];
}

/** A condition key and its values. */
export interface ContextEntry {
  readonly key: string;
  readonly values: readonly string[];
}

/** One denial. What is absent was not said. */
export interface Denial {
  readonly from: 'clear text' | 'decoded message';
  readonly principal?: Principal | undefined;
  /** With its service prefix, e.g. `iam:PassRole`, if that is known. */
  readonly action?: string | undefined;
  /** Where the prefix is from: `RunInstances` alone does not name its service. */
  readonly prefixFrom?: 'the text' | 'the resource' | 'the statement' | undefined;
  readonly resource?: string | undefined;
  /** `explicit`: a statement refuses; `implicit`: nothing allows. */
  readonly decision?: 'explicit' | 'implicit' | undefined;
  /** One of the types of the facts, or the words of the text. */
  readonly policyType?: string | undefined;
  /** Whether the type is one that the facts list. */
  readonly isKnownType?: boolean | undefined;
  /** The policy of that type through which another refused: `… transitively through a service control policy`. */
  readonly through?: string | undefined;
  readonly policyArn?: string | undefined;
  /** The reason in the text's words, if it fits no known wording. */
  readonly otherReason?: string | undefined;
  readonly statements: readonly Statement[];
  readonly context: readonly ContextEntry[];
  /** The operation that was called, which need not be the action that was refused. */
  readonly called?: string | undefined;
  /** An encoded message that came with it. */
  readonly encoded?: string | undefined;
  /** Places of the parts in the reader's text, in UTF-16 units. */
  readonly places: readonly DenialPlace[];
}

export interface DenialPlace {
  readonly part: 'principal' | 'action' | 'resource' | 'policy type' | 'policy ARN' | 'encoded message' | 'reason';
  readonly start: number;
  readonly end: number;
}
