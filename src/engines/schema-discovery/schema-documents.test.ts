// Documents and names against what AWS shows: the example of the user guide, and schemas recorded from discovery in public projects.
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {schemaContent, schemaName} from '.';
import {componentsOf, event, latestOf, propertiesOf, raw, schemaOf} from './testing/discover-events';

/** The envelope's part of a schema, which is always the same. */
const eventSchema = (title: string, detailType: string, source: string, items: string): object => ({
  type: 'object',
  required: ['detail-type', 'resources', 'detail', 'id', 'source', 'time', 'region', 'version', 'account'],
  'x-amazon-events-detail-type': detailType,
  'x-amazon-events-source': source,
  properties: {
    detail: {$ref: `#/components/schemas/${title}`},
    account: {type: 'string'},
    'detail-type': {type: 'string'},
    id: {type: 'string'},
    region: {type: 'string'},
    resources: {type: 'array', items: {type: items}},
    source: {type: 'string'},
    time: {type: 'string', format: 'date-time'},
    version: {type: 'string'},
  },
});
const openApi = (title: string, schemas: object): string =>
  JSON.stringify({openapi: '3.0.0', info: {version: '1.0.0', title}, paths: {}, components: {schemas}});

describe('the schema is letter for letter what AWS', () => {
  test('shows in its user guide for a Step Functions event', () => {
    const execution = 'arn:aws:states:us-east-1:111122223333:execution:orders:0042';
    const given = event(
      {
        executionArn: execution,
        stateMachineArn: 'arn:aws:states:us-east-1:111122223333:stateMachine:orders',
        name: '0042',
        status: 'ABORTED',
        startDate: 1763900000123,
        stopDate: 1763900004567,
        input: '{}',
        output: null,
      },
      {'detail-type': 'Step Functions Execution Status Change', source: 'aws.states', resources: [execution]},
    );
    const title = 'StepFunctionsExecutionStatusChange';
    expect(schemaContent(latestOf(schemaOf(given)), 'OpenApi3')).toBe(
      openApi(title, {
        AWSEvent: eventSchema(title, 'Step Functions Execution Status Change', 'aws.states', 'string'),
        [title]: {
          type: 'object',
          required: ['output', 'input', 'executionArn', 'name', 'stateMachineArn', 'startDate', 'stopDate', 'status'],
          properties: {
            executionArn: {type: 'string'},
            input: {type: 'string'},
            name: {type: 'string'},
            output: {},
            startDate: {type: 'integer', format: 'int64'},
            stateMachineArn: {type: 'string'},
            status: {type: 'string'},
            stopDate: {type: 'integer', format: 'int64'},
          },
        },
      }),
    );
  });

  test('discovered for a nested object and empty resources (recorded in aws/aws-sam-cli)', () => {
    const customer = {city: 'a', country: 'b', firstName: 'c', lastName: 'd', street: 'e', zip: 'f'};
    const given = event({productId: '1', orderId: '2', customer}, {'detail-type': 'NewOrder', source: 'order'});
    const string = {type: 'string'};
    expect(schemaContent(latestOf(schemaOf(given)), 'OpenApi3')).toBe(
      openApi('NewOrder', {
        AWSEvent: eventSchema('NewOrder', 'NewOrder', 'order', 'object'),
        NewOrder: {
          type: 'object',
          required: ['productId', 'orderId', 'customer'],
          properties: {customer: {$ref: '#/components/schemas/Customer'}, orderId: string, productId: string},
        },
        Customer: {
          type: 'object',
          required: ['zip', 'country', 'firstName', 'lastName', 'city', 'street'],
          properties: {city: string, country: string, firstName: string, lastName: string, street: string, zip: string},
        },
      }),
    );
  });

  test('exports as JSON Schema Draft 4 (recorded in event-catalog/eventcatalog)', () => {
    const given = event({data: {id: 'a'}}, {'detail-type': 'userCreated', source: 'users'});
    const string = {type: 'string'};
    expect(schemaContent(latestOf(schemaOf(given)), 'JSONSchemaDraft4')).toBe(
      JSON.stringify({
        $schema: 'http://json-schema.org/draft-04/schema#',
        title: 'UserCreated',
        definitions: {
          Data: {properties: {id: string}, required: ['id'], type: 'object'},
          UserCreated: {properties: {data: {$ref: '#/definitions/Data'}}, required: ['data'], type: 'object'},
        },
        properties: {
          account: string,
          detail: {$ref: '#/definitions/UserCreated'},
          'detail-type': string,
          id: string,
          region: string,
          resources: {items: {type: 'object'}, type: 'array'},
          source: string,
          time: {format: 'date-time', type: 'string'},
          version: string,
        },
        required: ['detail-type', 'resources', 'detail', 'id', 'source', 'time', 'region', 'version', 'account'],
        type: 'object',
        'x-amazon-events-detail-type': 'userCreated',
        'x-amazon-events-source': 'users',
      }),
    );
  });
});

