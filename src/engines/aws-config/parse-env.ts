// Environment variables as people paste them: the output of `env | grep AWS_`, export lines, PowerShell, .env files. https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html

export interface EnvIssue {
  readonly severity: 'error' | 'warning';
  /** From 1. */
  readonly line: number;
  /** Where, what and how to mend it; backticks mark code. */
  readonly message: string;
}

export interface ParsedEnv {
  readonly env: Readonly<Record<string, string>>;
  readonly issues: readonly EnvIssue[];
}

/** Names that people write for the real ones. */
const misspelt: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY: 'AWS_ACCESS_KEY_ID',
  AWS_ACCESSKEY_ID: 'AWS_ACCESS_KEY_ID',
  AWS_KEY_ID: 'AWS_ACCESS_KEY_ID',
  AWS_ACCESS_ID: 'AWS_ACCESS_KEY_ID',
  AWS_SECRET_KEY: 'AWS_SECRET_ACCESS_KEY',
  AWS_SECRET: 'AWS_SECRET_ACCESS_KEY',
  AWS_SECRET_ACCESS: 'AWS_SECRET_ACCESS_KEY',
  AWS_TOKEN: 'AWS_SESSION_TOKEN',
  AWS_SESSION: 'AWS_SESSION_TOKEN',
  AWS_REGION_NAME: 'AWS_REGION',
  AWS_CREDENTIALS_FILE: 'AWS_SHARED_CREDENTIALS_FILE',
  AWS_CONFIG: 'AWS_CONFIG_FILE',
  AWS_PROFILE_NAME: 'AWS_PROFILE',
};

const introduction = /^(?:export\s+|declare\s+-x\s+|set\s+|setx\s+|\$env:|-e\s+|ENV\s+)/i;
const assignment = /^([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*)$/s;

/** A value without the quotes around it. */
const unquoted = (value: string): string => /^(["'])(.*)\1$/s.exec(value)?.[2] ?? value;

/** Further assignments on the same line begin here. */
const next = /\s+(?:export\s+|\$env:|-e\s+)?(?=AWS_[A-Z_]+=)|\s*;\s*(?:export\s+|\$env:)/;

/** Reads variables. Lines that are no assignment are issues, never exceptions; the last value of a name counts. */
export function parseEnv(text: string): ParsedEnv {
  const env = new Map<string, string>();
  const issues: EnvIssue[] = [];
  for (const [index, row] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const content = row.trim().replace(/^\$\s+(?=export\s)/, '');
    if (content === '' || content.startsWith('#') || /^\$ ?env\b.*\|/.test(content)) continue;
    for (const part of content.replace(introduction, '').split(next)) {
      const [, name, value = ''] = assignment.exec(part) ?? [];
      if (name === undefined) {
        issues.push({severity: 'warning', line, message: `Line ${line} is no \`NAME=value\` and does not count.`});
        continue;
      }
      const right = Object.hasOwn(misspelt, name) ? misspelt[name] : undefined;
      if (right !== undefined) {
        issues.push({
          severity: 'warning',
          line,
          message: `Line ${line}: no tool here reads \`${name}\`. It is called \`${right}\`.`,
        });
      }
      if (env.has(name)) {
        issues.push({
          severity: 'warning',
          line,
          message: `Line ${line}: \`${name}\` was set before; this value counts.`,
        });
      }
      env.set(name, unquoted(value.trim()));
    }
  }
  return {env: Object.fromEntries(env), issues};
}
