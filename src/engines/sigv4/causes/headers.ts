// Signed headers differ: not sent, not signed, or changed on the way. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import type {CanonicalParts} from './canonical-parts';
import {type Cause, quoted} from './cause';

const squeeze = (text: string): string => text.replaceAll(/\s+/g, '').toLowerCase();

function valueMend(name: string, ours: string, theirs: string): string {
  if (name === 'host') {
    return squeeze(ours).replace(/:\d+$/, '') === squeeze(theirs).replace(/:\d+$/, '')
      ? 'Sign the host with the port exactly as it is sent: without one for 443, with one otherwise.'
      : 'Sign the host name that the service sees; a proxy or load balancer that forwards the request must keep the Host header.';
  }
  if (name === 'content-type')
    return 'The HTTP library adds or changes the charset: set the header yourself and sign that value, or leave it unsigned.';
  if (name === 'content-length')
    return 'The body or its length changed after signing: sign the final body, or leave this header unsigned.';
  if (name === 'x-amz-date') return 'Send the X-Amz-Date that was signed; do not compute the time twice.';
  if (name === 'accept-encoding' || name === 'user-agent')
    return `Leave ${name} unsigned: HTTP libraries and proxies rewrite it.`;
  return 'Find what changes the value between signing and the service (HTTP library, proxy), or leave the header unsigned.';
}

function changedValue(name: string, ours: string, theirs: string): Cause {
  const evidence = [`${name}: ours is ${quoted(ours)}, the service’s ${quoted(theirs)}.`];
  const isOrder = ours.includes(',') && ours.split(',').toSorted().join(',') === theirs.split(',').toSorted().join(',');
  if (isOrder)
    return {
      id: 'header-order',
      likelihood: 'certain',
      title: `The values of ${name} arrive in another order`,
      evidence,
      mend: 'Join repeated headers by commas in the order in which they are sent.',
    };
  if (ours.replaceAll(/\s+/g, '') === theirs.replaceAll(/\s+/g, '')) {
    return {
      id: 'header-value-spacing',
      likelihood: 'certain',
      title: `${name} differs in its blanks only`,
      evidence,
      mend: 'Trim the value and collapse runs of blanks to one space, nothing more.',
    };
  }
  return {
    id: 'header-value-changed',
    likelihood: 'certain',
    title: `${name} arrived with another value`,
    evidence,
    mend: valueMend(name, ours, theirs),
  };
}

/** Why the canonical headers of the service may differ from ours. */
export function headerCauses(ours: CanonicalParts, theirs: CanonicalParts): readonly Cause[] {
  const causes: Cause[] = [];
  for (const [name, value] of ours.headers) {
    const other = theirs.headers.get(name);
    if (other === undefined) {
      causes.push({
        id: 'header-not-sent',
        likelihood: 'certain',
        title: `${name} is signed here but not at the service`,
        evidence: [`The service signs ${quoted(theirs.signedHeaders.join(';'))}.`],
        mend: `Name ${name} in SignedHeaders and send it, or leave it out on both sides.`,
      });
    } else if (other === '' && value !== '') {
      causes.push({
        id: 'header-not-sent',
        likelihood: 'certain',
        title: `${name} did not reach the service`,
        evidence: [`SignedHeaders names ${name}, but its value is empty at the service; ours is ${quoted(value)}.`],
        mend: `Send ${name}; if a proxy removes it, leave it unsigned.`,
      });
    } else if (other !== value) {
      causes.push(changedValue(name, value, other));
    }
  }
  for (const [name, value] of theirs.headers) {
    if (ours.headers.has(name)) continue;
    causes.push({
      id: 'header-not-signed',
      likelihood: 'certain',
      title: `${name} is signed at the service but not here`,
      evidence: [`The service has ${quoted(`${name}:${value}`)}.`],
      mend: `Add ${name} to the request here, or sign without it: the request that was sent named it in SignedHeaders.`,
    });
  }
  const isSameSet = causes.length === 0 && ours.headerOrder.join() !== theirs.headerOrder.join();
  return isSameSet || (causes.length === 0 && ours.signedHeaders.join() !== theirs.signedHeaders.join())
    ? [
        {
          id: 'header-order',
          likelihood: 'certain',
          title: 'The signed headers stand in another order',
          evidence: [
            `Ours: ${quoted(ours.signedHeaders.join(';'))}; the service’s: ${quoted(theirs.signedHeaders.join(';'))}.`,
          ],
          mend: 'Sort the lowercase header names in code-point order, in the list and in SignedHeaders.',
        },
      ]
    : causes;
}
