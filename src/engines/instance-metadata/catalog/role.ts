// The instance profile and the credentials of its role, renewed before they end. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
import {rotationSeconds} from '../limits';
import {instance, launchedAt} from './instance';
import {writeJson} from './json';

/** How long credentials live here, in seconds: six hours, as in the documentation's example. */
const lifeSeconds = 6 * 3600;
/** The model renews them twice as early as the service promises. */
const periodMs = (lifeSeconds - 2 * rotationSeconds) * 1000;

const iso = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

/** Since when the credentials of that moment are there, and when they end; milliseconds since 1970. */
export function credentialsAt(now: number): {updatedAt: number; endsAt: number; count: number} {
  const count = Math.max(0, Math.floor((now - launchedAt) / periodMs));
  const updatedAt = launchedAt + count * periodMs;
  return {updatedAt, endsAt: updatedAt + lifeSeconds * 1000, count};
}

/** `iam/info`. */
export const profileJson = (now: number): string =>
  writeJson({
    Code: 'Success',
    LastUpdated: iso(credentialsAt(now).updatedAt),
    InstanceProfileArn: `arn:aws:iam::${instance.accountId}:instance-profile/${instance.profileName}`,
    InstanceProfileId: 'AIPAEXAMPLEPROFILE000',
  });

/** `iam/security-credentials/<role>`; every value is an example. */
export function credentialsJson(now: number, isTrusted: boolean): string {
  const {updatedAt, endsAt, count} = credentialsAt(now);
  if (!isTrusted) {
    return writeJson({
      Code: 'AssumeRoleUnauthorizedAccess',
      Message: `EC2 may not assume the role ${instance.roleName}.`,
      LastUpdated: iso(updatedAt),
    });
  }
  return writeJson({
    Code: 'Success',
    LastUpdated: iso(updatedAt),
    Type: 'AWS-HMAC',
    AccessKeyId: `ASIAIOSFODNN${(7 + count) % 10}EXAMPLE`,
    SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    Token: `EXAMPLE-SESSION-TOKEN-${count + 1}`,
    Expiration: iso(endsAt),
  });
}
