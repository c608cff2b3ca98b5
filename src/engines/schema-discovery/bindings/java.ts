// The event as records of Java that Jackson reads. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schema-code-bindings.html
import {componentsOf, eventComponent} from '../component-names';
import {detailOf} from '../event-shape';
import type {SchemaInput} from '../schema-document';
import {type ObjectShape, type Shape, sortedProperties, typesOf} from '../shape';
import {isJavaKeyword, javaPackage, javaString} from './java-text';
import {freeName, typeNames, variableName} from './names';

const reserved = [
  ...['BigDecimal', 'BigInteger', 'Boolean', 'JsonIgnoreProperties', 'JsonProperty', 'List', 'Long', 'Map', 'Object'],
  ...['OffsetDateTime', 'Override', 'Record', 'String'],
];
/** Methods that every object has; no component of a record may be called like them. */
const objectMethods = ['clone', 'finalize', 'getClass', 'hashCode', 'notify', 'notifyAll', 'toString', 'wait'];
/** A constructor takes at most 255 parameters; a larger object stays a map. */
const mostComponents = 250;

/** Whether an object can be a record; Jackson takes an empty name for none at all. */
const fitsRecord = ({properties}: ObjectShape): boolean =>
  properties.size > 0 && properties.size <= mostComponents && !properties.has('');

/** One component of a record. */
interface Component {
  readonly property: string;
  readonly type: string;
  readonly isRequired: boolean;
}

/** A record for the event with one inside it for every object of its detail. */
export function javaBinding({name, source, detailType, shape}: SchemaInput): string {
  const detail = detailOf(shape);
  const names = new Map(
    [...typeNames(componentsOf(detail, name.title), reserved)].filter(([object]) => fitsRecord(object)),
  );

  const typeOf = (place: Shape): string => {
    const [type, ...others] = typesOf(place);
    if (type === undefined || others.length > 0) return 'Object';
    if (type === 'object') return (place.object && names.get(place.object)) ?? 'Map<String, Object>';
    if (type === 'array') return `List<${place.array ? typeOf(place.array.items) : 'Object'}>`;
    if (type === 'boolean') return 'Boolean';
    if (type === 'string') return place.string?.isDateTime ? 'OffsetDateTime' : 'String';
    if (!place.number?.isInteger) return 'BigDecimal';
    return place.number.fitsInt64 ? 'Long' : 'BigInteger';
  };
  const recordOf = (object: ObjectShape, typeName: string): string => {
    const components = sortedProperties(object).map(([property, {shape: place, isRequired}]) => ({
      property,
      type: typeOf(place),
      isRequired,
    }));
    return `\n${record(typeName, components, '  ')} {}\n`;
  };

  const required = (property: string, type: string): Component => ({property, type, isRequired: true});
  const event = [
    required('account', 'String'),
    required('detail', names.get(detail) ?? 'Map<String, Object>'),
    ...['detail-type', 'id', 'region'].map((property) => required(property, 'String')),
    required('resources', 'List<String>'),
    required('source', 'String'),
    required('time', 'OffsetDateTime'),
    required('version', 'String'),
  ];
  const body = [
    `${record(eventComponent, event, '')} {\n`,
    `  public static final String SOURCE = ${javaString(source)};\n`,
    `  public static final String DETAIL_TYPE = ${javaString(detailType)};\n`,
    ...[...names].map(([object, typeName]) => recordOf(object, typeName)),
    '}\n',
  ].join('');
  return `package ${javaPackage(name.name)};\n\n${importsOf(body)}\n${body}`;
}

const imports = [
  'com.fasterxml.jackson.annotation.JsonIgnoreProperties',
  'com.fasterxml.jackson.annotation.JsonProperty',
  'java.math.BigDecimal',
  'java.math.BigInteger',
  'java.time.OffsetDateTime',
  'java.util.List',
  'java.util.Map',
];

const importsOf = (body: string): string =>
  imports
    .filter((type) => new RegExp(`\\b${type.split('.').at(-1)}\\b`).test(body))
    .map((type) => `import ${type};\n`)
    .join('');

function record(name: string, components: readonly Component[], indent: string): string {
  const taken = new Set(objectMethods);
  const lines = components.map(({property, type, isRequired}) => {
    const wanted = variableName(property);
    const variable = freeName(isJavaKeyword(wanted) ? `${wanted}_` : wanted, taken);
    const asProperty = isRequired ? `value = ${javaString(property)}, required = true` : javaString(property);
    return `${indent}    @JsonProperty(${asProperty}) ${type} ${variable}`;
  });
  return `${indent}@JsonIgnoreProperties(ignoreUnknown = true)\n${indent}public record ${name}(\n${lines.join(',\n')})`;
}
