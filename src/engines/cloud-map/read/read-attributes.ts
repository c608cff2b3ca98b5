// Attributes of any kind: their keys, values and sizes. https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html
import {
  attributeKeyMaxLength,
  attributesMaxCharacters,
  attributeValueMaxLength,
  instanceMaxCustomAttributes,
  reservedAttributes,
} from '../../../facts/cloud-map/cloud-map';
import {inWords, isObject, own} from '../../json-text';
import {attributeValuePattern, printablePattern} from '../limits';
import type {Attributes} from '../registry';
import type {Site} from '../../json-fields';

const reserved: readonly string[] = reservedAttributes.value;

/** Whether Cloud Map gives the attribute a meaning. */
export const isReserved = (key: string): boolean => reserved.includes(key);

const named = (key: string): string => (key.length > 40 ? `${key.slice(0, 39)}…` : key);

function keyFault(key: string): string | undefined {
  const most = attributeKeyMaxLength.value;
  if (key.length > most) return `The key ${named(key)} has ${key.length} characters; ${most} are allowed.`;
  if (!printablePattern.test(key)) return `The key ${inWords(key)} may hold printable ASCII without blanks only.`;
  return undefined;
}

function valueFault(key: string, value: string): string | undefined {
  const most = attributeValueMaxLength.value;
  if (value.length > most) return `The value of ${named(key)} has ${value.length} characters; ${most} are allowed.`;
  if (!attributeValuePattern.test(value)) {
    return `The value of ${named(key)} may hold printable ASCII only, and no blank at its ends.`;
  }
  return undefined;
}

function checkSizes(site: Site, name: string, attributes: Attributes): void {
  const path = [...site.path, name];
  const custom = Object.keys(attributes).filter((key) => !isReserved(key)).length;
  const mostCustom = instanceMaxCustomAttributes.value;
  if (custom > mostCustom) site.report(path, `At most ${mostCustom} custom attributes are allowed; found ${custom}.`);
  const characters = Object.entries(attributes).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  const mostCharacters = attributesMaxCharacters.value;
  if (characters > mostCharacters) {
    site.report(path, `Keys and values together have at most ${mostCharacters} characters; found ${characters}.`);
  }
}

/** A map of texts, with what breaks a rule reported; undefined if it is missing or no such map. */
export function attributesIn(site: Site, name: string): Attributes | undefined {
  const value = own(site.object, name);
  if (value === undefined) return undefined;
  const path = [...site.path, name];
  if (!isObject(value)) {
    site.report(path, `${name} is an object of names and texts; found ${inWords(value)}.`);
    return undefined;
  }
  const attributes: [string, string][] = [];
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') {
      site.report([...path, key], `The value of ${named(key)} is a text in quotes; found ${inWords(text)}.`);
      continue;
    }
    const fault = keyFault(key) ?? valueFault(key, text);
    if (fault !== undefined) site.report([...path, key], fault);
    attributes.push([key, text]);
  }
  const whole = Object.fromEntries(attributes);
  checkSizes(site, name, whole);
  return whole;
}
