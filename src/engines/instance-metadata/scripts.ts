// Scripts that read the role's name and credentials the right way. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
import type {Setup} from './setup';

const endpointOf = ({httpProtocolIpv6}: Setup): string =>
  httpProtocolIpv6 === 'enabled' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';

/** For bash: prints the credentials as lines that `eval` takes, or says what is wrong and ends with 1. Needs curl and sed only. */
export const bashScript = (setup: Setup): string => `#!/usr/bin/env bash
# Prints the credentials of the instance's role as export lines:
#   eval "$(./role-credentials.sh)"
set -euo pipefail

base="\${AWS_EC2_METADATA_SERVICE_ENDPOINT:-${endpointOf(setup)}}"
base="\${base%/}/latest"
fail() { echo "$1" >&2; exit 1; }

# -f: an error page never becomes a token.
# --max-time: at a hop limit of 1, a container gets no answer.
ask() { curl -sf --max-time 2 "$@"; }

token="$(ask -X PUT -H "X-aws-ec2-metadata-token-ttl-seconds: 60" \\
  "$base/api/token")" ||
  fail "no token: is the service on, and the hop limit 2?"
read_path() { ask -H "X-aws-ec2-metadata-token: $token" "$base/$1"; }

path=meta-data/iam/security-credentials
role="$(read_path "$path/")" ||
  fail "no role: attach an instance profile"
json="$(read_path "$path/$role")" ||
  fail "no credentials for the role $role"
field() { sed -n "s/.*\\"$1\\" *: *\\"\\([^\\"]*\\)\\".*/\\1/p" <<<"$json"; }

# HTTP 200 does not mean that there are keys.
[ "$(field Code)" = Success ] ||
  fail "the role $role gives no keys: $(field Code)"
echo "# role $role, until $(field Expiration)"
echo "export AWS_ACCESS_KEY_ID='$(field AccessKeyId)'"
echo "export AWS_SECRET_ACCESS_KEY='$(field SecretAccessKey)'"
echo "export AWS_SESSION_TOKEN='$(field Token)'"
`;

/** The same for PowerShell 5.1 and later. */
export const powerShellScript = (setup: Setup): string => `# Puts the credentials of the instance's role
# into the environment of this session.
$ErrorActionPreference = 'Stop'
$base = '${endpointOf(setup)}/latest'

$life = @{ 'X-aws-ec2-metadata-token-ttl-seconds' = '60' }
$token = Invoke-RestMethod -Method PUT -Headers $life \`
  -Uri "$base/api/token" -TimeoutSec 2
$headers = @{ 'X-aws-ec2-metadata-token' = $token }

$path = "$base/meta-data/iam/security-credentials"
$role = Invoke-RestMethod -Headers $headers -Uri "$path/"
$keys = Invoke-RestMethod -Headers $headers -Uri "$path/$role"

# HTTP 200 does not mean that there are keys.
if ($keys.Code -ne 'Success') {
  throw "The role $role gives no keys: $($keys.Code)"
}
$env:AWS_ACCESS_KEY_ID = $keys.AccessKeyId
$env:AWS_SECRET_ACCESS_KEY = $keys.SecretAccessKey
$env:AWS_SESSION_TOKEN = $keys.Token
"Role $role, until $($keys.Expiration)"
`;
