// Reads basic event selectors. https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html
import {at, readList, readObject, readTexts} from './fields';
import {error, warning, type Issue} from './issue';
import {inWords, own} from './json';
import {basicDataTypes, excludableSources, most, readWriteTypes, type BasicDataType} from './limits';
import type {BasicSelector, DataResource} from './selectors';

const services: Readonly<Record<BasicDataType, string>> = {
  'AWS::S3::Object': 's3',
  'AWS::Lambda::Function': 'lambda',
  'AWS::DynamoDB::Table': 'dynamodb',
};

/** Whether a value means every resource of its type: `arn:aws:s3`, also in another partition. */
export const isEverything = (value: string): boolean => /^arn:aws[a-z-]*:(s3|lambda|dynamodb):*$/.test(value);

function checkValue(type: BasicDataType, value: string, path: string): readonly Issue[] {
  const service = services[type];
  if (!new RegExp(`^arn:aws[a-z-]*:${service}(:|$)`).test(value)) {
    return [error(path, `${inWords(value)} is no ARN of ${type}: begin with arn:aws:${service}.`)];
  }
  if (service === 's3' && /^arn:[^:]+:s3:::[^/]+$/.test(value)) {
    return [
      warning(
        path,
        `${inWords(value)} is a prefix, so it also means buckets whose names only begin so. End it with “/”.`,
      ),
    ];
  }
  return value.includes('*') ? [warning(path, 'Values take no wildcard: the * is taken as it stands.')] : [];
}

function readDataResource(value: unknown, path: string, issues: Issue[]): readonly DataResource[] {
  const object = readObject(value, path, ['Type', 'Values'], issues);
  if (!object) return [];
  const Type = basicDataTypes.find((known) => known === own(object, 'Type'));
  const Values = readTexts(object, 'Values', path, issues);
  if (!Type) {
    const found = inWords(own(object, 'Type'));
    issues.push(
      error(
        at(path, 'Type'),
        `Basic selectors know ${basicDataTypes.join(', ')}; found ${found}. Other types need advanced event selectors.`,
      ),
    );
    return [];
  }
  if (Values.length === 0) {
    issues.push(warning(at(path, 'Values'), `No values: this logs nothing. Every one is "arn:aws:${services[Type]}".`));
  }
  Values.forEach((entry, index) => issues.push(...checkValue(Type, entry, `${at(path, 'Values')}[${index}]`)));
  return [{Type, Values}];
}

function readSelector(value: unknown, path: string, issues: Issue[]): readonly BasicSelector[] {
  const members = ['ReadWriteType', 'IncludeManagementEvents', 'DataResources', 'ExcludeManagementEventSources'];
  const object = readObject(value, path, members, issues);
  if (!object) return [];
  const said = own(object, 'ReadWriteType') ?? 'All';
  const ReadWriteType = readWriteTypes.find((known) => known === said);
  if (!ReadWriteType) {
    issues.push(
      error(at(path, 'ReadWriteType'), `Expected ${readWriteTypes.join(', ')}, found ${inWords(said)}. Case counts.`),
    );
  }
  const IncludeManagementEvents = own(object, 'IncludeManagementEvents') ?? true;
  if (typeof IncludeManagementEvents !== 'boolean') {
    const found = inWords(IncludeManagementEvents);
    issues.push(error(at(path, 'IncludeManagementEvents'), `Expected true or false without quotes, found ${found}.`));
  }
  const DataResources = readList(object, 'DataResources', path, issues).flatMap((entry, index) =>
    readDataResource(entry, `${at(path, 'DataResources')}[${index}]`, issues),
  );
  const ExcludeManagementEventSources = readTexts(object, 'ExcludeManagementEventSources', path, issues);
  ExcludeManagementEventSources.forEach((source, index) => {
    if (excludableSources.includes(source)) return;
    issues.push(
      error(
        `${at(path, 'ExcludeManagementEventSources')}[${index}]`,
        `Only ${excludableSources.join(' and ')} can be left out, found ${inWords(source)}.`,
      ),
    );
  });
  if (!ReadWriteType || typeof IncludeManagementEvents !== 'boolean') return [];
  return [{ReadWriteType, IncludeManagementEvents, DataResources, ExcludeManagementEventSources}];
}

/** Basic event selectors of a list; what is wrong is added to `issues`. */
export function readBasicSelectors(list: readonly unknown[], path: string, issues: Issue[]): readonly BasicSelector[] {
  const selectors = list.flatMap((entry, index) => readSelector(entry, `${path}[${index}]`, issues));
  if (list.length > most.basicSelectors) {
    issues.push(error(path, `A trail has at most ${most.basicSelectors} basic event selectors, found ${list.length}.`));
  }
  const listed = selectors
    .flatMap(({DataResources}) => DataResources.flatMap(({Values}) => Values))
    .filter((value) => !isEverything(value)).length;
  if (listed > most.dataResources) {
    issues.push(
      error(path, `The selectors of a trail list at most ${most.dataResources} data resources, found ${listed}.`),
    );
  }
  return selectors;
}
