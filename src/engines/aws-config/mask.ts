// Hides the secrets in pasted environment variables and shared files, so that a screen may be shared; what is left still works as input. https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html

/** Stands in place of a secret. No tool's parser takes it for anything but a value. */
export const mask = '****';

const variables = [
  ...['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'],
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
].join('|');
const keys = 'aws_secret_access_key|aws_session_token|aws_security_token|AWSSecretKey';
const jsonFields = 'SecretAccessKey|SessionToken|Token|accessToken|refreshToken|clientSecret';

/** `NAME=value` anywhere in a line; the value ends where the next assignment or command begins. */
const assignment = new RegExp(
  `\\b((?:${variables})[ \\t]*=[ \\t]*)(?!["']{2}(?:\\s|$))(\\S.*?)(?=[ \\t]*;|[ \\t]+(?:export[ \\t]+|\\$env:|-e[ \\t]+)?AWS_[A-Z_]+[ \\t]*=|[ \\t]*$)`,
  'g',
);
const secretSetting = new RegExp(`^([ \\t]*(${keys})[ \\t]*([=:])[ \\t]*)(.*)$`, 'i');
/** Only names like those of real settings end a continuation: Base64 may hold a `=` too. */
const anySetting = /^[ \t]*((?:region|output|services|s3|[a-z]+(?:_[a-z]+)+)[ \t]*[=:]|\[)/;
const jsonField = new RegExp(`("(?:${jsonFields})"\\s*:\\s*")[^"]+`, 'gi');
/** `--password value` and the like in a `credential_process`. */
const commandOption =
  /((?<![\w-])--?[\w-]{0,40}?(?:password|passwd|secret|token|pin)[\w-]{0,40}(?:=|[ \t]+))(?!-)\S+/gi;
/** System properties of a JVM. */
const property = /(-Daws\.(?:secretAccessKey|secretKey|sessionToken)=)\S+/gi;
const urlPassword = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*:)[^\s/@]+@/gi;
/** Forty characters of Base64 by themselves look like a secret access key wherever they stand. */
const bareKey = /(?<![A-Za-z0-9/+=])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[A-Z])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/g;

/** A text without secrets. Masking twice changes nothing more; empty values stay empty, since tools tell them apart. */
export function maskSecrets(text: string): string {
  let isContinued = false;
  return text
    .split('\n')
    .map((line) => {
      const [, head, name = '', sign, value = ''] = secretSetting.exec(line) ?? [];
      // In capitals it is a variable, which may have others behind it.
      const isVariable = name === name.toUpperCase() && sign === '=';
      if (head !== undefined && !isVariable) {
        isContinued = true;
        return value.trim() === '' ? line : `${head}${mask}${line.endsWith('\r') ? '\r' : ''}`;
      }
      if (isContinued && /^[ \t]+\S/.test(line) && !anySetting.test(line)) return line.replace(/\S.*/, mask);
      isContinued &&= line.trim() === '';
      return line
        .replace(assignment, `$1${mask}`)
        .replace(jsonField, `$1${mask}`)
        .replace(commandOption, `$1${mask}`)
        .replace(property, `$1${mask}`)
        .replace(urlPassword, `$1${mask}@`)
        .replace(bareKey, mask);
    })
    .join('\n');
}
