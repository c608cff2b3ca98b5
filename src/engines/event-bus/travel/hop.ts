// How far a rule sends an event on: one bus, and not to a third account. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
import type {BusAddress} from '../arn';
import type {EventBus} from '../setup';

/** Why EventBridge does not send an event on; `unknown` where our sources do not say whether it does. */
export interface Halt {
  readonly outcome: 'stopped' | 'unknown';
  readonly why: string;
}

/** Where the event is and came from. */
export interface Stand {
  readonly bus: EventBus;
  /** The bus that a rule sent it from, if one did. */
  readonly cameFrom: EventBus | undefined;
  /** The account in the event, which stays that of the sender. */
  readonly sentBy: string;
}

const isSame = (one: BusAddress, other: BusAddress): boolean =>
  one.accountId === other.accountId && one.region === other.region && one.name === other.name;

/** What keeps a rule of a bus from sending an event on to another bus. */
export function haltAt({bus, cameFrom, sentBy}: Stand, to: BusAddress): Halt | undefined {
  const halt = (outcome: Halt['outcome'], why: string): Halt => ({outcome, why});
  if (isSame(bus, to))
    return halt('unknown', 'The target is the bus of the rule itself; our sources do not say what happens.');
  if (cameFrom && isSame(cameFrom, to)) {
    return halt('unknown', 'The event came from that bus; our sources do not say whether it may go back.');
  }
  const isFromElsewhere = sentBy !== bus.accountId;
  if (isFromElsewhere && to.accountId !== bus.accountId) {
    return to.accountId === sentBy
      ? halt('unknown', 'The event came from that account; our sources do not say whether it may go back.')
      : halt('stopped', `The event came from account ${sentBy}, and a rule does not send it on to a third account.`);
  }
  if (!cameFrom) return undefined;
  return halt(
    'stopped',
    `A rule sent the event here from the bus ${cameFrom.name}, and it is not sent on to a third bus.`,
  );
}
