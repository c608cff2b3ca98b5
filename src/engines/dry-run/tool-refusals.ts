// What tools say by themselves before or instead of sending a dry run. The texts of the AWS CLI were seen by running it:
// facts dry-run-unsupported and dry-run-exit-code-v1.
import type {Answer, Why} from './answer';

interface Refusal {
  readonly why: Why;
  readonly pattern: RegExp;
  readonly says: string;
  readonly next: string;
}

const nothingSent = 'Nothing was sent.';

const refusals: readonly Refusal[] = [
  {
    why: 'wrong-option',
    pattern: /Unknown options:[^\n]{0,300}--dryrun/i,
    says: `The option is misspelt for this command: \`--dryrun\` belongs to \`aws s3\` alone. ${nothingSent}`,
    next: 'Write `--dry-run`, if the command has it.',
  },
  {
    why: 'wrong-option',
    pattern: /Unknown options:[^\n]{0,300}--dry-run/i,
    says: `This command has no \`--dry-run\`. ${nothingSent}`,
    next: 'Simulate the action instead; for `aws s3` commands write `--dryrun`.',
  },
  {
    why: 'wrong-option',
    pattern: /Unknown parameter in input: "[dD]ryRun"/,
    says: `boto3 knows no such parameter for this operation, or spells it with another capital. ${nothingSent}`,
    next: 'Look the operation up above; some services write `dryRun`.',
  },
  {
    why: 'wrong-option',
    pattern: /'?[dD]ryRun'? does not exist in type/,
    says: `The types of the SDK for JavaScript have no such member for this command. ${nothingSent}`,
    next: 'Look the operation up above; some services write `dryRun`.',
  },
  {
    why: 'client-preview',
    pattern: /^\(dryrun\) \w+:/m,
    says: 'This is the preview of `aws s3 --dryrun`: the client lists what it would do, and no permission to write or delete is checked.',
    next: 'Simulate `s3:PutObject` or `s3:DeleteObject` for the caller instead.',
  },
  {
    why: 'credentials',
    pattern:
      /Unable to locate credentials|Could not load credentials|Partial credentials found|Error loading SSO Token/,
    says: `The tool found no usable credentials. ${nothingSent}`,
    next: 'Give the tool credentials, then repeat the dry run.',
  },
  {
    why: 'environment',
    pattern: /You must specify a region|Region is missing|Could not connect to the endpoint URL|ENOTFOUND|ECONNREFUSED/,
    says: 'The tool had no Region or did not reach the endpoint. No permission was looked at.',
    next: 'Set a Region or mend the network, then repeat the dry run.',
  },
  {
    why: 'request-first',
    pattern:
      /the following arguments are required|Parameter validation failed|Invalid (?:length|type|value) for parameter|Missing required parameter|expected one argument|Invalid choice|Unable to load paramfile|Unknown options:/i,
    says: `The tool found the command or a parameter wrong. ${nothingSent}`,
    next: 'Mend what the message names, then repeat the dry run.',
  },
];

/** The tool's own refusal that stands in a text, if one does. */
export function toolRefusal(text: string): Answer | undefined {
  const refusal = refusals.find(({pattern}) => pattern.test(text));
  if (!refusal) return undefined;
  const {why, says, next} = refusal;
  return {verdict: 'not-an-answer', why, says, next};
}
