// The parameters of a code that a seed does not name. https://www.rfc-editor.org/rfc/rfc6238#section-4
import {codePeriodSeconds as period, tokenCodeLength} from '../../facts/cli-sdk/mfa-session';

/** Digits of a code. */
export const codeLength: number = tokenCodeLength.value;

/** Seconds that a code lasts. */
export const codePeriodSeconds: number = period.value;
