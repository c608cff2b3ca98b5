// A JSON Schema library judges: every event satisfies the schema that was made from it.
import Ajv from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type DiscoveredSchema,
  discover,
  pathText,
  samplesToSend,
  schemaContent,
  type SchemaFormat,
  type SchemaVersion,
  wholeEvent,
} from '.';
import {arbitraryEvent, arbitraryEvents} from './testing/arbitrary-events';

const formats: readonly SchemaFormat[] = ['OpenApi3', 'JSONSchemaDraft4'];

const options = {strict: false, allErrors: true, ownProperties: true} as const;
const draft4 = new Ajv04(options);
const openApi = new Ajv(options);
addFormats(draft4);
addFormats(openApi);

/** Validates texts against a version; the outcome is what the library finds wrong. */
function validator(version: SchemaVersion, format: SchemaFormat): (text: string) => string {
  const document = JSON.parse(schemaContent(version, format)) as object;
  if (format === 'JSONSchemaDraft4') {
    expect(draft4.validateSchema(document), draft4.errorsText()).toBe(true);
    const validate = draft4.compile(document);
    draft4.removeSchema(document);
    return (text) => (validate(JSON.parse(text)) ? '' : draft4.errorsText(validate.errors));
  }
  openApi.removeSchema('document');
  openApi.addSchema(document, 'document', true, false);
  const validate = openApi.compile({$ref: 'document#/components/schemas/AWSEvent'});
  return (text) => (validate(JSON.parse(text)) ? '' : openApi.errorsText(validate.errors));
}

function schemaOf(texts: readonly string[]): DiscoveredSchema {
  const found = discover(texts.join('\n'));
  const [schema] = found.ok ? found.schemas : [];
  if (!schema) throw new Error(JSON.stringify(found));
  expect(schema.events).toHaveLength(texts.length);
  return schema;
}

describe.each(formats)('as %s', (format) => {
  test('any event satisfies its own schema', () => {
    fc.assert(
      fc.property(arbitraryEvent, (text) => {
        expect(validator(schemaOf([text]).versions[0], format)(text)).toBe('');
      }),
      {numRuns: 60},
    );
  });

  test('of any sequence of events, each satisfies its version and all that follow', () => {
    fc.assert(
      fc.property(arbitraryEvents, (texts) => {
        const {versions} = schemaOf(texts);
        const events: string[] = [];
        for (const version of versions) {
          events.push(...[version.event, ...version.alsoDescribes].map(wholeEvent));
          const problems = events.map(validator(version, format));
          expect(problems.filter(Boolean)).toEqual([]);
        }
      }),
      {numRuns: 25},
    );
  });

  test('a version exists because the one before it does not fit, or says nothing of a property', () => {
    fc.assert(
      fc.property(arbitraryEvents, (texts) => {
        const {versions} = schemaOf(texts);
        versions.slice(1).forEach((version, index) => {
          const before = versions[index]!;
          expect(schemaContent(version, format)).not.toBe(schemaContent(before, format));
          // The library looks into no property named __proto__.
          const missing = version.changes.filter(({kind}) => kind === 'optional');
          if (missing.every(({path}) => pathText(path).includes('__proto__'))) return;
          expect(validator(before, format)(wholeEvent(version.event))).toContain('must have required property');
        });
      }),
      {numRuns: 25},
    );
  });

  test('events that made no version change nothing, and those sent to GetDiscoveredSchema are enough', () => {
    fc.assert(
      fc.property(arbitraryEvents, (texts) => {
        const schema = schemaOf([...texts, ...texts]);
        const latest = schema.versions.at(-1)!;
        expect(schema.versions).toHaveLength(schemaOf(texts).versions.length);
        const {events, isEnough} = samplesToSend(schema);
        expect(isEnough).toBe(true);
        const again = schemaOf(events.map(wholeEvent)).versions.at(-1)!;
        expect(schemaContent(again, format)).toBe(schemaContent(latest, format));
      }),
      {numRuns: 60},
    );
  });

  test('a schema refuses what is not like its events', () => {
    const text = (detail: string, resources = '["arn:aws:s3:::one"]') =>
      `{"version":"0","id":"a","detail-type":"T","source":"s","account":"1","time":"2026-11-23T12:00:00Z","region":"r","resources":${resources},"detail":${detail}}`;
    const {versions} = schemaOf([text('{"id":"a","n":1,"at":"2026-11-23T12:00:00Z","who":{"name":"x"},"list":[1]}')]);
    const problem = validator(versions[0], format);
    expect(
      problem(text('{"id":"a","n":1,"at":"2026-11-23T12:00:00Z","who":{"name":"y"},"list":[2,3],"new":true}')),
    ).toBe('');
    expect(problem(text('{"id":5,"n":1.5,"at":"today","who":{},"list":["a"]}', '[1]'))).toMatch(
      /at must match format.*id must be string.*list\/0 must be integer.*n must be integer.*who must have required property 'name'.*resources\/0 must be string/,
    );
    expect(problem('{"detail":{}}')).toMatch(/must have required property 'account'/);
  });
});
