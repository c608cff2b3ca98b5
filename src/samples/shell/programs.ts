// The programs that samples call beside `aws`, with the options they use: a new one is looked up before it is named here.

interface Program {
  /** Options of the program's manual that samples may use, as one expression over the whole word. */
  readonly options: RegExp;
  /** First words that are no options: subcommands. */
  readonly subcommands?: readonly string[];
}

export const builtins: ReadonlySet<string> = new Set([
  ...[
    'echo',
    'printf',
    'read',
    'export',
    'unset',
    'local',
    'return',
    'exit',
    'set',
    'test',
    '[',
    '[[',
    'true',
    'cd',
    'source',
  ],
]);

export const programs: Readonly<Record<string, Program>> = {
  // https://www.gnu.org/software/coreutils/manual/
  base64: {options: /^(--decode|-d|--wrap=0|-w0)$/},
  cat: {options: /^$/},
  date: {options: /^(--date|-d|-u|--utc|\+.+)$/},
  mktemp: {options: /^(-d)$/},
  rm: {options: /^(-f|-r|-rf)$/},
  head: {options: /^(-n|-c|-\d+)$/},
  sleep: {options: /^$/},
  chmod: {options: /^$/},
  tr: {options: /^(-d|-s)$/},
  cut: {options: /^(-d.?|-f\d*)$/},
  sort: {options: /^(-u|-n|-r)$/},
  // https://www.gnu.org/software/grep/manual/grep.html
  grep: {options: /^-(E|F|i|o|q|v|c|n)+$/},
  // https://www.gnu.org/software/sed/manual/sed.html
  sed: {options: /^(-n|-E|-e)$/},
  // https://bind9.readthedocs.io/en/latest/manpages.html#dig-dns-lookup-utility
  dig: {options: /^\+(short|noall|answer|trace|tcp)$/},
  // https://tsx.is
  tsx: {options: /^$/},
  // https://curl.se/docs/manpage.html
  curl: {
    options:
      /^(-(s|S|f|L|i|k|v)+|-X|-H|-d|-o|-G|-m|--request|--header|--data(-raw|-binary|-urlencode)?|--get|--json|--aws-sigv4|--user|-u|--output|--include|--silent|--fail|--show-error|--max-time|--connect-timeout|--noproxy|--url-query|--compressed|--path-as-is|--http1\.1|--retry)$/,
  },
  // https://jqlang.org/manual/
  jq: {options: /^(-r|-c|-e|-n|-s|--raw-output|--compact-output|--arg|--argjson|--exit-status)$/},
  // https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html
  java: {options: /^(-jar|-Daws\.(region|retryMode|maxAttempts|profile|accessKeyId|secretAccessKey|sessionToken)=.+)$/},
  // https://docs.aws.amazon.com/cdk/v2/guide/ref-cli-cmd.html
  cdk: {
    options:
      /^(--quiet|-q|--language|--fail-on|--fail|--require-approval|--all|--strict|--app|-a|--context|-c|--method|--hotswap|--profile|--template|--no-rollback|--outputs-file)$/,
    subcommands: [
      'acknowledge',
      'bootstrap',
      'context',
      'deploy',
      'destroy',
      'diff',
      'doctor',
      'drift',
      'flags',
      'gc',
      'import',
      'init',
      'list',
      'ls',
      'metadata',
      'migrate',
      'notices',
      'refactor',
      'rollback',
      'synth',
      'watch',
    ],
  },
  // https://docs.npmjs.com/cli/commands
  npm: {options: /^(-D|-g|--save-dev|--)$/, subcommands: ['ci', 'install', 'run', 'start', 'test', 'init']},
  pip: {options: /^(-U|--upgrade)$/, subcommands: ['install']},
  python3: {options: /^(-m|-c)$/},
  node: {options: /^(-e)$/},
  openssl: {options: /^-.+$/, subcommands: ['dgst', 'enc', 'rand', 'pkeyutl', 'rsa', 'x509', 's_client']},
};

/** Variables that AWS's tools read, and those of the shell. https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html */
export const variables: ReadonlySet<string> = new Set([
  ...['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
  ...['AWS_SHARED_CREDENTIALS_FILE', 'AWS_CONFIG_FILE', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'AWS_MAX_ATTEMPTS'],
  ...['AWS_RETRY_MODE', 'AWS_NEW_RETRIES_2026', 'AWS_EC2_METADATA_DISABLED', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME'],
  ...['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'],
  ...[
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    'AWS_CLI_AUTO_PROMPT',
    'AWS_PAGER',
  ],
  ...['AWS_SDK_LOAD_CONFIG', 'AWS_CREDENTIAL_EXPIRATION', 'AWS_ENDPOINT_URL'],
  ...['HOME', 'PATH', 'USER', '?', '#', '@', '*', '0', '1', '2', '3', 'OPTARG', 'IFS', 'PWD'],
]);
