// The string to sign differs: time, date, Region, service, terminator. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {parseScope} from '../credential-scope';
import type {Signing} from '../signing';
import {type Cause, type CauseId, quoted} from './cause';

const scopeParts: readonly (readonly ['date' | 'region' | 'service' | 'terminator', CauseId, string, string])[] = [
  ['date', 'scope-date', 'date', 'Take the date of the scope from the same UTC instant as X-Amz-Date.'],
  ['region', 'scope-region', 'Region', 'Sign for the Region of the endpoint; global services sign for us-east-1.'],
  ['service', 'scope-service', 'service', 'Use the signing name of the service, which is not always its host name.'],
  ['terminator', 'scope-terminator', 'terminator', 'End the scope, and the key derivation, with aws4_request.'],
];

function scopeCauses(ours: string, theirs: string): readonly Cause[] {
  if (ours === theirs) return [];
  const [mine, yours] = [parseScope(ours), parseScope(theirs)];
  const evidence = [`Our scope is ${quoted(ours)}, the service’s ${quoted(theirs)}.`];
  if (!mine || !yours)
    return [
      {
        id: 'scope-order',
        likelihood: 'certain',
        title: 'The credential scope has another form',
        evidence,
        mend: 'Write date/region/service/aws4_request.',
      },
    ];
  const differing = scopeParts.filter(([part]) => mine[part] !== yours[part]);
  if (mine.region === yours.service && mine.service === yours.region)
    return [
      {
        id: 'scope-order',
        likelihood: 'certain',
        title: 'Region and service are swapped',
        evidence,
        mend: 'Write date/region/service/aws4_request, in this order.',
      },
    ];
  return differing.map(([part, id, name, mend]) => ({
    id,
    likelihood: 'certain',
    title: `The ${name} in the credential scope differs`,
    evidence: [`Ours is ${quoted(mine[part])}, the service’s ${quoted(yours[part])}.`],
    mend,
  }));
}

/** Why the string to sign of the service may differ from ours, its last line (the hash) left aside. */
export function stringToSignCauses(signing: Signing, theirs: string): readonly Cause[] {
  const [theirAlgorithm = '', theirTime = '', theirScope = ''] = theirs.split('\n');
  const [ourAlgorithm = '', ourTime = '', ourScope = ''] = signing.stringToSign.text.split('\n');
  const causes: Cause[] = [];
  if (ourAlgorithm !== theirAlgorithm) {
    causes.push({
      id: 'algorithm',
      likelihood: 'certain',
      title: 'Another algorithm was announced',
      evidence: [`Ours is ${quoted(ourAlgorithm)}, the service’s ${quoted(theirAlgorithm)}.`],
      mend: 'Sign with AWS4-HMAC-SHA256, and name it so.',
    });
  }
  if (ourTime !== theirTime) {
    causes.push({
      id: 'request-time',
      likelihood: 'certain',
      title: 'The times of the two signatures differ',
      evidence: [`Ours is ${quoted(ourTime)}, the service’s ${quoted(theirTime)}.`],
      mend: 'Enter the time that was sent in X-Amz-Date, and compare again; in code, take the time once and use it everywhere.',
    });
  }
  return [...causes, ...scopeCauses(ourScope, theirScope)];
}
