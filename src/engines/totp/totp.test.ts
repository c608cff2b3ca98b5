import fc from 'fast-check';
import {createHmac} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {codeAt, codeWindows, findSkew, parseSeed, type Seed} from '.';
import {decodeBase32, encodeBase32} from './base32';
import {readCases} from './conformance/totp';

const cases = readCases(readFileSync(new URL('vectors/rfc6238.jsonl', import.meta.url), 'utf8'));
const key = new TextEncoder().encode('12345678901234567890');
const example: Seed = {key, algorithm: 'SHA-1', digits: 6, periodSeconds: 30};
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const messagesOf = (text: string) => parseSeed(text).issues.map(({message}) => message);

describe('codes', () => {
  test('the RFCs are there whole: 18 values of RFC 6238, 10 of RFC 4226', () => {
    expect(cases.filter(({id}) => id.startsWith('rfc6238-'))).toHaveLength(18);
    expect(cases.filter(({id}) => id.startsWith('rfc4226-'))).toHaveLength(10);
  });

  test.each(cases.map((one) => [one.id, one] as const))('%s', (_, one) => {
    expect(one.differences()).toEqual([]);
  });

  test('agree with HMAC of Node for any key, time and algorithm', () => {
    const algorithm = fc.constantFrom('SHA-1' as const, 'SHA-256' as const, 'SHA-512' as const);
    const time = fc.integer({min: 0, max: 2 ** 45});
    fc.assert(
      fc.property(
        fc.uint8Array({minLength: 1, maxLength: 200}),
        time,
        algorithm,
        fc.integer({min: 6, max: 8}),
        (...given) => {
          const [bytes, at, hash, digits] = given;
          const counter = Buffer.alloc(8);
          counter.writeBigUInt64BE(BigInt(Math.floor(at / 30)));
          const mac = createHmac(hash.replace('-', ''), bytes).update(counter).digest();
          const number = mac.readUInt32BE((mac.at(-1) ?? 0) % 16) % 2 ** 31;
          const code = String(number % 10 ** digits).padStart(digits, '0');
          expect(codeAt({key: bytes, algorithm: hash, digits, periodSeconds: 30}, at)).toBe(code);
        },
      ),
    );
  });
});

