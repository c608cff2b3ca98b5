import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {outcomes, readCases, winnerOf} from './conformance/credential-chain';
import {type Expected, readVectors, type RecordedTool} from './testing/vectors';
import type {Resolution} from './resolution';

const folder = join(import.meta.dirname, 'vectors');
const shared = join(import.meta.dirname, '../../../../shared/vectors/credential-chain.json');
const files = [
  join(folder, 'credential-chain.json'),
  join(folder, 'own.json'),
  ...(existsSync(shared) ? [shared] : []),
];

/** Paths of the recordings stand below `{home}`. */
const placed = (text: string): string => text.replaceAll('{home}', '/home/reader').trim();
/** What a service answered is not the tool's text. */
const spoken = (text: string): string =>
  text.replace(/(Received non 200 response \(?\d+\)? from [\w ]+): .*/s, '$1').trim();

/** Fields beyond winner and Region that were recorded and differ. */
function finerDifferences(tool: RecordedTool, expected: Expected, resolution: Resolution): readonly string[] {
  const {outcome} = resolution;
  const said: string[] = [];
  const differ = (what: string, actual: string | boolean, wanted: string | boolean | undefined): void => {
    if (wanted !== undefined && actual !== wanted)
      said.push(`${tool} ${what}: ${String(actual)} instead of ${String(wanted)}`);
  };
  if (outcome.kind === 'found' && expected.winner === outcome.credentials.source) {
    const {accessKeyId, hasSessionToken, provider, calls} = outcome.credentials;
    differ('key', accessKeyId, expected.accessKeyId);
    differ('key end', accessKeyId.slice(-(expected.keyEndsWith?.length ?? 4)), expected.keyEndsWith);
    differ('token', hasSessionToken, expected.sessionToken);
    differ('provider', provider, expected.provider ?? expected.source ?? undefined);
    const recorded = calls.map(({action, signedWith, role}) => ({action, signedWith: signedWith ?? null, role}));
    differ('calls', JSON.stringify(recorded), expected.stsCalls && JSON.stringify(expected.stsCalls));
  }
  if (outcome.kind === 'error' && expected.winner === 'error') {
    const isName = expected.error !== undefined && /^[A-Z]\w*(Error|NotFound)$/.test(expected.error);
    differ('error name', outcome.error.name, isName ? expected.error : expected.errorName);
    if (!isName && expected.error) differ('error', spoken(outcome.error.text), spoken(placed(expected.error)));
  }
  return said;
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  test.each(readCases(text).map((one) => [one.id, one] as const))(
    '%s: every tool picks what the real one picked',
    (_, one) => {
      expect(one.differences()).toEqual([]);
    },
  );

  test('keys, session tokens, providers, calls to AWS STS and error texts are those of the real tools too', () => {
    const said = readVectors(text).flatMap((vector) =>
      outcomes(vector).flatMap(({tool, expected, resolution}) =>
        finerDifferences(tool, expected, resolution).map((difference) => `${vector.id} ${difference}`),
      ),
    );
    expect(said).toEqual([]);
  });
});

test('every place of a chain says why, and at most one wins', () => {
  for (const vector of readVectors(readFileSync(files[0] ?? '', 'utf8'))) {
    for (const {resolution} of outcomes(vector)) {
      expect(resolution.links.filter(({why}) => why === '')).toEqual([]);
      const won = resolution.links.filter(({outcome}) => outcome === 'won');
      expect(won).toHaveLength(resolution.outcome.kind === 'found' ? 1 : 0);
      expect(winnerOf(resolution)).not.toBe('');
    }
  }
});
