// The form of ARNs, wherever a sample writes one. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
import {prefixes} from './iam-names';

const region = /^(|\*|aws|[a-z]{2,4}(-[a-z]+)+-\d|\uFFFC)$/;
const account = /^(|\*|aws|\d{12}|\uFFFC)$/;

/** ARNs and hosts of a text that AWS does not have, one line each; ARNs with parts to be filled in say nothing. */
export function* arnIssues(text: string): Generator<string> {
  for (const [arn] of text.matchAll(/(?<![\w:-])arn:[^\s"',\]}]*/g)) {
    const [, partition = '', service = '', place, owner, ...rest] = arn.split(':');
    // Selectors of CloudTrail call all functions, or all buckets, by the beginning of their ARNs.
    if (/^arn:aws:(lambda|s3)$/.test(arn) || arn.includes('${')) continue;
    if (!/^(aws(-[a-z]+)*|\uFFFC)$/.test(partition)) yield `${arn}: no partition ${partition}`;
    else if (service !== '*' && !prefixes.has(service) && service !== '\uFFFC') yield `${arn}: no service ${service}`;
    else if (place === undefined || !region.test(place)) yield `${arn}: no Region ${place}`;
    else if (owner === undefined || !account.test(owner)) yield `${arn}: no account ${owner}`;
    else if (rest.join(':') === '') yield `${arn}: the resource is missing`;
  }
  for (const [host] of text.matchAll(/[\w.-]*\.amazonaws\.(?!com\b)[\w.-]*/g)) yield `there is no host ${host}`;
}
