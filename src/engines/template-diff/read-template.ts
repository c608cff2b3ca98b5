/** Reads a CloudFormation template, JSON or YAML, as far as a comparison needs. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
import {LineCounter, parseDocument} from 'yaml';
import {inWords, isObject, readJson} from '../json-text';
import {shortForms} from './yaml-tags';

/** A template whose sections and resources have the shape that CloudFormation knows. */
export interface Template {
  readonly Resources?: Readonly<Record<string, object>>;
  readonly [section: string]: unknown;
}

/** The template, or what to mend in one or two sentences. */
export type ReadTemplate =
  {readonly ok: true; readonly template: Template} | {readonly ok: false; readonly message: string};

const failed = (message: string): ReadTemplate => ({ok: false, message});

/** Sections that hold named entries. */
const maps = ['Metadata', 'Parameters', 'Mappings', 'Conditions', 'Resources', 'Outputs', 'Rules'];

function shapeIssue(value: unknown): string | undefined {
  if (!isObject(value)) return `A template is an object with sections such as Resources; this is ${inWords(value)}.`;
  for (const section of maps) {
    const held = value[section];
    if (held !== undefined && !isObject(held))
      return `${section} is ${inWords(held)}; an object of named entries is expected.`;
  }
  const entries = isObject(value.Resources) ? Object.entries(value.Resources) : [];
  if (!Object.hasOwn(value, 'Resources'))
    return 'The section Resources is missing. An empty stack has "Resources": {}.';
  for (const [name, resource] of entries) {
    if (name.startsWith('Fn::ForEach::')) {
      if (Array.isArray(resource)) continue;
      return `Resources.${name} is ${inWords(resource)}; a loop is a list.`;
    }
    if (name.startsWith('Fn::')) continue;
    if (!isObject(resource)) return `Resources.${name} is ${inWords(resource)}; an object with Type is expected.`;
    if (typeof resource.Type !== 'string') return `Resources.${name} has no Type. Write one such as AWS::SQS::Queue.`;
    for (const part of ['Properties', 'Metadata']) {
      const held = resource[part];
      if (held !== undefined && !isObject(held)) {
        return `Resources.${name}.${part} is ${inWords(held)}; an object is expected.`;
      }
    }
  }
  return undefined;
}

function readYaml(
  text: string,
): {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly message: string} {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    ...{schema: 'core', customTags: [...shortForms], uniqueKeys: false, prettyErrors: false, lineCounter},
    logLevel: 'silent',
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const {line, col} = lineCounter.linePos(error.pos[0]);
    return {
      ok: false,
      message: `This is not YAML that CloudFormation reads, at line ${line} column ${col}: ${error.message}.`,
    };
  }
  try {
    return {ok: true, value: document.toJS({maxAliasCount: 100})};
  } catch {
    return {ok: false, message: 'The YAML repeats its parts by aliases too often. Write them out.'};
  }
}

/** Reads a template; a text that starts with `{` is JSON, any other YAML. */
export function readTemplate(text: string): ReadTemplate {
  if (text.trim() === '') return failed('Nothing here yet. Paste a template, JSON or YAML.');
  let value: unknown;
  if (text.trimStart().startsWith('{')) {
    const read = readJson(text);
    if (!read.ok) return failed(read.issue.message);
    value = read.value;
  } else {
    const read = readYaml(text);
    if (!read.ok) return failed(read.message);
    value = read.value;
  }
  const issue = shapeIssue(value);
  return issue === undefined ? {ok: true, template: value as Template} : failed(issue);
}
