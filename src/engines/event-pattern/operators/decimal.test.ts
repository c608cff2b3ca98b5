import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {comparableNumber} from './decimal';

describe('a number of a pattern or an event', () => {
  test('is compared by value, however it is written', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(6), (whole, zeros) => {
        const value = whole === 0 ? 0 : whole;
        expect(comparableNumber(`${whole}.${'0'.repeat(zeros + 1)}`)).toBe(value);
        expect(comparableNumber(`${whole}${'0'.repeat(zeros)}e-${zeros}`)).toBe(value);
        expect(comparableNumber(String(whole / 1000))).toBe(whole / 1000 || 0);
      }),
    );
  });

  // Judged by Java 17.0.15: BigDecimal.valueOf(new BigDecimal(text).doubleValue()).compareTo(new BigDecimal(text)) == 0.
  test.each([
    ['9007199254740992', true],
    ['9007199254740993', false],
    ['1234567890123456789', false],
    ['63966744633687672', true],
    ['43021841704589860', false],
    ['1e22', true],
    ['1e23', false],
    ['2e23', false],
    ['3e23', true],
    ['1.7976931348623157e308', true],
    ['1e309', false],
    ['5e-324', false],
    ['4.9e-324', true],
    ['0.1234567890123456', true],
    ['0.1234567890123456789', false],
    ['0.30000000000000004', true],
    ['0e999', true],
  ])('%s can be compared: %s', (text, expected) => {
    expect(comparableNumber(text) !== undefined).toBe(expected);
  });

  test('is never minus zero', () => {
    for (const text of ['-0', '-0.0', '-0e5', '0']) expect(Object.is(comparableNumber(text), 0)).toBe(true);
  });
});
