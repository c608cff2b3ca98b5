// The canonical URI differs: encoded once or twice, normalised or not, or another path. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {canonicalUri, normalizePath} from '../canonical-uri';
import {percentDecodeText} from '../percent-encoding';
import type {Signing} from '../signing';
import {type Cause, quoted} from './cause';

const fullyDecoded = (path: string): string => {
  let decoded = path;
  for (let rounds = 0; rounds < 3; rounds += 1) decoded = percentDecodeText(decoded);
  return normalizePath(decoded);
};

const describe = (normalize: boolean, doubleEncode: boolean): string =>
  `${normalize ? 'normalised' : 'not normalised'}, ${doubleEncode ? 'encoded once more' : 'taken as sent'}`;

/** Why the canonical URI of the service may differ from ours. */
export function pathCauses(signing: Signing, ours: string, theirs: string): readonly Cause[] {
  if (ours === theirs) return [];
  const evidence = [`Ours is ${quoted(ours)}, the service’s ${quoted(theirs)}.`];
  const combinations = [true, false].flatMap((normalize) =>
    [true, false].map((doubleEncode) => ({normalize, doubleEncode})),
  );
  const rule = combinations.find((rules) => canonicalUri(signing.request.target, rules).text === theirs);
  if (rule) {
    return [
      {
        id: 'path-encoding',
        likelihood: 'certain',
        title: 'The path was treated by the wrong rule',
        evidence: [
          ...evidence,
          `The service’s text comes out if the path of the request is ${describe(rule.normalize, rule.doubleEncode)}; ours was ${describe(signing.normalize, signing.doubleEncode)}.`,
        ],
        mend: rule.doubleEncode
          ? 'Encode the path of the request once more in the canonical request, as for every service but Amazon S3.'
          : 'Put the path into the canonical request exactly as it is sent, as Amazon S3 does.',
      },
    ];
  }
  if (fullyDecoded(ours) === fullyDecoded(theirs)) {
    return [
      {
        id: 'path-encoding',
        likelihood: 'likely',
        title: 'The two paths differ in their encoding only',
        evidence,
        mend: 'Send the path percent-encoded once, and let nothing decode or encode it between signing and sending.',
      },
    ];
  }
  return [
    {
      id: 'path-changed',
      likelihood: 'certain',
      title: 'Another path reached the service',
      evidence,
      mend: 'Sign the path that is really sent: look for a proxy, a stage name or a base path that is added or removed on the way.',
    },
  ];
}
