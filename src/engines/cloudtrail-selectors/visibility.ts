// Where else an event shows up: in Event history, and to an EventBridge rule. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail-management.html
import type {Decision} from './decide';
import {allEventsRuleState, eventHistoryDays} from './limits';

export interface Seen {
  /** `apart`: only when asked for by its own category. `unknown`: our sources do not say. */
  readonly answer: 'yes' | 'no' | 'apart' | 'unknown';
  readonly why: string;
}

/** Is the event in Event history? */
export function inEventHistory({classification: {category}}: Decision): Seen {
  switch (category) {
    case 'Management':
      return {
        answer: 'yes',
        why: `Event history keeps every management event of its Region for ${eventHistoryDays} days.`,
      };
    case 'Insight':
      return {answer: 'apart', why: 'lookup-events shows it with --event-category insight, if Insights is on.'};
    default:
      return {answer: 'no', why: 'Event history holds management events only.'};
  }
}

export interface RuleView {
  /** For a rule in the state `ENABLED`. */
  readonly enabled: Seen;
  /** For a rule in the state `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`. */
  readonly all: Seen;
}

/** Does an EventBridge rule whose pattern fits see the event? */
export function seenByRule({classification: {category, readOrWrite}, verdict}: Decision): RuleView {
  const both = (seen: Seen): RuleView => ({enabled: seen, all: seen});
  if (category === 'Insight') {
    return both({answer: 'yes', why: 'CloudTrail sends Insights events to the default bus, if Insights is on.'});
  }
  if (category === 'NetworkActivity') {
    return both({answer: 'unknown', why: 'Our sources do not say whether network activity events reach EventBridge.'});
  }
  if (verdict !== 'logged') {
    return both({answer: 'no', why: 'EventBridge gets only events that a trail logs, and this one does not log it.'});
  }
  const yes: Seen = {answer: 'yes', why: 'The trail logs it, and this state lets it through.'};
  if (category === 'Management' && readOrWrite === 'read') {
    return {
      enabled: {
        answer: 'no',
        why: `Read-only management events reach only a rule in the state ${allEventsRuleState}.`,
      },
      all: yes,
    };
  }
  return both(yes);
}
