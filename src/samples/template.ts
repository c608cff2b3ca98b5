// CloudFormation templates of samples: resource types, properties and references are those of AWS's own specification. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/introduction.html
import {createRequire} from 'node:module';
import {type Document, parseDocument} from 'yaml';
import {isObject} from '../engines/json-text/index';
import {shortForms} from '../engines/template-diff/index';
import {checkContent} from './json/check-content';

interface Property {
  readonly type: {readonly type: string; readonly allowedValues?: readonly string[]};
  readonly required?: boolean;
}
interface Model {
  readonly properties: Readonly<Record<string, Property>>;
  readonly attributes: Readonly<Record<string, unknown>>;
}
interface Spec {
  readonly loadAwsServiceSpecSync: () => {
    readonly lookup: (
      entity: 'resource',
      index: 'cloudFormationType',
      test: 'equals',
      name: string,
    ) => readonly Model[];
  };
}

const require = createRequire(import.meta.url);
let database: ReturnType<Spec['loadAwsServiceSpecSync']> | undefined;
const modelOf = (type: string): Model | undefined => {
  database ??= (require('@aws-cdk/aws-service-spec') as Spec).loadAwsServiceSpecSync();
  return database.lookup('resource', 'cloudFormationType', 'equals', type)[0];
};

const pseudo = [
  'AWS::AccountId',
  'AWS::NoValue',
  'AWS::NotificationARNs',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
];
const sections = [
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Rules',
  'Mappings',
  'Conditions',
  'Transform',
  'Resources',
  'Outputs',
  'Hooks',
];
const attributes = [
  'Type',
  'Properties',
  'DependsOn',
  'Condition',
  'CreationPolicy',
  'DeletionPolicy',
  'UpdatePolicy',
  'UpdateReplacePolicy',
  'Metadata',
];

type Resources = Readonly<Record<string, unknown>>;

function* attributeIssues(target: readonly string[], resources: Resources): Generator<string> {
  const [name = '', ...rest] = target;
  const resource = resources[name];
  const model = isObject(resource) ? modelOf(String(resource.Type)) : undefined;
  if (!model) yield `there is no resource ${name}`;
  else if (!Object.hasOwn(model.attributes, rest.join('.'))) yield `${name} has no attribute ${rest.join('.')}`;
}

/** References within a value: to resources, parameters, pseudo parameters. */
function* referenceIssues(value: unknown, resources: Resources, names: readonly string[]): Generator<string> {
  if (Array.isArray(value)) for (const entry of value) yield* referenceIssues(entry, resources, names);
  if (!isObject(value)) return;
  for (const [key, entry] of Object.entries(value)) {
    if (key === 'Ref' && !names.includes(String(entry))) yield `Ref to ${String(entry)}, which is not there`;
    else if (key === 'Fn::GetAtt')
      yield* attributeIssues(Array.isArray(entry) ? entry.map(String) : String(entry).split('.'), resources);
    else if (key === 'Fn::Sub' && typeof entry === 'string') {
      for (const [, name = ''] of entry.matchAll(/\$\{([^!][^}]*)\}/g)) {
        if (name.includes('.')) yield* attributeIssues(name.split('.'), resources);
        else if (!names.includes(name)) yield `\${${name}} is not there`;
      }
      if (/\$(?!\{)|\$\{[^}]*$/.test(entry)) yield `a $ without {…} in ${entry}`;
    } else yield* referenceIssues(entry, resources, names);
  }
}

/** Intrinsic functions become texts, so that a policy can be read as one. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (!isObject(value)) return value;
  const sub = value['Fn::Sub'];
  if (typeof sub === 'string')
    return sub
      .replaceAll('${AWS::Partition}', 'aws')
      .replaceAll('${AWS::Region}', 'us-east-1')
      .replaceAll('${AWS::AccountId}', '111122223333');
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, resolved(entry)]));
}

const isFunction = (value: unknown): boolean =>
  isObject(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

const jsTypes: Readonly<Record<string, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
};

function* propertyIssues(name: string, value: unknown, {type}: Property): Generator<string> {
  if (isFunction(value)) return;
  const wanted = jsTypes[type.type];
  if (wanted !== undefined && typeof value !== wanted)
    yield `${name}: expected ${wanted}, found ${JSON.stringify(value)}`;
  if (type.allowedValues && !type.allowedValues.includes(String(value)))
    yield `${name}: ${String(value)} is none of ${type.allowedValues.join(', ')}`;
  if (type.type === 'array' && !Array.isArray(value)) yield `${name}: expected a list`;
}

function* resourceIssues(name: string, resource: unknown): Generator<string> {
  if (!isObject(resource)) return void (yield `${name}: expected a resource`);
  for (const key of Object.keys(resource)) if (!attributes.includes(key)) yield `${name} has no ${key}`;
  const type = String(resource.Type);
  const model = modelOf(type);
  if (!model) return void (yield `there is no resource type ${type}`);
  const properties = isObject(resource.Properties) ? resource.Properties : {};
  for (const [key, value] of Object.entries(properties)) {
    const property = model.properties[key];
    if (property) yield* propertyIssues(`${name}.${key}`, value, property);
    else yield `${type} has no property ${key}`;
  }
  for (const [key, {required}] of Object.entries(model.properties))
    if (required && !Object.hasOwn(properties, key)) yield `${name}: ${key} is missing`;
  const text = (key: string): string => JSON.stringify(resolved(properties[key]));
  if (properties.KeyPolicy !== undefined) yield* checkContent('resource-policy', text('KeyPolicy'));
  if (type === 'AWS::SSM::Parameter' && typeof properties.Policies === 'string')
    yield* checkContent('parameter-policies', properties.Policies);
}

/** The value of a document; undefined if it refers to what is not there, which only this shows. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS();
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** What is wrong with a template in YAML or JSON, one line each. */
export function* templateIssues(text: string): Generator<string> {
  for (const [spaces] of text.startsWith('{') ? [] : text.matchAll(/^ +/gm))
    if (spaces.length % 2 !== 0) yield `indented by ${spaces.length}`;
  const document = parseDocument(text, {customTags: [...shortForms], prettyErrors: false});
  const notes = [...document.errors, ...document.warnings];
  if (notes.length > 0) return void (yield* notes.map(({message}) => message));
  const template = valueOf(document);
  if (template === undefined) return void (yield 'an alias (*) has no anchor');
  if (!isObject(template) || !isObject(template.Resources)) return void (yield 'Resources is missing');
  for (const key of Object.keys(template)) if (!sections.includes(key)) yield `templates have no section ${key}`;
  for (const [name, resource] of Object.entries(template.Resources)) {
    if (!/^[A-Za-z0-9]+$/.test(name)) yield `${name} is no logical ID`;
    yield* resourceIssues(name, resource);
  }
  const parameters = isObject(template.Parameters) ? Object.keys(template.Parameters) : [];
  yield* referenceIssues(template.Resources, template.Resources, [
    ...Object.keys(template.Resources),
    ...parameters,
    ...pseudo,
  ]);
}
