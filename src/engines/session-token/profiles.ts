// Profiles that ask for a code, and profiles that use a session. https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html#cli-configure-role-mfa
import {shellWord} from '../shell-quote';
import {inHours} from './checks/duration';
import {limits} from './limits';
import {parseSerialNumber} from './serial-number';

/** What the profiles are made from, as typed. */
export interface ProfileSetup {
  readonly serialNumber: string;
  /** Seconds of the session without a role; empty takes the default. */
  readonly durationSeconds: string;
  /** Holds the long-term keys. */
  readonly sourceProfile: string;
  /** Takes the session of `aws configure mfa-login`. */
  readonly sessionProfile: string;
  readonly roleArn: string;
  readonly roleProfile: string;
  /** Seconds of the role's session; empty takes the default. */
  readonly roleSeconds: string;
}

/** What is wrong with a field of the setup. */
export interface ProfileIssue {
  readonly field: keyof ProfileSetup;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** The texts, and what is wrong with their fields. */
export interface Profiles {
  readonly issues: readonly ProfileIssue[];
  /** For `~/.aws/config`. */
  readonly config: string;
  /** Writes the session into a profile. */
  readonly mfaLogin: string;
}

/** The name of a section in `~/.aws/config`, where a name with blanks stands in quotes. */
const section = (profile: string): string => {
  if (profile === 'default') return '[default]';
  return /\s/.test(profile) ? `[profile "${profile}"]` : `[profile ${profile}]`;
};

function checkName(field: 'sourceProfile' | 'sessionProfile' | 'roleProfile', name: string): readonly ProfileIssue[] {
  if (name === '') return [{field, severity: 'error', message: 'Give the profile a name.'}];
  const foreign = /[[\]"'\\#;\p{Cc}]/u.exec(name)?.[0];
  if (foreign === undefined) return [];
  const message = `“${foreign}” would end or break the name in the file. Leave it out.`;
  return [{field, severity: 'error', message}];
}

function checkRole({roleArn, roleSeconds, serialNumber}: ProfileSetup): readonly ProfileIssue[] {
  const issues: ProfileIssue[] = [];
  const [, partition] = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]+$/.exec(roleArn.trim()) ?? [];
  const device = parseSerialNumber(serialNumber);
  if (partition === undefined) {
    const message = 'Expected the ARN of a role, such as arn:aws:iam::111122223333:role/admin.';
    issues.push({field: 'roleArn', severity: 'error', message});
  } else if (device.kind === 'virtual' && device.partition !== partition) {
    const message = `The role is in partition ${partition}, the device in ${device.partition}. Compare the two ARNs.`;
    issues.push({field: 'roleArn', severity: 'warning', message});
  }
  const typed = roleSeconds.trim();
  const seconds = typed === '' ? limits.roleDefault : /^\d{1,9}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(seconds >= limits.roleShortest && seconds <= limits.roleLongest)) {
    const message = `Expected ${limits.roleShortest} to ${limits.roleLongest} seconds, as a whole number.`;
    issues.push({field: 'roleSeconds', severity: 'error', message});
  } else if (seconds > limits.roleDefault) {
    const message = `${inHours(seconds)}: the role must allow that as its maximum session duration, and it must not be assumed from another role.`;
    issues.push({field: 'roleSeconds', severity: 'warning', message});
  }
  return issues;
}

/** The profiles of a setup, with issues for each field that would not work. */
export function writeProfiles(setup: ProfileSetup): Profiles {
  const trimmed = (field: keyof ProfileSetup): string => setup[field].trim();
  const [source, session, role] = [trimmed('sourceProfile'), trimmed('sessionProfile'), trimmed('roleProfile')];
  const issues = [
    ...checkName('sourceProfile', source),
    ...checkName('sessionProfile', session),
    ...checkName('roleProfile', role),
    ...checkRole(setup),
  ];
  const same = (field: 'sessionProfile' | 'roleProfile', message: string): number =>
    issues.push({field, severity: 'error', message});
  if (session !== '' && session === source) {
    same('sessionProfile', 'The session would overwrite the long-term keys. Name another profile.');
  }
  if (role !== '' && (role === source || role === session)) {
    same('roleProfile', 'Another profile has this name. A role needs a profile of its own.');
  }
  const serial = trimmed('serialNumber');
  const device = serial === '' ? [] : [`mfa_serial = ${serial}`];
  const config = [
    section(source),
    ...device,
    '',
    section(role),
    `role_arn = ${trimmed('roleArn')}`,
    `source_profile = ${source}`,
    ...device,
    ...(trimmed('roleSeconds') === '' ? [] : [`duration_seconds = ${trimmed('roleSeconds')}`]),
    '',
    section(`${role}-process`),
    `credential_process = aws configure export-credentials --profile ${/\s/.test(role) ? `"${role}"` : role}`,
  ].join('\n');
  const options: readonly (readonly [string, string])[] = [
    ['--profile', source],
    ['--serial-number', serial],
    ['--duration-seconds', trimmed('durationSeconds')],
    ['--update-profile', session],
  ];
  const filled = options.filter(([, value]) => value !== '');
  const mfaLogin = `aws configure mfa-login ${filled.map(([name, value]) => `${name} ${shellWord(value)}`).join(' ')}`;
  return {issues, config, mfaLogin};
}
