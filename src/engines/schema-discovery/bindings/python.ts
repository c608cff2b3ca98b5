// The event as TypedDicts of Python: what json.loads gives, so a date-time is a str. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html
import {componentsOf, eventComponent} from '../component-names';
import {detailOf} from '../event-shape';
import type {SchemaInput} from '../schema-document';
import {type ObjectShape, type Shape, sortedProperties, typesOf} from '../shape';
import {typeNames} from './names';

const reserved = ['Any', 'Literal', 'NotRequired', 'TypedDict', 'None', 'True', 'False'];
const keywords = new Set(
  [
    'False None True and as assert async await break class continue def del elif else except finally for from global',
    'if import in is lambda nonlocal not or pass raise return try while with yield',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a class can have a field of this name; two leading underscores would be changed by Python. */
const isField = (name: string): boolean => /^(?!__)[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name);

/** One line of a TypedDict. */
type Field = readonly [name: string, type: string];

function typedDict(name: string, fields: readonly Field[]): string {
  if (fields.length === 0) return `${name} = dict[str, Any]\n`;
  if (fields.every(([field]) => isField(field))) {
    return `class ${name}(TypedDict):\n${fields.map(([field, type]) => `    ${field}: ${type}\n`).join('')}`;
  }
  // Names that Python does not take as fields are written as strings.
  const lines = fields.map(([field, type]) => `        ${JSON.stringify(field)}: ${type},\n`);
  return `${name} = TypedDict(\n    "${name}",\n    {\n${lines.join('')}    },\n)\n`;
}

/** TypedDicts for the event and every object in its detail, the inner ones first. */
export function pythonBinding({name, source, detailType, shape}: SchemaInput): string {
  const detail = detailOf(shape);
  const names = typeNames(componentsOf(detail, name.title), reserved);

  const typeOf = (place: Shape): string => {
    const types = typesOf(place).map((type) => {
      if (type === 'object' && place.object) return names.get(place.object) ?? 'dict[str, Any]';
      if (type === 'array' && place.array) return `list[${typeOf(place.array.items)}]`;
      if (type === 'number') return place.number?.isInteger ? 'int' : 'float';
      return type === 'boolean' ? 'bool' : 'str';
    });
    return types.length === 0 ? 'Any' : [...types, ...(place.isNullable ? ['None'] : [])].join(' | ');
  };
  const fieldsOf = (object: ObjectShape): readonly Field[] =>
    sortedProperties(object).map(([property, {shape: place, isRequired}]) => [
      property,
      isRequired ? typeOf(place) : `NotRequired[${typeOf(place)}]`,
    ]);

  const event: readonly Field[] = [
    ['account', 'str'],
    ['detail', names.get(detail) ?? 'dict[str, Any]'],
    ['detail-type', `Literal[${JSON.stringify(detailType)}]`],
    ['id', 'str'],
    ['region', 'str'],
    ['resources', 'list[str]'],
    ['source', `Literal[${JSON.stringify(source)}]`],
    ['time', 'str'],
    ['version', 'str'],
  ];
  const classes = [...names].toReversed().map(([object, typeName]) => typedDict(typeName, fieldsOf(object)));
  const body = [...classes, typedDict(eventComponent, event)].join('\n\n');
  const used = ['Any', 'Literal', 'NotRequired', 'TypedDict'].filter((word) => new RegExp(`\\b${word}\\b`).test(body));
  return `from typing import ${used.join(', ')}\n\n\n${body}`;
}
