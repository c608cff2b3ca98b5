// Values for fields that no data was given for: the same every time, of the declared type.
import {type GraphQLLeafType, isEnumType} from 'graphql';

const values: Readonly<Record<string, unknown>> = {
  ID: '1',
  Int: 1,
  Float: 1.5,
  Boolean: true,
  AWSDate: '2026-11-25',
  AWSTime: '10:00:00Z',
  AWSDateTime: '2026-11-25T10:00:00Z',
  AWSTimestamp: 1_795_600_800,
  AWSEmail: 'ana@example.com',
  AWSJSON: '{}',
  AWSURL: 'https://example.com/',
  AWSPhone: '+1 555 0100',
  AWSIPAddress: '192.0.2.1',
};

/** A value of this type for a field of this name. */
export function sampleValue(type: GraphQLLeafType, field: string): unknown {
  if (isEnumType(type)) return type.getValues()[0]?.value;
  return Object.hasOwn(values, type.name) ? values[type.name] : field;
}
