// The two kinds of event selectors of a trail, after parsing. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
import type {BasicDataType, Operator, ReadWriteType} from './limits';

/** Resources of one type whose data events are logged. */
export interface DataResource {
  readonly Type: BasicDataType;
  readonly Values: readonly string[];
}

/** A basic event selector with its defaults filled in. */
export interface BasicSelector {
  readonly ReadWriteType: ReadWriteType;
  readonly IncludeManagementEvents: boolean;
  readonly DataResources: readonly DataResource[];
  readonly ExcludeManagementEventSources: readonly string[];
}

/** One field of an advanced event selector with the values of its operators. */
export type FieldSelector = {readonly Field: string} & {readonly [name in Operator]?: readonly string[]};

export interface AdvancedSelector {
  readonly Name?: string;
  readonly FieldSelectors: readonly FieldSelector[];
}

/** What a trail has: basic or advanced event selectors, never both. */
export type Selectors =
  | {readonly kind: 'basic'; readonly selectors: readonly BasicSelector[]}
  | {readonly kind: 'advanced'; readonly selectors: readonly AdvancedSelector[]};
