// Accounts, their buses, rules and targets, as they were read. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-bus.html
import type {EventPattern} from '../event-pattern';
import type * as iamPolicy from '../iam-policy';
import type {BusAddress} from './arn';

/** States of a rule. */
export const ruleStates = ['ENABLED', 'DISABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'] as const;
export type RuleState = (typeof ruleStates)[number];

/** A transformer: paths into the event, and the template that takes their values. */
export interface InputTransformer {
  readonly paths: ReadonlyMap<string, string>;
  readonly template: string;
}

/** What a target gets in place of the event; at most one. */
export type TargetInput =
  | {readonly kind: 'event'}
  | {readonly kind: 'Input'; readonly text: string}
  | {readonly kind: 'InputPath'; readonly path: string}
  | {readonly kind: 'InputTransformer'; readonly transformer: InputTransformer};

export interface Target {
  readonly id: string;
  readonly arn: string;
  readonly roleArn: string | undefined;
  readonly input: TargetInput;
  readonly deadLetterArn: string | undefined;
  readonly maxRetries: number;
  readonly maxEventAgeSeconds: number;
  /** The target as the API takes it: JSON on one line, with the fields that do not count here. */
  readonly definition: string;
}

export interface Rule {
  readonly name: string;
  readonly arn: string;
  readonly state: RuleState;
  readonly pattern: EventPattern | undefined;
  readonly schedule: string | undefined;
  readonly targets: readonly Target[];
}

export interface Archive {
  readonly name: string;
  readonly arn: string;
  /** Nothing: it keeps every event. */
  readonly pattern: EventPattern | undefined;
  /** 0: for ever. */
  readonly retentionDays: number;
}

/** The kinds of bus that route by rules. */
export type BusKind = 'default' | 'partner' | 'Classic';

export interface EventBus extends BusAddress {
  readonly arn: string;
  readonly kind: BusKind;
  /** The resource policy as JSON text. */
  readonly policy: string | undefined;
  readonly rules: readonly Rule[];
  readonly archives: readonly Archive[];
}

export interface Account {
  readonly accountId: string;
  readonly organizationId: string | undefined;
  readonly regions: readonly {readonly region: string; readonly buses: readonly EventBus[]}[];
}

/** What the policies of buses are read and evaluated with: the engine `iam-policy`, handed in because few set-ups need it. */
export type PolicyEngine = Pick<typeof iamPolicy, 'evaluateAccess' | 'parsePolicy'>;

export interface Setup {
  readonly accounts: readonly Account[];
  /** Needed once a bus has a policy. */
  readonly iam: PolicyEngine | undefined;
}

/** All buses, account by account and Region by Region. */
export const busesOf = ({accounts}: Setup): readonly EventBus[] =>
  accounts.flatMap(({regions}) => regions.flatMap(({buses}) => buses));

/** The bus at an address, if the set-up has it. */
export const findBus = (setup: Setup, {accountId, region, name}: BusAddress): EventBus | undefined =>
  busesOf(setup).find((bus) => bus.accountId === accountId && bus.region === region && bus.name === name);

/** An account of the set-up. */
export const findAccount = ({accounts}: Setup, accountId: string): Account | undefined =>
  accounts.find((account) => account.accountId === accountId);

/** Whether the set-up speaks of this account and Region, so that what is missing there does not exist. */
export const knowsRegion = (setup: Setup, {accountId, region}: BusAddress): boolean =>
  findAccount(setup, accountId)?.regions.some((each) => each.region === region) ?? false;
