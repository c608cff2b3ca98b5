import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findingsOf, verdictOf} from './findings';
import {placesIn} from './place';
import {readReport, type Report} from './report';
import {readValidatorList} from './validator-list';

const diagnostic = {ruleId: 'E3012', severity: 'ERROR', message: 'Bad', startLine: 2, startColumn: 1} as const;
const report: Report = {
  status: 'OK',
  version: '1.14.0',
  metadata: {resourcesScanned: 2},
  diagnostics: [diagnostic],
};
const sent = (changed: object): string => JSON.stringify({...report, ...changed});

describe('what the worker sends', () => {
  test('is read if it is a report; what is not needed is let go', () => {
    expect(readReport(sent({more: 1}))).toEqual(report);
  });

  test.each([
    ['nothing', undefined],
    ['an object', report],
    ['no JSON', '{'],
    ['another status', sent({status: 'FINE'})],
    ['no counts', sent({metadata: {}})],
    ['a severity that does not exist', sent({diagnostics: [{...diagnostic, severity: 'BAD'}]})],
    ['a line before the first', sent({diagnostics: [{...diagnostic, startLine: -1}]})],
    ['a line that is no whole number', sent({diagnostics: [{...diagnostic, startLine: 1.5}]})],
    ['a message that is no text', sent({diagnostics: [{...diagnostic, message: {html: '<b>'}}]})],
    ['a message without end', sent({diagnostics: [{...diagnostic, message: 'x'.repeat(100_001)}]})],
    ['an entity without a name', sent({diagnostics: [{...diagnostic, entity: {entityType: 'Resource'}}]})],
    ['findings without end', sent({diagnostics: Array.from({length: 20_001}, () => diagnostic)})],
    ['a prototype', '{"__proto__": {"status": "OK", "version": "1", "diagnostics": []}}'],
  ])('is refused if it is %s', (_, wrong) => {
    expect(readReport(wrong)).toBeUndefined();
  });

  test('of any shape at all never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (noise) => {
        expect(readReport(noise)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.json(), (noise) => {
        expect(readReport(`{"diagnostics": ${noise}}`)).toBeUndefined();
      }),
    );
  });
});

test('a list of files that is none is refused', () => {
  expect(() => readValidatorList({worker: 'x.js'})).toThrow();
});

test('a place always lies in the text', () => {
  const number = fc.integer({min: 0, max: 40});
  const places = fc.record({startLine: number, startColumn: number, endLine: number, endColumn: number});
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), places, (text, where) => {
      const place = placesIn(text)(where);
      expect(place === undefined).toBe(where.startLine === 0);
      if (!place) return;
      const {line, column, start, end} = place;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
      const before = text.slice(0, start).split('\n');
      expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
    }),
  );
});

test('the verdict counts by severity and names the gravest; early stops are told', () => {
  const of = (severity: Report['diagnostics'][number]['severity'], ruleId: string) => ({
    ...diagnostic,
    severity,
    ruleId,
  });
  const judged = (changed: Partial<Report>) => {
    const made = {...report, ...changed};
    return verdictOf(made, findingsOf(made, 'a\nb'));
  };
  const many = [of('INFO', 'I1'), of('WARN', 'W1'), of('ERROR', 'E1'), of('FATAL', 'F1'), of('WARN', 'W2')];
  expect(judged({diagnostics: many})).toEqual({
    tone: 'bad',
    text: '1 fatal, 1 error, 2 warnings. The first is F1 at line 2, column 1.',
  });
  expect(judged({diagnostics: [of('DEBUG', 'D1')]})).toEqual({
    tone: 'good',
    text: 'Nothing fatal, no error and no warning in 2 resources.',
  });
  expect(judged({diagnostics: [], status: 'ANALYSIS_INCOMPLETE'})).toEqual({
    tone: 'warn',
    text: 'Nothing fatal, no error and no warning in 2 resources. The validator stopped early, so there may be more.',
  });
});
