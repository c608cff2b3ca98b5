/**
 * Compares two templates of a stack and prints what `cdk diff --template` prints (AWS CDK CLI 2.1148.1), without colours.
 * https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd-diff.html
 */
import type {Outcome} from './fail-on';
import type {DiffLibrary, Impact, ResourceDifference, TemplateDiff} from './library';
import type {Template} from './read-template';

/** What becomes of a resource, and of what that follows. */
export interface ResourceChange {
  readonly logicalId: string;
  /** The type before, or after if it is new. */
  readonly type: string;
  /** The type after, if it is another one. */
  readonly newType?: string;
  /** Construct path, if the template names it. */
  readonly path?: string;
  readonly impact: Impact;
  /** Properties whose change replaces the resource, those whose change may, and all other changes. */
  readonly replacing: readonly string[];
  readonly maybe: readonly string[];
  readonly others: readonly string[];
  readonly deletionPolicy?: string;
}

/** The comparison. */
export interface Comparison extends Outcome {
  /** What the CLI writes to standard output. */
  readonly printed: string;
}

const pathKey = 'aws:cdk:path';
const metadataType = 'AWS::CDK::Metadata';

const pathOf = ({oldValue, newValue}: ResourceDifference): string | undefined => {
  const path = newValue?.Metadata?.[pathKey] ?? oldValue?.Metadata?.[pathKey];
  return typeof path === 'string' ? path : undefined;
};

/** Construct paths by logical ID; the new template's count. */
const pathsOf = (...templates: readonly Template[]): Record<string, string> =>
  Object.fromEntries(
    templates.flatMap(({Resources = {}}) =>
      Object.entries(Resources).flatMap(([logicalId, resource]) => {
        const metadata = (resource as {readonly Metadata?: Readonly<Record<string, unknown>>}).Metadata;
        const path = metadata?.[pathKey];
        return typeof path === 'string' && path !== '' ? [[logicalId, path] as const] : [];
      }),
    ),
  );

const isCheck = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Boolean((value as Record<string, unknown>).CheckBootstrapVersion);

/** Leaves out what every CDK template carries: the metadata resource and the rule about the bootstrap version. */
function hideOwn(diff: TemplateDiff): void {
  diff.unknown = diff.unknown.filter((change) => !isCheck(change?.newValue) && !isCheck(change?.oldValue));
  diff.resources = diff.resources.filter(
    (change) => change?.newResourceType !== metadataType && change?.oldResourceType !== metadataType,
  );
}

function changeOf(logicalId: string, change: ResourceDifference): ResourceChange {
  const {oldResourceType, newResourceType, changeImpact, propertyUpdates, otherChanges, oldValue} = change;
  const properties = Object.entries(propertyUpdates);
  const having = (impact: Impact) => properties.filter(([, {changeImpact: of}]) => of === impact).map(([name]) => name);
  const replacing = having('WILL_REPLACE');
  const maybe = having('MAY_REPLACE');
  const path = pathOf(change);
  const policy = oldValue?.DeletionPolicy;
  return {
    logicalId,
    type: oldResourceType ?? newResourceType ?? '',
    ...(oldResourceType && newResourceType && oldResourceType !== newResourceType ? {newType: newResourceType} : {}),
    ...(path === undefined ? {} : {path}),
    impact: changeImpact,
    replacing,
    maybe,
    others: [
      ...properties.map(([name]) => name).filter((name) => !replacing.includes(name) && !maybe.includes(name)),
      ...Object.keys(otherChanges),
    ],
    ...(typeof policy === 'string' ? {deletionPolicy: policy} : {}),
  };
}

/** Compares two templates. May throw what the library throws for a template that no one would deploy. */
export function compare(library: DiffLibrary, before: Template, after: Template, stackName: string): Comparison {
  let printed = `Stack ${stackName}\n`;
  const whole = library.fullDiff(before, after);
  let diff = whole;
  let omitted = 0;
  if (whole.differenceCount > 0) {
    const mangled = JSON.parse(library.mangleLikeCloudFormation(JSON.stringify(after))) as Template;
    const lesser = library.fullDiff(before, mangled);
    omitted = Math.max(0, whole.differenceCount - lesser.differenceCount);
    if (omitted > 0) diff = lesser;
  }
  const hadChanges = !diff.isEmpty;
  hideOwn(diff);
  const hasChanges = !diff.isEmpty;
  if (hasChanges) {
    const stream = {write: (text: string) => (printed += text)};
    library.formatDifferences(stream, diff, pathsOf(before, after));
  } else {
    const hint = hadChanges ? ' (CDK metadata changes were hidden, run cdk diff --strict to show)' : '';
    printed += `There were no differences${hint}\n`;
  }
  if (omitted > 0) {
    printed += `Omitted ${omitted} changes because they are likely mangled non-ASCII characters. Use --strict to print them.\n`;
  }
  printed += `\n\n✨  Number of stacks with differences: ${hasChanges ? 1 : 0}\n\n`;
  const resources: ResourceChange[] = [];
  diff.resources.forEachDifference((logicalId, change) => resources.push(changeOf(logicalId, change)));
  return {printed, hasChanges, isBroadening: whole.permissionsBroadened, resources};
}
