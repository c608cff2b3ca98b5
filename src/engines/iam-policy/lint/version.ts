// `Version`, and what an old one does to variables. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html
import type {Finding} from '../issue';
import type {Policy} from '../policy';
import {finding} from './finding';

/** The policy without a version, and the variables that an old version takes literally. */
export function versionFindings({version, hasVersion, text, statements}: Policy): readonly Finding[] {
  const mend = 'Write "Version": "2012-10-17" as the first element.';
  const found: Finding[] = [];
  if (!hasVersion) {
    const brace = text.indexOf('{');
    const message = 'Version is missing, so the language of 2008-10-17 applies, which knows no policy variables.';
    found.push(finding('missing-version', {path: '', span: {start: brace, end: brace + 1}}, message, mend));
  }
  if (version === '2012-10-17') return found;
  const values = statements.flatMap(({resource, conditions}) => [
    ...(resource?.entries ?? []),
    ...conditions.flatMap((condition) => condition.values),
  ]);
  for (const entry of values.filter(({value}) => /\$\{[^}]*\}/.test(value))) {
    const message = `Under version 2008-10-17 ${entry.value} is taken literally, its variable is not replaced.`;
    found.push(finding('variable-in-old-version', entry, message, mend));
  }
  return found;
}
