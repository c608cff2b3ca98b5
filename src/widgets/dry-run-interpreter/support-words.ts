/** What is known of an operation's dry run, in words; backticks mark code. */
import type {Support} from '@site/src/engines/dry-run';
import {countedIn} from '@site/src/facts/cli-sdk/dry-run';

export interface SupportWords {
  readonly tone: 'good' | 'bad' | 'warn' | 'neutral';
  readonly says: string;
}

const release = `${countedIn.client} ${countedIn.version}`;
const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const meant = (suggestions: readonly string[]): string =>
  suggestions.length > 0 ? ` Did you mean ${listed(suggestions)}?` : '';

function withDryRun({service, operation, command}: Extract<Support, {kind: 'dry-run'}>): SupportWords {
  const shows = {
    error: `A pass is the error \`${service.passed ?? ''}\`.`,
    answer: 'A pass looks like an ordinary answer.',
    report: 'It answers with a report, not with a permission.',
    unsaid: 'The model does not say how a pass looks.',
  }[service.shows];
  const cli = command === undefined ? ' The AWS CLI has no such command.' : '';
  const opening =
    service.shows === 'report' || service.shows === 'unsaid' ? 'has a dry run of another kind' : 'has a dry run';
  return {
    tone: service.shows === 'error' || service.shows === 'answer' ? 'good' : 'warn',
    says: `\`${operation}\` of ${service.name} ${opening}. ${service.says} ${shows}${cli}`,
  };
}

/** The words for what was looked up. */
export function supportWords(support: Support): SupportWords {
  switch (support.kind) {
    case 'dry-run':
      return withDryRun(support);
    case 'none':
      return {
        tone: 'bad',
        says: `\`${support.operation}\` of \`${support.service}\` has no dry run: ${release} lists no such flag for it. Ask the policy simulator instead.`,
      };
    case 'client':
      return {tone: 'warn', says: `\`aws ${support.command} ${support.option}\` is a preview. ${support.says}`};
    case 'unknown-operation':
      return {
        tone: 'warn',
        says: `${release} has no operation of this name in \`${support.service}\`.${meant(support.suggestions)}`,
      };
    case 'unknown-service':
      return {tone: 'warn', says: `${release} has no service of this name.${meant(support.suggestions)}`};
    case 'not-looked-up':
      return {tone: 'neutral', says: 'Looking the service up …'};
    case 'nothing':
      return {tone: 'neutral', says: 'Name a service and an operation to see whether it has a dry run.'};
  }
}
