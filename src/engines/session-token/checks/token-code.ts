// The form of a token code. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html#API_GetSessionToken_RequestParameters
import {messages} from '../../../facts/cli-sdk/mfa-session';
import {limits} from '../limits';
import {refusal, type Check, type SessionRequest} from './check';

/** Whether a code could be one, and stands beside a serial number. Whether it is the current one, only AWS STS can tell. */
export function checkTokenCode({serialNumber, tokenCode}: SessionRequest): Check {
  const subject = 'tokenCode';
  const code = tokenCode.trim();
  const hasDevice = serialNumber.trim() !== '';
  const length = [...code].length;
  const found = code === '' ? 'Left out' : `${length} characters`;
  if (code === '' && !hasDevice) {
    return {
      ...{subject, outcome: 'noted', found},
      why: 'Without a serial number and a code the session is one without MFA, and policies that demand MFA refuse it.',
      mend: 'Give both to get a session with MFA.',
    };
  }
  if (code === '') {
    return {
      ...{subject, outcome: 'refused', found},
      why: 'The serial number stands alone.',
      mend: 'Give the code that the device shows now.',
      refusals: [refusal(messages.halfGiven)],
    };
  }
  const isShort = length < limits.codeDigits;
  if (isShort || length > limits.codeDigits) {
    return {
      ...{subject, outcome: 'refused', found},
      why: `A code has exactly ${limits.codeDigits} digits.`,
      mend: isShort ? 'Type all of them, leading zeros included.' : 'Type them without a space.',
      refusals: [
        isShort
          ? refusal(messages.codeTooShort, {length: String(length)})
          : refusal(messages.codeTooLong, {code: code.slice(0, 40)}),
      ],
    };
  }
  if (!/^\d+$/.test(code)) {
    const why = `A code is made of digits only; AWS STS refuses anything else.`;
    return {subject, outcome: 'refused', found, why, mend: 'Type the digits that the device shows.'};
  }
  return {
    ...{subject, outcome: 'passes', found: `${limits.codeDigits} digits`},
    why: 'The form is right. Whether it is the current code, only AWS STS can tell.',
  };
}
