// The parameters of actions and of targets. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import type {JsonPath} from '../../json-text';
import type {Parameter, Takes} from '../catalogue/action';
import {durationText, secondsOf} from '../duration';
import type {Report} from '../issue';
import {didYouMean} from '../../nearest-name';
import {isPlaceholder} from '../placeholder';

const number = new Intl.NumberFormat('en-US', {maximumFractionDigits: 3, useGrouping: false});

function numberFault(text: string, least: number, most: number, isWhole: boolean): string | undefined {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return undefined;
  const range =
    most === Infinity ? `${number.format(least)} or more` : `${number.format(least)} to ${number.format(most)}`;
  return `Expected a ${isWhole ? 'whole number' : 'number'}, ${range}; found “${text}”.`;
}

function durationFault(text: string, least: number, most: number): string | undefined {
  const seconds = secondsOf(text);
  const range = `from ${durationText(least)} to ${durationText(most)}`;
  if (seconds === undefined) return `Expected an ISO 8601 duration ${range}, such as PT5M; found “${text}”.`;
  return seconds >= least && seconds <= most ? undefined : `“${text}” is out of range: ${range}.`;
}

function listFault(text: string, values: readonly string[] | undefined, most = Infinity): string | undefined {
  const entries = text.split(',').map((entry) => entry.trim());
  if (entries.length > most) return `${entries.length} entries; at most ${most} are allowed.`;
  if (entries.includes('')) return 'An entry between the commas is empty.';
  const odd = entries.find((entry) => values && !values.includes(entry));
  return odd === undefined || !values
    ? undefined
    : `“${odd}” is none of ${values.join(', ')}.${didYouMean(odd, values)}`;
}

function jsonFault(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'Expected JSON in a string, with its inner quotes written \\".';
  }
}

/** What is wrong with the text of a parameter, in a sentence; undefined if nothing. */
function faultOf(text: string, takes: Takes): string | undefined {
  if (takes.kind === 'number') return numberFault(text, takes.least, takes.most, takes.isWhole);
  if (takes.kind === 'duration') return durationFault(text, takes.least, takes.most);
  if (takes.kind === 'list') return listFault(text, takes.values, takes.most);
  if (takes.kind === 'json') return jsonFault(text);
  if (takes.kind === 'boolean')
    return /^(true|false)$/i.test(text) ? undefined : `Expected true or false, found “${text}”.`;
  if (takes.kind === 'choice' && !takes.values.includes(text)) {
    return `“${text}” is none of ${takes.values.join(', ')}.${didYouMean(text, takes.values)}`;
  }
  return text === '' ? 'This is empty.' : undefined;
}

/** Reports parameters that are missing, unknown or of the wrong value; `who` names whose they are. */
export function checkParameters(
  given: Readonly<Record<string, string>>,
  known: readonly Parameter[],
  path: JsonPath,
  who: string,
  report: Report,
): void {
  const names = known.map(({name}) => name);
  for (const {name, isRequired} of known) {
    if (!isRequired || Object.hasOwn(given, name)) continue;
    report(path, 'catalogue', `${who} requires the parameter “${name}”. Add it.`);
  }
  for (const [name, text] of Object.entries(given)) {
    const at = [...path, name];
    const parameter = known.find((one) => one.name === name);
    const fault = parameter && !isPlaceholder(text) ? faultOf(text, parameter.takes) : undefined;
    if (fault !== undefined) report(at, 'catalogue', fault);
    if (parameter) continue;
    const takes = names.length > 0 ? `It takes ${names.join(', ')}.` : 'It takes none.';
    report(at, 'catalogue', `${who} has no parameter “${name}”.${didYouMean(name, names)} ${takes}`, {atName: true});
  }
}