describe('Base32', () => {
  test.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', `MZXQ`],
    ['foo', `MZXW6`],
    [`foob`, `MZXW6YQ`],
    [`fooba`, `MZXW6YTB`],
    ['foobar', `MZXW6YTBOI`],
  ])('of “%s” is the one of RFC 4648', (plain, text) => {
    expect(encodeBase32(new TextEncoder().encode(plain))).toBe(text);
  });

  test('comes back from any bytes, however it is grouped, cased and padded', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 80}), fc.integer({min: 1, max: 9}), (bytes, group) => {
        const text = encodeBase32(bytes);
        const grouped = text.replace(new RegExp(`(.{${group}})`, 'g'), '$1 ').toLowerCase();
        for (const written of [text, grouped, grouped.replaceAll(' ', '-'), `${text}======`, ` ${text}\n`]) {
          const decoded = decodeBase32(written);
          expect(decoded.ok && [...decoded.bytes]).toEqual([...bytes]);
        }
      }),
    );
  });

  test('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({unit: 'binary', maxLength: 30}),
          fc.string().map((text) => `otpauth://totp/${text}`),
        ),
        (text) => {
          expect(typeof parseSeed(text).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('a seed', () => {
  test('of IAM makes six digits every 30 seconds by SHA-1', () => {
    expect(parseSeed(`otpauth://totp/ana-device@ana?secret=${secret}`)).toEqual({
      ok: true,
      seed: {...example, label: 'ana-device@ana'},
      issues: [],
    });
  });

  test('takes its parameters from the URI, and says that AWS wants six digits', () => {
    const parsed = parseSeed(
      `otpauth://totp/ACME:ana?secret=${secret}&issuer=ACME&algorithm=sha256&digits=8&period=60`,
    );
    expect(parsed.ok && parsed.seed).toMatchObject({
      algorithm: 'SHA-256',
      digits: 8,
      periodSeconds: 60,
      label: 'ACME:ana',
    });
    expect(parsed.issues.map(({message}) => message).join(' ')).toContain(
      'These codes have 8 digits; AWS STS takes codes of 6.',
    );
  });

  test.each([
    [
      `GEZDGNBVGY3TQOJ0`,
      'Character 16 is “0”, and a seed is written with A to Z and 2 to 7. Perhaps the letter O was meant.',
    ],
    [`GEZD GNBV Gé`, 'Character 12 is “é”'],
    [`ſEZDGNBV`, 'Character 1 is “ſ”'],
    [`GEZDGNBVG`, 'The seed breaks off: 9 characters'],
    ['', 'Nothing here yet.'],
    ['====', 'The seed is empty.'],
    [`otpauth://hotp/x?secret=${secret}`, 'The URI is of type “hotp”'],
    ['otpauth://totp/x', 'The URI has no “secret=”'],
    [`otpauth://totp/x?secret=AB1DEFGH`, 'In “secret=”: Character 3 is “1”'],
    ['https://example.com/?secret=A', 'Expected a seed in Base32 or a URI that begins with otpauth://totp/.'],
    ['otpauth-migration://offline?data=CjEK', 'This is the export of several accounts.'],
  ])('“%s” is refused with a reason', (text, reason) => {
    expect(parseSeed(text).ok).toBe(false);
    expect(messagesOf(text)[0]).toContain(reason);
  });

  test('that is short is taken with a warning', () => {
    expect(messagesOf(`GEZDGNBVGY3TQOJQ`)).toEqual([
      'The seed has 80 bits; RFC 4226 wants 128 or more. Perhaps a part is missing.',
    ]);
  });

  test('is never repeated by a message', () => {
    for (const text of [
      `${secret}!`,
      `${secret}A`,
      `otpauth://totp/a?secret=${secret}&digits=9`,
      `otpauth://hotp/a?secret=${secret}`,
    ]) {
      expect(messagesOf(text).join(' ')).not.toMatch(new RegExp(`GEZDGNBV|GY3TQOJQ`));
    }
  });
});

describe('windows', () => {
  test('turn on the second', () => {
    const before = codeWindows(example, 59);
    expect(before.current).toEqual({offset: 0, code: '287082', fromSeconds: 30, toSeconds: 60});
    expect(before.secondsLeft).toBe(1);
    expect(before.windows.map(({code}) => code)).toEqual(['755224', '287082', '359152']);
    const after = codeWindows(example, 60);
    expect(after.current.code).toBe('359152');
    expect(after.secondsLeft).toBe(30);
  });

  test('begin in 1970', () => {
    expect(codeWindows(example, 0).windows.map(({offset}) => offset)).toEqual([0, 1]);
    expect(codeWindows(example, -5).current.code).toBe('755224');
  });
});

describe('the clock of a device', () => {
  test('that shows the code of three windows ago is 90 seconds behind', () => {
    const at = 1_111_111_109;
    expect(findSkew(example, codeAt(example, at - 90), at)).toEqual({kind: 'found', skew: {windows: -3, seconds: -90}});
    expect(findSkew(example, codeAt(example, at), at)).toMatchObject({skew: {seconds: 0}});
  });

  test('is found by two codes in a row, the second being the one of now', () => {
    const at = 1_111_111_109;
    const codes = `${codeAt(example, at + 570)} ${codeAt(example, at + 600)}`;
    expect(findSkew(example, codes, at)).toEqual({kind: 'found', skew: {windows: 20, seconds: 600}});
    expect(findSkew(example, codes.split(' ').reverse().join(' '), at).kind).toBe('none');
  });

  test('cannot be told from one code that two windows share', () => {
    // One digit, so that many windows share it.
    const shared = {...example, digits: 1};
    expect(findSkew(shared, codeAt(shared, 3600), 3600).kind).toBe('several');
  });

  test('says what it searched, and what it cannot read', () => {
    expect(findSkew(example, '000000', 1_111_111_109)).toEqual({kind: 'none', searchedSeconds: 3600});
    for (const codes of ['', '12345', '1234567', 'abcdef', '111111 222222 333333']) {
      expect(findSkew(example, codes, 0).kind).toBe('unreadable');
    }
  });
});
