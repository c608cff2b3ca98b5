// A denial in one sentence. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
import type {Denial} from './denial';

/** `a service control policy`; a boundary and a trust policy there is one of. */
function withArticle(type: string): string {
  if (type === 'role trust policy') return `the ${type}`;
  return `${/^[aeiou]/i.test(type) ? 'an' : 'a'} ${type}`;
}

function whatWords({principal, action, resource, called}: Denial): string {
  const who = principal ? `\`${principal.text}\`` : 'The caller';
  const does = action ?? called;
  if (!does) return `${who} was refused.`;
  return `${who} may not \`${does}\`${resource === undefined ? '' : ` on \`${resource}\``}.`;
}

function whyWords({decision, policyType, through, otherReason, statements}: Denial): string {
  const type = policyType && withArticle(policyType);
  if (decision === 'explicit') {
    const [sid] = statements.map((statement) => statement.sid).filter(Boolean);
    const statement = sid === undefined ? 'a statement' : `the statement “${sid}”`;
    const where = type ? ` of ${type}` : '';
    return `Explicit deny: ${statement}${where} refuses it${through ? `, by way of ${withArticle(through)}` : ''}.`;
  }
  if (decision === 'implicit') return `Implicit deny: no ${policyType ?? 'policy'} allows it.`;
  if (otherReason !== undefined) return `Refused because ${otherReason}.`;
  return 'Refused; the text does not say by which kind of policy.';
}

/** Two sentences, why and what; backticks mark code. */
export const denialWords = (denial: Denial): string => `${whyWords(denial)} ${whatWords(denial)}`;
