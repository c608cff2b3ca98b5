// What a policy holds, with the place of every part in the text it was read from. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
import type {Span} from '../json-text';

/** Where a policy is attached, which decides which elements it may have and how it counts. */
export type PolicyType = 'identity' | 'resource' | 'boundary' | 'session' | 'scp' | 'rcp' | 'endpoint' | 'trust';

export type Version = '2012-10-17' | '2008-10-17';
export type Effect = 'Allow' | 'Deny';

/** A value as it is written, and where. */
export interface Entry {
  readonly value: string;
  readonly span: Span;
  /** Where in the JSON: `Statement[0].Action[1]`. */
  readonly path: string;
}

/** `*` is the bare `"Principal": "*"`. */
export type PrincipalKind = '*' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';

export interface PrincipalEntry extends Entry {
  readonly kind: PrincipalKind;
}

/** An element that comes with a twin that turns it round: `Action` and `NotAction`. */
export interface Clause<One extends Entry = Entry> {
  /** Whether it is the `Not…` twin. */
  readonly isNot: boolean;
  readonly entries: readonly One[];
  /** From the element's name to the end of its value. */
  readonly span: Span;
  readonly path: string;
}

/** One operator with one key. */
export interface Condition {
  /** As written: `ForAllValues:StringLikeIfExists`. */
  readonly operator: string;
  /** As written. */
  readonly key: string;
  readonly values: readonly Entry[];
  /** From the key to the end of its values. */
  readonly span: Span;
  readonly path: string;
}

export interface Statement {
  /** 0-based. */
  readonly index: number;
  readonly sid?: string;
  readonly effect: Effect;
  readonly principal?: Clause<PrincipalEntry>;
  readonly action: Clause;
  readonly resource?: Clause;
  readonly conditions: readonly Condition[];
  /** From its opening to after its closing brace. */
  readonly span: Span;
  readonly path: string;
  /** The place of an element by its name (`Effect`), from the name to the end of the value; undefined if it has none. */
  readonly elementSpan: (name: string) => Span | undefined;
}

export interface Policy {
  readonly name: string;
  readonly type: PolicyType;
  /** `2008-10-17` where the policy names none. */
  readonly version: Version;
  readonly hasVersion: boolean;
  readonly id?: string;
  readonly statements: readonly Statement[];
  /** Of the list of statements, its brackets included; absent where `Statement` is a single object. */
  readonly list?: Span;
  readonly text: string;
}
