// The payload hash differs: no body, an unsigned one, or a body written anew. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
import {sha256Hex} from '../hashing';
import {unsignedPayloadHash} from '../payload-hash';
import {type Cause, quoted} from './cause';

/** Ways in which HTTP libraries and editors change a text body, with their outcome. */
function rewritten(body: string): readonly (readonly [how: string, text: string])[] {
  const ways: [string, string][] = [
    ['with a line end at its end', `${body}\n`],
    ['with CRLF at its end', `${body}\r\n`],
    ['without the line end at its end', body.replace(/\r?\n$/, '')],
    ['without the blanks around it', body.trim()],
    ['with CRLF line ends', body.replaceAll(/\r?\n/g, '\r\n')],
    ['with LF line ends', body.replaceAll('\r\n', '\n')],
    ['after a byte order mark', `\uFEFF${body}`],
    ['as a JSON string', JSON.stringify(body)],
  ];
  try {
    const json = JSON.parse(body) as unknown;
    ways.push(
      ['as JSON without blanks', JSON.stringify(json)],
      ['as JSON indented by 2', JSON.stringify(json, null, 2)],
      ['as JSON indented by 4', JSON.stringify(json, null, 4)],
    );
    ways.push([
      'as JSON with a blank after each comma and colon',
      JSON.stringify(json, null, 1)
        .replaceAll(/\n\s*/g, ' ')
        .replaceAll(/([[{]) | ([\]}])/g, '$1$2'),
    ]);
  } catch {
    // Not JSON: those ways do not apply.
  }
  return ways.filter(([, text]) => text !== body);
}

/** Why the payload hash of the service may differ from ours. */
export function payloadCauses(body: string | Uint8Array, ours: string, theirs: string): readonly Cause[] {
  if (ours === theirs) return [];
  const evidence = [`Ours is ${quoted(ours)}, the service’s ${quoted(theirs)}.`];
  const empty = sha256Hex('');
  if (theirs === empty) {
    return [
      {
        id: 'payload-empty',
        likelihood: 'certain',
        title: 'The service saw no body',
        evidence: [...evidence, 'That is the SHA-256 of nothing.'],
        mend: 'Send the body that was signed; look for a redirect or a method (GET) that drops it.',
      },
    ];
  }
  if (ours === empty) {
    return [
      {
        id: 'payload-empty',
        likelihood: 'certain',
        title: 'The body is missing here',
        evidence: [...evidence, 'Ours is the SHA-256 of nothing.'],
        mend: 'Enter the body that was sent, and sign it.',
      },
    ];
  }
  if (ours === unsignedPayloadHash || theirs === unsignedPayloadHash) {
    return [
      {
        id: 'payload-unsigned',
        likelihood: 'certain',
        title: 'One side signs the body, the other does not',
        evidence,
        mend: `Use ${unsignedPayloadHash} on both sides (Amazon S3 over TLS, pre-signed URLs), or the hash of the body on both.`,
      },
    ];
  }
  const text = typeof body === 'string' ? body : undefined;
  const way = text === undefined ? undefined : rewritten(text).find(([, candidate]) => sha256Hex(candidate) === theirs);
  if (way) {
    return [
      {
        id: 'payload-reserialized',
        likelihood: 'certain',
        title: 'The body was rewritten after signing',
        evidence: [...evidence, `The service’s hash is that of our body ${way[0]}.`],
        mend: 'Turn the body into bytes once, sign those bytes and send them unchanged.',
      },
    ];
  }
  return [
    {
      id: 'payload-changed',
      likelihood: 'certain',
      title: 'Another body reached the service',
      evidence,
      mend: 'Turn the body into bytes once, sign those bytes and send them unchanged; compression and re-serialising come before signing.',
    },
  ];
}
