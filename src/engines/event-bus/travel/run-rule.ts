// Whether a rule takes an event: its state, its pattern, and what a replay is limited to. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rules.html
import {type JsonObject, matchEvent} from '../../event-pattern';
import type {EventBus, Rule} from '../setup';
import type {RuleRun} from './arrival';
import {isReadOnlyCall} from './cloudtrail-call';

const all = 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS';

/** A rule at an event, before its targets are looked at. */
export type RuleMatch = Omit<RuleRun, 'deliveries'>;

/** Holds a rule against an event; `only` are the rules that a replay is for, if it is limited. */
export function runRule(rule: Rule, event: JsonObject, only: readonly string[]): RuleMatch {
  const {pattern, state, schedule} = rule;
  const verdict = pattern && matchEvent(pattern, event);
  const isMatch = verdict?.ok === true && verdict.isMatch;
  const outcome = (name: RuleMatch['outcome'], why: string): RuleMatch => ({rule, outcome: name, why, verdict});
  const also = isMatch ? ' Its pattern would match.' : '';
  if (state === 'DISABLED') return outcome('disabled', `The rule is disabled.${also}`);
  if (only.length > 0 && !only.includes(rule.arn)) {
    return outcome('not in the replay', `The replay is for other rules (FilterArns).${also}`);
  }
  if (!verdict)
    return outcome(
      'schedule only',
      `The rule has no pattern: it acts on its schedule, ${schedule ?? ''}, and not on events.`,
    );
  if (!isMatch) return outcome('not matched', reasonsOf(verdict));
  if (state !== all && isReadOnlyCall(event)) {
    const why = `The pattern matches, but a rule in the state ENABLED gets no read-only management calls. Set the state to ${all}.`;
    return outcome('read-only call', why);
  }
  return outcome('matched', reasonsOf(verdict));
}

function reasonsOf(verdict: NonNullable<RuleMatch['verdict']>): string {
  return verdict.ok ? verdict.reasons.join(' ') : verdict.issues.map(({message}) => message).join(' ');
}

/** The rules of a bus at an event. */
export const runRules = ({rules}: EventBus, event: JsonObject, only: readonly string[]): readonly RuleMatch[] =>
  rules.map((rule) => runRule(rule, event, only));
