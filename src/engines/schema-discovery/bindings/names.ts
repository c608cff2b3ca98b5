// Names that a programming language takes, made from names that it may not. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html
import {type Components, eventComponent} from '../component-names';
import {pascalWords} from '../schema-name';
import type {ObjectShape} from '../shape';

/** A name that is not in `taken`, which then holds it: `wanted`, or with the first number that is free. */
export function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

/** The words of a name in ASCII letters and digits. */
const wordsOf = (name: string): readonly string[] => name.split(/[^A-Za-z0-9_$]+/).filter(Boolean);

/** An identifier never starts with a digit. */
const started = (name: string): string => (/^\d/.test(name) ? `_${name}` : name);

/** The name of a type: `Modelbroker.logs` becomes `ModelbrokerLogs`. */
const typeName = (name: string): string => started(pascalWords(name, /[^A-Za-z0-9]+/) || 'Event');

/** The name of a variable: `order-id` becomes `orderId`, `SKU` stays. */
export function variableName(name: string): string {
  const [first = 'field', ...others] = wordsOf(name);
  const start = /^[A-Z][^A-Z]/.test(first) ? first.slice(0, 1).toLowerCase() + first.slice(1) : first;
  return started(start + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(''));
}

/** The objects that get a type, with its name; no name is one of `reserved`. */
export function typeNames(components: Components, reserved: readonly string[]): ReadonlyMap<ObjectShape, string> {
  const taken = new Set([eventComponent, ...reserved]);
  return new Map([...components].map(([object, {name}]) => [object, freeName(typeName(name), taken)]));
}
