// The tables of the AWS CLI that `make-tables.py` writes: commands, options and the shapes behind them. https://docs.aws.amazon.com/cli/latest/reference/
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** What the model demands of a value beyond its type. */
export interface Limits {
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

/**
 * `S` structure (member names, `!` required, each with the shape it refers to), `l` list, `m` map, and leaves with limits:
 * `s` string, `b` boolean, `i` integer, `f` float, `B` blob, `t` timestamp, `d` any JSON.
 */
export type Shape =
  | readonly ['S', Readonly<Record<string, string>>]
  | readonly ['l', string, Limits]
  | readonly ['m', string, string]
  | readonly ['s' | 'b' | 'i' | 'f' | 'B' | 't' | 'd', Limits];

/** A command: options and places, each a shape's name or a letter, then `+` (takes several words), then `!` (required). */
export interface Command {
  readonly operation?: string;
  readonly options: Readonly<Record<string, string>>;
  readonly positional?: Readonly<Record<string, string>>;
}

export interface Table {
  readonly service: string;
  readonly apiVersion?: string;
  readonly commands: Readonly<Record<string, Command>>;
  /** Commands that exist and are not written out. */
  readonly others?: readonly string[];
  readonly operations: Readonly<Record<string, {readonly input?: string; readonly output?: string}>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** The released AWS CLI that the tables are made from. */
export interface About {
  readonly cli: string;
  /** Day it was packed. */
  readonly built: string;
  readonly globalOptions: Readonly<Record<string, {readonly type: string; readonly choices?: readonly string[]}>>;
  /** All services and other first words. */
  readonly services: readonly string[];
}

const folder = join(import.meta.dirname, 'tables');
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));

export const about = read('about') as About;

const tables = new Map<string, Table | undefined>();

/** The table of a service as the AWS CLI calls it; undefined if none was made. */
export function tableOf(service: string): Table | undefined {
  if (!tables.has(service)) {
    const isMade = /^[a-z0-9-]+$/.test(service) && service !== 'about' && existsSync(join(folder, `${service}.json`));
    tables.set(service, isMade ? (read(service) as Table) : undefined);
  }
  return tables.get(service);
}

const letters = /^(?:s|b|i|f|B|t|d|l|m|S)$/;

/** The shape that a reference means. */
export function shapeOf(reference: string, {shapes}: Table): Shape {
  const found = shapes[reference];
  if (found) return found;
  if (!letters.test(reference)) throw new Error(`No shape ${reference}`);
  if (reference === 'l') return ['l', 's', {}];
  if (reference === 'm') return ['m', 's', 'd'];
  if (reference === 'S') return ['d', {}];
  return [reference as 's', {}];
}

/** The member of a structure by its exact name; undefined if there is none. */
export function memberOf(
  members: Readonly<Record<string, string>>,
  name: string,
): {readonly shape: string; readonly isRequired: boolean} | undefined {
  const required = Object.hasOwn(members, `${name}!`) ? members[`${name}!`] : undefined;
  const shape = required ?? (Object.hasOwn(members, name) ? members[name] : undefined);
  return shape === undefined ? undefined : {shape, isRequired: required !== undefined};
}
