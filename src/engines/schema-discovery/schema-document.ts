// The schema of an event as the registry keeps it: an OpenAPI 3.0.0 document, or what ExportSchema makes of it in JSON Schema Draft 4. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-schemas-infer-from-json.html
import {envelopeFields} from '../../facts/eventbridge/event-patterns';
import {componentsOf, eventComponent} from './component-names';
import {detailOf, resourcesOf} from './event-shape';
import {type Schema, type SchemaFormat, schemaWriter, type SchemaWriter} from './property-schema';
import {requiredOrder} from './required-order';
import type {SchemaName} from './schema-name';
import {nothing, type Shape} from './shape';

/** What a schema is written from. */
export interface SchemaInput {
  readonly name: SchemaName;
  readonly source: string;
  readonly detailType: string;
  /** The shape of `detail` and `resources`. */
  readonly shape: Shape;
}

/** The schema of an event as JSON. */
export function schemaDocument(input: SchemaInput, format: SchemaFormat): Schema {
  const {title} = input.name;
  const components = componentsOf(detailOf(input.shape), title);
  const writer = schemaWriter(format, components);
  const named = [...components].map(([object, {name}]) => [name, writer.componentOf(object)] as const);
  const event = eventSchema(input, writer);
  if (format === 'OpenApi3') {
    return {
      openapi: '3.0.0',
      info: {version: '1.0.0', title},
      paths: {},
      components: {schemas: Object.fromEntries([[eventComponent, event], ...named])},
    };
  }
  return {
    $schema: 'http://json-schema.org/draft-04/schema#',
    title,
    definitions: inOrder(Object.fromEntries(named)),
    ...(inOrder(event) as Schema),
  };
}

/** The text that the registry keeps. */
export const schemaContent = (input: SchemaInput, format: SchemaFormat): string =>
  JSON.stringify(schemaDocument(input, format));

const string = {type: 'string'};

/** The schema of the envelope: always the same but for its names and for `resources`. */
function eventSchema({source, detailType, shape}: SchemaInput, {schemaOf}: SchemaWriter): Schema {
  const others = envelopeFields.value.filter((name) => name !== 'detail').toSorted();
  const properties = {
    detail: schemaOf({...nothing, object: detailOf(shape)}),
    ...Object.fromEntries(others.map((name) => [name, string])),
    resources: schemaOf(resourcesOf(shape)),
    time: {...string, format: 'date-time'},
  };
  return {
    type: 'object',
    required: requiredOrder(envelopeFields.value.toSorted()),
    'x-amazon-events-detail-type': detailType,
    'x-amazon-events-source': source,
    properties,
  };
}

/** JSON with the names of its objects in order, as ExportSchema writes it. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, inOrder(member)]));
}
