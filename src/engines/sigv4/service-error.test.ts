import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {type Parsed, parseServiceError, type ServiceError} from './index';
import {exampleContext, signed} from './testing/signed';

// Property tests: slow on a busy machine.
vi.setConfig({testTimeout: 60_000});

const canonicalRequest = "GET\n/a&b/it's\n\nhost:h.example\nx-note:it's <here>\n\nhost;x-note\nUNSIGNED-PAYLOAD";
const {text: stringToSign} = signed().stringToSign;
const mismatch =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.';
const echoing = `${mismatch}\n\nThe Canonical String for this request should have been\n'${canonicalRequest}'\n\nThe String-to-Sign should have been\n'${stringToSign}'\n`;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#x27;');
const bytes = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');

function errorOf(parsed: Parsed<ServiceError>): ServiceError {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
const read = (text: string) => errorOf(parseServiceError(text));

describe('an error answer', () => {
  test('of Amazon S3 gives its fields with entities resolved', () => {
    const xml = `<?xml version="1.0"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>${mismatch}</Message><AWSAccessKeyId>${exampleContext.accessKeyId}</AWSAccessKeyId><StringToSign>${stringToSign}</StringToSign><SignatureProvided>abc</SignatureProvided><CanonicalRequest>${escaped(canonicalRequest)}</CanonicalRequest><RequestId>R1</RequestId></Error>`;
    expect(read(`HTTP/1.1 403 Forbidden\n\n${xml}`)).toEqual({
      format: 'xml',
      code: 'SignatureDoesNotMatch',
      message: mismatch,
      canonicalRequest,
      stringToSign,
      accessKeyId: 'AKIDEXAMPLE',
      signatureProvided: 'abc',
      requestId: 'R1',
    });
  });

  test('of Amazon S3 whose line ends are lost is read from its bytes', () => {
    const flat = (text: string) => escaped(text.replaceAll('\n', ' '));
    const xml = `<Error><Code>SignatureDoesNotMatch</Code><StringToSign>${flat(stringToSign)}</StringToSign><StringToSignBytes>${bytes(stringToSign)}</StringToSignBytes><CanonicalRequest>${flat(canonicalRequest)}</CanonicalRequest><CanonicalRequestBytes>${bytes(canonicalRequest)}</CanonicalRequestBytes></Error>`;
    expect(read(xml)).toMatchObject({canonicalRequest, stringToSign});
    expect(read(xml.slice(0, xml.indexOf('<CanonicalRequest>') + 40)).stringToSign).toBe(stringToSign);
  });

  test('of the query protocol gives the texts inside its message', () => {
    const xml = `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>${escaped(echoing)}</Message></Error><RequestId>R2</RequestId></ErrorResponse>`;
    expect(read(xml)).toMatchObject({code: 'SignatureDoesNotMatch', canonicalRequest, stringToSign, requestId: 'R2'});
  });

  test.each([
    ['with __type', {__type: 'com.amazon.coral.service#InvalidSignatureException', message: echoing}],
    ['with Message', {__type: 'InvalidSignatureException', Message: echoing}],
    ['in a list', {errors: [{code: 'InvalidSignatureException', message: echoing}]}],
    ['in an Error', {Error: {Code: 'InvalidSignatureException', Message: echoing}}],
  ])('in JSON %s gives code and texts', (_, body) => {
    expect(read(JSON.stringify(body))).toMatchObject({
      format: 'json',
      code: 'InvalidSignatureException',
      canonicalRequest,
      stringToSign,
    });
  });

  test('in JSON with raw line ends in its strings is read all the same', () => {
    expect(read(`{"message": "${echoing}"}`)).toMatchObject({format: 'json', canonicalRequest, stringToSign});
  });

  test('printed by a CLI or an SDK gives code, operation and message', () => {
    expect(
      read(
        `An error occurred (SignatureDoesNotMatch) when calling the GetUser operation (reached max retries: 2): ${mismatch}`,
      ),
    ).toEqual({
      format: 'text',
      code: 'SignatureDoesNotMatch',
      operation: 'GetUser',
      message: mismatch,
    });
    expect(read(`InvalidSignatureException: ${echoing}`)).toMatchObject({
      code: 'InvalidSignatureException',
      canonicalRequest,
      stringToSign,
    });
  });

  test('whose line ends were logged as \\n gets them back', () => {
    expect(read(echoing.replaceAll('\n', String.raw`\n`))).toMatchObject({canonicalRequest, stringToSign});
  });

  test('of a skewed clock gives its times and the window', () => {
    const xml =
      '<Error><Code>RequestTimeTooSkewed</Code><Message>m</Message><RequestTime>20150830T123600Z</RequestTime><ServerTime>2015-08-30T13:36:00Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds></Error>';
    expect(read(xml)).toMatchObject({
      requestTime: '20150830T123600Z',
      serverTime: '2015-08-30T13:36:00Z',
      maxAllowedSkewMs: 900_000,
    });
  });

  test('that shows no canonical request, or one on one line, is noted', () => {
    const bare = parseServiceError(mismatch);
    expect(bare).toMatchObject({ok: true, notes: [{severity: 'note', found: 'the message only'}]});
    expect(bare.ok && bare.notes[0]?.mend).toContain('raw answer');
    expect(parseServiceError(echoing.replaceAll('\n', ' '))).toMatchObject({
      ok: true,
      value: {stringToSign},
      notes: [{severity: 'warning', found: 'its line ends are lost'}],
    });
  });

  test('that is empty is refused', () => {
    expect(parseServiceError(' \n')).toEqual({
      ok: false,
      issues: [expect.objectContaining({found: 'nothing', mend: 'Paste what the service answered.'})],
    });
    expect(parseServiceError('<Error><Code></Code></Error>').ok).toBe(false);
  });

  test('never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<Code>',
        '</Code>',
        '<Message>',
        '&#x110000;',
        '&#xD800;',
        '{"message":',
        '"',
        '}',
        "been\n'",
        '<StringToSignBytes>',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => void parseServiceError(pieces.join(''))),
      {numRuns: 500},
    );
  });
});
