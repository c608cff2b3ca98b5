// The event as types of TypeScript: what JSON.parse gives, so a date-time is a string. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html
import {componentsOf, eventComponent} from '../component-names';
import {detailOf} from '../event-shape';
import type {SchemaInput} from '../schema-document';
import {type ObjectShape, type Shape, sortedProperties, typesOf} from '../shape';
import {typeNames} from './names';

/** Names that mean something else in what is written here. */
const reserved = ['Array', 'Record', 'Object', 'String', 'Number', 'Boolean'];

const literal = (text: string): string =>
  /^[\u0020-\u007e]*$/.test(text) && !/['\\]/.test(text) ? `'${text}'` : JSON.stringify(text);
const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));

/** Interfaces for the event and every object in its detail. */
export function typescriptBinding({name, source, detailType, shape}: SchemaInput): string {
  const detail = detailOf(shape);
  const names = typeNames(componentsOf(detail, name.title), reserved);

  const typeOf = (place: Shape): string => {
    const types = typesOf(place).map((type) => {
      if (type === 'object' && place.object) return names.get(place.object) ?? 'Record<string, unknown>';
      return type === 'array' && place.array ? arrayOf(place.array.items) : type;
    });
    return types.length === 0 ? 'unknown' : [...types, ...(place.isNullable ? ['null'] : [])].join(' | ');
  };
  const arrayOf = (items: Shape): string => {
    const words = typeOf(items);
    return words.includes(' | ') ? `(${words})[]` : `${words}[]`;
  };

  const interfaceOf = (object: ObjectShape, typeName: string): string => {
    const properties = sortedProperties(object);
    if (properties.length === 0) return `export type ${typeName} = Record<string, unknown>;\n`;
    const lines = properties.map(
      ([property, {shape: place, isRequired}]) =>
        `${commentOn(place)}  ${propertyName(property)}${isRequired ? '' : '?'}: ${typeOf(place)};\n`,
    );
    return `export interface ${typeName} {\n${lines.join('')}}\n`;
  };

  const event = [
    ['account', 'string'],
    ['detail', names.get(detail)],
    ["'detail-type'", literal(detailType)],
    ['id', 'string'],
    ['region', 'string'],
    ['resources', 'string[]'],
    ['source', literal(source)],
    ['time', 'string'],
    ['version', 'string'],
  ].map(([property, type]) => `${property === 'time' ? dateTimeComment : ''}  ${property}: ${type};\n`);
  return [
    `export interface ${eventComponent} {\n${event.join('')}}\n`,
    ...[...names].map(([object, typeName]) => interfaceOf(object, typeName)),
  ].join('\n');
}

const dateTimeComment = '  /** RFC 3339 date-time. */\n';

function commentOn(place: Shape): string {
  const {string, number, array} = place;
  if (number?.fitsDouble === false)
    return '  /** JSON.parse changes some of these numbers: a double cannot hold them. */\n';
  if (string?.isDateTime && typesOf(place).length === 1) return dateTimeComment;
  return array ? commentOn(array.items) : '';
}
