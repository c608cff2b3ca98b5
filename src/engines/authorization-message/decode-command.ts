// The command that decodes a message, quoted so that it arrives unchanged.
// https://docs.aws.amazon.com/cli/latest/reference/sts/decode-authorization-message.html
import {shellQuote} from '../shell-quote';

export type Shell = 'POSIX shell' | 'PowerShell';

const quotes: Readonly<Record<Shell, (text: string) => string>> = {
  'POSIX shell': shellQuote,
  PowerShell: (text) => `'${text.replaceAll("'", "''")}'`,
};
const continued: Readonly<Record<Shell, string>> = {'POSIX shell': '\\', PowerShell: '`'};

/**
 * The command for one message. A message that opens with a hyphen is tied to its option by `=`: otherwise the AWS CLI takes it
 * for an option and says “expected one argument”.
 */
export function decodeCommand(message: string, shell: Shell = 'POSIX shell'): string {
  const value = quotes[shell](message);
  const option = message.startsWith('-') ? `--encoded-message=${value}` : `--encoded-message ${value}`;
  const end = continued[shell];
  return `aws sts decode-authorization-message ${end}\n  ${option} ${end}\n  --query DecodedMessage --output text`;
}
