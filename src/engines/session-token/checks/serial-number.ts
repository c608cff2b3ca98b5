// The forms of a serial number. https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html#API_GetSessionToken_RequestParameters
import {messages} from '../../../facts/cli-sdk/mfa-session';
import {limits} from '../limits';
import {parseSerialNumber, type SerialNumber} from '../serial-number';
import {refusal, type Check, type SessionRequest} from './check';

const subject = 'serialNumber';
const fromList = 'Copy the serial number from aws iam list-mfa-devices.';

function ofKind(parsed: SerialNumber): Check {
  const refused = {subject, outcome: 'refused'} as const;
  switch (parsed.kind) {
    case 'hardware':
      return {
        ...{subject, outcome: 'passes', found: 'The number of a hardware device'},
        why: 'A hardware device is named by its number, such as GAHT12345678.',
      };
    case 'virtual':
      return {
        ...{
          subject,
          outcome: 'passes',
          found: `A virtual device of account ${parsed.account}, partition ${parsed.partition}`,
        },
        why: 'A virtual device is named by its ARN.',
      };
    case 'passkey':
      return {
        ...{...refused, found: 'A passkey or security key'},
        why: 'It shows no codes, so it cannot be used for MFA on the API.',
        mend: 'Register a virtual device beside it, or sign in with aws login.',
      };
    case 'other-arn':
      return {
        ...{...refused, found: `The ARN of ${parsed.resource.slice(0, 80) || 'nothing'}`},
        why: 'It names no MFA device.',
        mend: parsed.suggestion
          ? `If the device has the name of the user, it is ${parsed.suggestion}. ${fromList}`
          : fromList,
        refusals: [refusal(messages.wrongSerial)],
      };
    case 'broken':
      return {
        ...{...refused, found: 'No ARN and no number'},
        why: parsed.why,
        mend: `${parsed.mend} ${fromList}`,
        refusals: [refusal(messages.wrongSerial)],
      };
  }
}

/** Whether a serial number can name a device that shows codes. */
export function checkSerialNumber({caller, serialNumber, tokenCode}: SessionRequest): Check {
  const serial = serialNumber.trim();
  const length = [...serial].length;
  if (serial === '') {
    const hasCode = tokenCode.trim() !== '';
    return {
      ...{subject, outcome: hasCode ? 'refused' : 'noted', found: 'Left out'},
      why: hasCode ? 'The code stands alone.' : 'The session is one without MFA.',
      ...(hasCode ? {mend: `Say which device shows it. ${fromList}`, refusals: [refusal(messages.halfGiven)]} : {}),
    };
  }
  if (length < limits.serialFewestCharacters) {
    return {
      ...{subject, outcome: 'refused', found: `${length} characters`},
      why: `A serial number has ${limits.serialFewestCharacters} characters or more.`,
      mend: fromList,
      refusals: [refusal(messages.serialTooShort, {length: String(length)})],
    };
  }
  const foreign = /[^A-Za-z0-9_+=/:,.@-]/u.exec(serial)?.[0];
  if (foreign !== undefined || length > limits.serialMostCharacters) {
    return {
      ...{subject, outcome: 'refused', found: `${length} characters`},
      why:
        foreign === undefined
          ? `A serial number has ${limits.serialMostCharacters} characters at most; AWS STS refuses more.`
          : `“${foreign}” cannot stand in a serial number; AWS STS refuses it.`,
      mend: fromList,
    };
  }
  const check = ofKind(parseSerialNumber(serial));
  if (caller !== 'root' || check.outcome === 'refused') return check;
  return {
    ...check,
    outcome: 'noted',
    why: 'The root user cannot use MFA-protected API access.',
    mend: 'Leave serial number and code out.',
  };
}
