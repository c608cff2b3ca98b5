// Takes credentials out of pasted text before it enters a link or storage. https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html

const leftOut = '(left out)';
const secretHeaders =
  'authorization|proxy-authorization|cookie|set-cookie|x-amz-security-token|x-aws-ec2-metadata-token';
const secretFields = 'SessionToken|SecurityToken|SecretAccessKey|aws_session_token|aws_secret_access_key|Token';
const secretVariables = 'AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|AWS_SECURITY_TOKEN|AWS_CONTAINER_AUTHORIZATION_TOKEN';
const iniKeys = 'aws_secret_access_key|aws_session_token|aws_security_token';

/** Header lines, with the lines that continue them. */
const headers = new RegExp(`^(\\s*(?:${secretHeaders})\\s*:)(?!\\s*\\(left out\\)).*(?:\\n[ \\t]+.*)*`, 'gim');
/** Fields of JSON, also of JSON that stands as a string inside of JSON. */
const fields = new RegExp(`(\\\\*"(?:${secretFields})\\\\*"\\s*:\\s*\\\\*")[^"\\\\]+`, 'gi');
/** `export NAME=value`, `$env:NAME = "value"`, `set NAME=value`, `-e NAME=value`. */
const variables = new RegExp(
  `\\b((?:${secretVariables})["']?\\s*[=:]\\s*["']?)(?![\\s"']*\\(left out\\))[^\\s"']+`,
  'g',
);
/** `aws_secret_access_key = value` in the files of the AWS CLI. */
const settings = new RegExp(`^(\\s*(?:${iniKeys})[ \\t]*[=:][ \\t]*)(?![ \\t]*\\(left out\\)).+$`, 'gim');

/** A text without the values of headers, parameters, elements, fields and settings that carry credentials. */
export function withoutSecrets(text: string): string {
  return text
    .replace(headers, `$1 ${leftOut}`)
    .replace(/(X-Amz-Security-Token=)[^&\s"'<]+/gi, `$1${encodeURIComponent(leftOut)}`)
    .replace(/(<(Token-\d+|SessionToken|SecurityToken|SecretAccessKey)>)[^<]*(<\/\2>)/gi, `$1${leftOut}$3`)
    .replace(fields, `$1${leftOut}`)
    .replace(variables, `$1${leftOut}`)
    .replace(settings, `$1${leftOut}`);
}

/** Whether a text looks like a secret access key: forty characters of Base64, whatever field they were pasted into. */
export const looksSecret = (text: string): boolean => /^\s*[A-Za-z0-9/+=]{40}\s*$/.test(text) && /[a-z]/.test(text);
