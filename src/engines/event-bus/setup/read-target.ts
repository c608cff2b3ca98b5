// A target of a rule, as PutTargets takes it. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Target.html
import {targetMaxEventAgeSeconds, targetMaxRetries} from '../../../facts/eventbridge/event-buses';
import {own, type JsonPath, type JsonSource} from '../../json-text';
import {busOfArn, type BusAddress, partsOfArn} from '../arn';
import {minified, objectOf} from '../input/json-tree';
import type {Report, Site} from '../issue';
import type {Target} from '../setup';
import {numberIn, siteOf, textIn} from '../../json-fields';
import {inputIn} from './read-input';

const arnForm = {pattern: /^arn:[a-z-]+:[a-z0-9-]+:[a-z0-9-]*:(\d{12})?:.+$/, words: 'an ARN'};
const carried = [
  ...['AppSyncParameters', 'BatchParameters', 'EcsParameters', 'HttpParameters', 'KinesisParameters'],
  ...['RedshiftDataParameters', 'RunCommandParameters', 'SageMakerPipelineParameters', 'SqsParameters'],
];
const read = ['Id', 'Arn', 'RoleArn', 'Input', 'InputPath', 'InputTransformer', 'RetryPolicy', 'DeadLetterConfig'];

/** Reads a target of a rule of `bus`. */
export function readTarget(
  value: unknown,
  path: JsonPath,
  report: Report,
  {bus, source}: {readonly bus: BusAddress; readonly source: JsonSource},
): Target | undefined {
  const site = siteOf(value, path, report, {read, carried});
  if (!site) return undefined;
  const id = textIn(site, 'Id', {
    isRequired: true,
    max: 64,
    form: {pattern: /^[.\-_A-Za-z0-9]+$/, words: 'made of letters, digits, “.”, “-” and “_”'},
  });
  const arn = textIn(site, 'Arn', {isRequired: true, form: arnForm});
  if (id === undefined || arn === undefined) return undefined;
  const roleArn = textIn(site, 'RoleArn', {
    form: {pattern: /^arn:[a-z-]+:iam::\d{12}:role\/.+$/, words: 'the ARN of a role'},
  });
  const input = inputIn(site, id);
  checkPlace(site, {arn, roleArn, hasInput: input.kind !== 'event'}, bus);
  const {start, end} = source.spanAt(path);
  const tree = objectOf(source.text.slice(start, end));
  const definition = tree ? minified(tree) : '{}';
  return {id, arn, roleArn, input, deadLetterArn: deadLetterIn(site), ...retriesIn(site), definition};
}

interface Placed {
  readonly arn: string;
  readonly roleArn: string | undefined;
  readonly hasInput: boolean;
}

function checkPlace({path, report}: Site, {arn, roleArn, hasInput}: Placed, bus: BusAddress): void {
  const busTarget = busOfArn(arn);
  if (roleArn !== undefined && partsOfArn(roleArn)?.accountId !== bus.accountId) {
    report(
      [...path, 'RoleArn'],
      `The role belongs to the account of the rule, ${bus.accountId}: EventBridge assumes it there.`,
    );
  }
  if (busTarget && busTarget.accountId !== bus.accountId && hasInput) {
    const message =
      'Input, InputPath and InputTransformer are not available on a bus of another account. Transform at a rule of that bus.';
    report([...path, 'Arn'], message);
  }
  if (busTarget && roleArn === undefined) {
    const message = 'A target that is a bus should have a RoleArn: it must, where the bus lets its organization in.';
    report([...path, 'Arn'], message, {severity: 'warning'});
  }
  const region = partsOfArn(arn)?.region;
  if (!busTarget && region && region !== bus.region) {
    const message = `The target is in ${region}, the rule in ${bus.region}. Our sources know only buses as targets in another Region.`;
    report([...path, 'Arn'], message, {severity: 'warning'});
  }
}

function deadLetterIn(site: Site): string | undefined {
  const value = own(site.object, 'DeadLetterConfig');
  if (value === undefined) return undefined;
  const inner = siteOf(value, [...site.path, 'DeadLetterConfig'], site.report, {read: ['Arn']});
  const arn = inner && textIn(inner, 'Arn', {form: {pattern: /^arn:[a-z-]+:sqs:/, words: 'the ARN of an SQS queue'}});
  if (inner && arn?.endsWith('.fifo')) {
    site.report([...inner.path, 'Arn'], 'A dead-letter queue of a target is a standard queue, not a FIFO queue.');
  }
  return arn;
}

function retriesIn(site: Site): Pick<Target, 'maxRetries' | 'maxEventAgeSeconds'> {
  const defaults = {maxRetries: targetMaxRetries.value, maxEventAgeSeconds: targetMaxEventAgeSeconds.value};
  const value = own(site.object, 'RetryPolicy');
  const names = ['MaximumRetryAttempts', 'MaximumEventAgeInSeconds'] as const;
  const inner =
    value === undefined ? undefined : siteOf(value, [...site.path, 'RetryPolicy'], site.report, {read: names});
  if (!inner) return defaults;
  const {maxRetries, maxEventAgeSeconds} = defaults;
  return {
    maxRetries: numberIn(inner, names[0], {min: 0, max: maxRetries}) ?? maxRetries,
    maxEventAgeSeconds: numberIn(inner, names[1], {min: 60, max: maxEventAgeSeconds}) ?? maxEventAgeSeconds,
  };
}