describe('the name', () => {
  test.each([
    ['aws.ssm', 'Parameter Store Policy Action', 'aws.ssm@ParameterStorePolicyAction', 'shown'],
    ['aws.states', 'Step Functions Execution Status Change', 'aws.states@StepFunctionsExecutionStatusChange', 'shown'],
    ['users', 'userCreated', 'users@UserCreated', 'shown'],
    ['s3', 'modelbroker.logs', 's3@Modelbroker.logs', 'shown'],
    ['aws.partner/mongodb.com', 'Ticket Created', 'aws.partner-mongodb.com@TicketCreated', 'shown'],
    ['aws.ec2', 'EC2 Instance State-change Notification', 'aws.ec2@EC2InstanceStateChangeNotification', 'guess'],
    ['my shop', 'order / placed!', 'my-shop@OrderPlaced', 'guess'],
    ['a', '注文', 'a@Event', 'guess'],
  ])('of %s and “%s” is %s (%s)', (source, detailType, name, basis) => {
    expect(schemaName(source, detailType)).toMatchObject({name, basis});
  });

  test('has letters, digits, dots, hyphens and underscores only', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (source, detailType) => {
        expect(schemaName(source, detailType).name).toMatch(/^[A-Za-z0-9._-]*@[A-Za-z0-9._]+$/);
      }),
    );
  });
});

describe('a property is', () => {
  test.each([
    ['"text"', {type: 'string'}],
    ['"2026-11-23T12:00:00.5+01:00"', {type: 'string', format: 'date-time'}],
    ['"2026-02-29T12:00:00Z"', {type: 'string'}],
    ['"2026-11-23"', {type: 'string'}],
    ['true', {type: 'boolean'}],
    ['null', {}],
    ['5', {type: 'integer', format: 'int64'}],
    ['5.0', {type: 'number'}],
    ['5e0', {type: 'number'}],
    ['9223372036854775807', {type: 'integer', format: 'int64'}],
    ['9223372036854775808', {type: 'integer'}],
    ['[]', {type: 'array', items: {type: 'object'}}],
    ['[null]', {type: 'array', items: {}}],
    ['[[1], [2.5]]', {type: 'array', items: {type: 'array', items: {type: 'number'}}}],
    ['["a", null]', {type: 'array', items: {type: 'string', nullable: true}}],
    [
      '["a", 1, null]',
      {
        type: 'array',
        items: {
          anyOf: [
            {type: 'string', nullable: true},
            {type: 'integer', format: 'int64'},
          ],
        },
      },
    ],
    ['{}', {type: 'object'}],
    ['{"b": 1}', {$ref: '#/components/schemas/A'}],
    ['[{"b": 1}]', {type: 'array', items: {$ref: '#/components/schemas/AItem'}}],
  ])('of %s described as %j', (value, schema) => {
    expect(propertiesOf(raw(`{"a": ${value}}`))).toEqual({a: schema});
  });

  test('kept under any name, and every object gets a name of its own', () => {
    const components = componentsOf(
      raw('{"order id": {"x": 1}, "order-id": {"y": 1}, "__proto__": 1, "注": {"z": 1}, "AWSEvent": {"w": 1}}'),
    );
    expect(Object.keys(components)).toEqual(['AWSEvent', 'OrderPlaced', 'AWSEvent2', 'OrderId', 'OrderId2', 'Object']);
    expect(JSON.stringify(components.OrderPlaced)).toContain('"__proto__":{"type":"integer","format":"int64"}');
  });

  test('nullable where null and an object were seen, in the object’s own schema', () => {
    const events = [event({who: {name: 'x'}}), event({who: null})];
    expect(componentsOf(...events).Who).toMatchObject({type: 'object', nullable: true});
    expect(schemaContent(latestOf(schemaOf(...events)), 'JSONSchemaDraft4')).toContain('"type":["object","null"]');
  });
});
