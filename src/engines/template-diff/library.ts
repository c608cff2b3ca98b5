/**
 * What this engine asks of `@aws-cdk/cloudformation-diff`, the library that the CDK CLI compares and prints with.
 * https://github.com/aws/aws-cdk-cli/tree/main/packages/%40aws-cdk/cloudformation-diff
 */

/** What becomes of a resource, in the library's words. */
export type Impact =
  | 'WILL_UPDATE'
  | 'WILL_CREATE'
  | 'WILL_REPLACE'
  | 'MAY_REPLACE'
  | 'WILL_DESTROY'
  | 'WILL_ORPHAN'
  | 'WILL_IMPORT'
  | 'NO_CHANGE';

/** A resource as a template writes it. */
export interface TemplateResource {
  readonly Metadata?: Readonly<Record<string, unknown>>;
  readonly [attribute: string]: unknown;
}

/** The change of one resource. */
export interface ResourceDifference {
  readonly oldValue?: TemplateResource;
  readonly newValue?: TemplateResource;
  readonly oldResourceType?: string;
  readonly newResourceType?: string;
  readonly changeImpact: `${Impact}`;
  /** Properties that change, by name. */
  readonly propertyUpdates: Readonly<Record<string, {readonly changeImpact?: `${Impact}`}>>;
  /** Attributes beside `Properties` that change, by name. */
  readonly otherChanges: Readonly<Record<string, unknown>>;
}

interface Collection<Difference> {
  filter(keep: (difference: Difference | undefined) => boolean): Collection<Difference>;
  forEachDifference(act: (logicalId: string, difference: Difference) => void): void;
}

/** All that changes between two templates. */
export interface TemplateDiff {
  resources: Collection<ResourceDifference>;
  unknown: Collection<{readonly oldValue?: unknown; readonly newValue?: unknown}>;
  readonly differenceCount: number;
  readonly isEmpty: boolean;
  readonly permissionsBroadened: boolean;
}

/** The functions of the library that are used here. */
export interface DiffLibrary {
  fullDiff(before: object, after: object): TemplateDiff;
  formatDifferences(
    stream: {write(text: string): unknown; readonly columns?: number},
    diff: TemplateDiff,
    paths: Readonly<Record<string, string>>,
  ): void;
  mangleLikeCloudFormation(text: string): string;
}
