// The names of policies in access-denied texts. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import {denyingPolicyTypes} from '../../facts/cli-sdk/decode-authorization-message';

/** A type of policy as the facts name it. */
export type PolicyType = (typeof denyingPolicyTypes.value)[number];

/** The type that words of a text name; `a sessions policy`, as AWS's guide has it once, is a session policy. */
export function policyTypeOf(words: string): PolicyType | undefined {
  const wanted = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the) /, '')
    .replace('sessions policy', 'session policy')
    .trim();
  return denyingPolicyTypes.value.find((type) => type.toLowerCase() === wanted);
}

const article = String.raw`(?:(?:an?|the)\s+)?`;
const known = denyingPolicyTypes.value
  .map((type) => type.replace('session policy', 'sessions? policy').replaceAll(' ', String.raw`\s+`))
  .join('|');
/** Up to four words of a type that the facts do not list. */
const unknown = String.raw`[A-Za-z-]+(?:\s+[A-Za-z-]+){0,3}?\s+(?:policy|policies|boundary)`;

/** Source of a pattern for a type of policy, known or not, with its article. */
export const typePattern = `${article}(?:${known}|${unknown})`;
