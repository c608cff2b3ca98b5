import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {circlesOf} from './checks/check-order';
import {cloudFormation} from './cloud-formation';
import {durationText, secondsOf} from './duration';
import {readInventory} from './inventory/read-inventory';
import {readTemplate} from './read-template';
import {rolePolicy} from './role-policy';
import {runExperiment} from './run/run-experiment';
import {scheduleOf} from './schedule';
import {resolveTargets} from './targets/resolve-targets';
import {templateOf, type Template} from './template';
import {firstOfAll, templateText, wait} from './testing/templates';

/** Text through everything that a reader's text goes through. */
function throughAll(text: string, inventory: string): void {
  const read = readTemplate(text);
  const {resources} = readInventory(inventory);
  if (!read.template) return;
  const targets = resolveTargets(read.template, resources, firstOfAll);
  runExperiment(read.template, targets, {callSeconds: 60, actionsMode: 'run-all', isQuotaRaised: true});
  rolePolicy(read.template);
  cloudFormation(read.template);
}

describe('whatever is pasted', () => {
  test('nothing throws, and every issue has a place in the text', () => {
    const keys = fc.constantFrom('actions', 'targets', 'stopConditions', 'startAfter', 'filters', '__proto__', 'x');
    const json = fc.letrec<{value: unknown}>((tie) => ({
      value: fc.oneof(
        {maxDepth: 4, withCrossShrink: true},
        fc.constantFrom(null, true, 3, 'a', 'PT1M', 'aws:fis:wait', ''),
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(keys, tie('value'), {maxKeys: 4}),
      ),
    })).value;
    fc.assert(
      fc.property(json, fc.json(), (value, inventory) => {
        const text = JSON.stringify(value, null, 1);
        throughAll(text, inventory);
        const lines = text.split('\n').length;
        for (const {line, column} of readTemplate(text).issues) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }),
      {numRuns: 150},
    );
  });

  test('neither a deep text nor a long chain is too much', () => {
    throughAll(`${'['.repeat(5000)}${']'.repeat(5000)}`, `${'['.repeat(3000)}${']'.repeat(3000)}`);
    const chain = Object.fromEntries(
      Array.from({length: 400}, (_, index) => [`a${index}`, index === 399 ? wait(1) : wait(1, `a${index + 1}`)]),
    );
    throughAll(templateText({targets: {}, actions: chain}), '');
  });
});

describe('the schedule', () => {
  const graph = fc.integer({min: 1, max: 8}).chain((count) =>
    fc.array(fc.subarray(Array.from({length: count}, (_, index) => `a${index}`)), {
      minLength: count,
      maxLength: count,
    }),
  );
  const templateFor = (edges: readonly (readonly string[])[]): Template =>
    templateOf({actions: Object.fromEntries(edges.map((before, index) => [`a${index}`, wait(index + 1, ...before)]))});

  test('exists exactly if startAfter has no circle, and keeps its order', () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const template = templateFor(edges);
        const schedule = scheduleOf(template, {callSeconds: 60});
        expect(schedule === undefined).toBe(circlesOf(template.actions).length > 0);
        for (const {start, startAfter} of schedule?.slots ?? []) {
          const ends = schedule?.slots.filter(({name}) => startAfter.includes(name)).map(({end}) => end) ?? [];
          expect(start).toBe(Math.max(0, ...ends));
        }
      }),
      {numRuns: 200},
    );
  });
});

test('durations are read back as written', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 200_000}), (seconds) => {
      expect(secondsOf(durationText(seconds))).toBe(seconds);
    }),
  );
  expect(['PT', 'P', '5m', 'PT1.5H', 'P1M', 'pt1m', 'PT1M '].map(secondsOf)).toEqual(Array(7).fill(undefined));
  expect(secondsOf('P1DT1H')).toBe(90_000);
});
