// A rule's target at an event: a payload, or the way to another bus. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-targets.html
import {crossAccountServices} from '../../../facts/eventbridge/event-buses';
import {type BusAddress, busOfArn, isCustomBusArn, partsOfArn} from '../arn';
import {payloadFor} from '../input/payload';
import {type EventBus, findBus, knowsRegion, type Rule, type Setup, type Target} from '../setup';
import {accessTo} from './access';
import type {Arrival, Delivery} from './arrival';
import {haltAt} from './hop';
import type {Incoming} from './route';

/** What a delivery starts from. */
export interface Departure {
  readonly setup: Setup;
  readonly bus: EventBus;
  readonly rule: Rule;
  readonly incoming: Incoming;
  /** Lets an event arrive at a bus; handed in because buses and targets call each other. */
  readonly arrive: (bus: EventBus, incoming: Incoming) => Arrival;
}

const reachedElsewhere: readonly string[] = crossAccountServices.value;

/** Hands an event to a target. */
export function deliver(target: Target, departure: Departure): Delivery {
  const plain = {target, payload: undefined, arrival: undefined, afterFailure: undefined};
  if (isCustomBusArn(target.arn)) {
    const why = 'It arrives at the Custom Event Bus as a new event, with a new id. Subscribers are not modelled here.';
    return {...plain, outcome: 'unknown', why};
  }
  const to = busOfArn(target.arn);
  if (to) return {...plain, ...forward(target, to, departure)};
  const {rule, bus, incoming} = departure;
  const payload = payloadFor(target, {rule, event: incoming.event, ingestionTime: incoming.at});
  const account = partsOfArn(target.arn)?.accountId;
  const isElsewhere = account !== undefined && account !== '' && account !== bus.accountId;
  if (isElsewhere && !reachedElsewhere.includes(partsOfArn(target.arn)?.service ?? '')) {
    const why = `The target is in account ${account}; our sources do not name its service among those reached there.`;
    return {...plain, payload, outcome: 'unknown', why};
  }
  const where = isElsewhere ? ` in account ${account}, with the role of the target` : '';
  return {
    ...plain,
    payload,
    outcome: 'delivered',
    why: `${wordsFor(payload.from)}${where}.`,
    afterFailure: afterFailure(target),
  };
}

const wordsFor = (from: 'event' | 'Input' | 'InputPath' | 'InputTransformer'): string =>
  ({
    event: 'It gets the whole event',
    Input: 'It gets the constant of Input',
    InputPath: 'It gets the part of the event that InputPath names',
    InputTransformer: 'It gets what InputTransformer makes of the event',
  })[from];

type Forwarded = Pick<Delivery, 'outcome' | 'why' | 'arrival' | 'afterFailure'>;

/** What follows when a target that can be reached does not take the event. */
function afterFailure({deadLetterArn, maxRetries, maxEventAgeSeconds}: Target): string {
  const again =
    maxRetries === 0
      ? 'If that fails, it is not tried again'
      : `If that fails, it is tried again up to ${maxRetries} times within ${maxEventAgeSeconds.toLocaleString('en')} seconds`;
  return deadLetterArn === undefined
    ? `${again}; then the event is lost.`
    : `${again}; then it goes to ${deadLetterArn}.`;
}

/** A failure for want of permissions is not retried; the event goes to the dead-letter queue, or is lost. */
function afterRefusal({deadLetterArn}: Target): string {
  return deadLetterArn === undefined
    ? 'It is not tried again, and without a dead-letter queue the event is lost.'
    : `It is not tried again; the event goes to ${deadLetterArn} with the ERROR_CODE NO_PERMISSIONS.`;
}

function forward(target: Target, to: BusAddress, departure: Departure): Forwarded {
  const {setup, bus, rule, incoming} = departure;
  const ended = (outcome: Forwarded['outcome'], why: string): Forwarded => ({
    outcome,
    why,
    arrival: undefined,
    afterFailure: undefined,
  });
  const halt = haltAt({bus, cameFrom: incoming.cameFrom, sentBy: incoming.sentBy}, to);
  if (halt) return ended(halt.outcome, halt.why);
  const next = findBus(setup, to);
  if (!next) {
    return knowsRegion(setup, to)
      ? ended('failed', `There is no event bus ${to.name} in ${to.region} of account ${to.accountId}.`)
      : ended(
          'unknown',
          `The set-up says nothing of ${to.region} in account ${to.accountId}. Add it to see what happens there.`,
        );
  }
  if (target.roleArn === undefined && to.accountId === bus.accountId) {
    const why =
      'Between buses of one account the documentation asks for a RoleArn; our sources do not say what happens without.';
    return ended('unknown', why);
  }
  const sender = {accountId: bus.accountId, roleArn: target.roleArn, ruleArn: rule.arn};
  const access = accessTo(setup, next, incoming.event, sender);
  const arrival = departure.arrive(next, {...incoming, way: 'rule', access, cameFrom: bus, only: []});
  return access.isAllowed
    ? {outcome: 'forwarded', why: `The bus ${next.name} takes it. ${access.why}`, arrival, afterFailure: undefined}
    : {outcome: 'refused', why: access.why, arrival, afterFailure: afterRefusal(target)};
}
