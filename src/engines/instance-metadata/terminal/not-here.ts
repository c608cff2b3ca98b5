// Programs that people try next, and what to use in this console instead. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html

const elsewhere: Readonly<Record<string, string>> = {
  aws: 'The AWS CLI is not part of this console, which answers for the metadata service only. The command for the switches is under “Copy as”.',
  wget: 'Use curl here: curl -s does what wget -qO- does.',
  http: 'Use curl here.',
  'ec2-metadata': 'This script of Amazon Linux reads the same paths; use curl here.',
  ec2metadata: 'This script of Ubuntu reads the same paths; use curl here.',
  sudo: 'Nothing here needs root: leave sudo out.',
  docker: 'Use the switch “Inside a container” to run the next command in one.',
  'Get-EC2InstanceMetadata':
    'This cmdlet of the AWS Tools for PowerShell reads the same paths; use Invoke-RestMethod here.',
};
const filtersElsewhere = new Set([
  'awk',
  'sed',
  'cut',
  'tr',
  'tee',
  'xargs',
  'tail',
  'wc',
  'sort',
  'base64',
  'python3',
  'python',
  'perl',
]);

/** What to do instead of a program that is not here; undefined for one we have nothing to say about. */
export function notHere(name: string): string | undefined {
  if (Object.hasOwn(elsewhere, name)) return elsewhere[name];
  if (filtersElsewhere.has(name))
    return `There is no ${name} here. After | you may write jq, grep, head or cat; jq takes . and a field such as .AccessKeyId.`;
  return undefined;
}
