// What a target gets in place of the event, checked as PutTargets checks it. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html
import {inputPathMaxCharacters, inputPathsMax, targetInputMaxCharacters} from '../../../facts/eventbridge/event-buses';
import {inWords, isObject, type JsonPath, own, readJson} from '../../json-text';
import type {Site} from '../issue';
import {parsePath} from '../input/event-path';
import {faultsOf, type TemplateFault} from '../input/template';
import type {InputTransformer, TargetInput} from '../setup';
import {siteOf, textIn} from '../../json-fields';

const kinds = ['Input', 'InputPath', 'InputTransformer'] as const;
const whole: TargetInput = {kind: 'event'};

/** The input of a target; `id` for AWS's messages. */
export function inputIn(site: Site, id: string): TargetInput {
  const [kind, second] = kinds.filter((name) => own(site.object, name) !== undefined);
  if (second) {
    const message = `Only one of Input, InputPath, or InputTransformer must be provided for target ${id}.`;
    site.report([...site.path, second], message, {wording: 'aws'});
    return whole;
  }
  if (kind === 'Input') return constantIn(site);
  if (kind === 'InputPath') {
    const path = textIn(site, kind, {max: inputPathMaxCharacters.value});
    return path !== undefined && checkPath(path, [...site.path, kind], site, id) ? {kind, path} : whole;
  }
  const transformer = kind && transformerIn(site, id);
  return transformer ? {kind: 'InputTransformer', transformer} : whole;
}

function constantIn(site: Site): TargetInput {
  const text = textIn(site, 'Input', {max: targetInputMaxCharacters.value});
  if (text === undefined) return whole;
  const read = readJson(text);
  if (!read.ok)
    site.report(
      [...site.path, 'Input'],
      `Input is valid JSON text; a string needs quotes of its own. ${read.issue.message}`,
    );
  return {kind: 'Input', text};
}

function checkPath(path: string, place: JsonPath, {report}: Site, id: string): boolean {
  const parsed = parsePath(path);
  if (parsed.ok) {
    for (const name of parsed.oddNames) {
      const message = `“${name}” has characters that paths are not documented to take; they take letters, digits, -, _ and /.`;
      report(place, message, {severity: 'warning'});
    }
    return true;
  }
  if (parsed.kind === 'invalid')
    report(place, `InputPath for target ${id} is invalid. ${parsed.why}`, {wording: 'aws'});
  else report(place, parsed.why);
  return false;
}

const wordsFor = ({kind, name}: TemplateFault, id: string, template: string): string => {
  switch (kind) {
    case 'unknown placeholder':
      return `InputTemplate for target ${id} contains invalid placeholder ${name}. Define it in InputPathsMap.`;
    case 'only in an object':
      return `InputTemplate for target ${id} contains placeholder ${name} valid only for JSON template. Write {"event": <${name}>}.`;
    case 'key':
      return 'A placeholder cannot be the key of an object.';
    case 'not JSON': {
      const mend = /^\s*["{[<]/.test(template)
        ? 'Look for a quotation mark, comma or bracket; text beside a placeholder needs quotes around both.'
        : 'A string needs quotes around it.';
      return `The template is not JSON once its placeholders are filled. ${mend}`;
    }
  }
};

const isAwsFault = ({kind}: TemplateFault): boolean => kind === 'unknown placeholder' || kind === 'only in an object';

function transformerIn(site: Site, id: string): InputTransformer | undefined {
  const path = [...site.path, 'InputTransformer'];
  const inner = siteOf(own(site.object, 'InputTransformer'), path, site.report, {
    read: ['InputPathsMap', 'InputTemplate'],
  });
  if (!inner) return undefined;
  const paths = pathsIn(inner, id);
  const template = textIn(inner, 'InputTemplate', {isRequired: true, max: targetInputMaxCharacters.value});
  if (template === undefined) return undefined;
  for (const fault of faultsOf(template, paths.keys())) {
    const wording = isAwsFault(fault) ? 'aws' : 'ours';
    site.report([...path, 'InputTemplate'], wordsFor(fault, id, template), {wording});
  }
  return {paths, template};
}

function pathsIn(site: Site, id: string): ReadonlyMap<string, string> {
  const map = own(site.object, 'InputPathsMap') ?? {};
  const place = [...site.path, 'InputPathsMap'];
  const paths = new Map<string, string>();
  if (!isObject(map)) {
    site.report(place, `InputPathsMap is an object of paths; found ${inWords(map)}.`);
    return paths;
  }
  const entries = Object.entries(map);
  const most = inputPathsMax.value;
  if (entries.length > most) site.report(place, `InputPathsMap has at most ${most} paths; found ${entries.length}.`);
  for (const [name, path] of entries) {
    const here = [...place, name];
    if (!/^[\w-]{1,256}$/.test(name)) {
      site.report(here, `${inWords(name)} is no name for a placeholder: letters, digits, - and _ make one.`);
    } else if (typeof path !== 'string' || path.length > inputPathMaxCharacters.value) {
      site.report(
        here,
        `A path is a text of at most ${inputPathMaxCharacters.value} characters; found ${inWords(path)}.`,
      );
    } else if (checkPath(path, here, site, id)) paths.set(name, path);
  }
  return paths;
}
