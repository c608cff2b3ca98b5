/** The words and marks for what becomes of an event on its way. */
import type {DeliveryOutcome, RuleOutcome, StartOutcome} from '@site/src/engines/event-bus';

export interface Outcome {
  readonly tone: 'good' | 'bad' | 'warn' | 'neutral';
  readonly words: string;
}

export const ruleOutcomes: Readonly<Record<RuleOutcome, Outcome>> = {
  matched: {tone: 'good', words: 'matches'},
  'not matched': {tone: 'neutral', words: 'does not match'},
  disabled: {tone: 'neutral', words: 'is disabled'},
  'schedule only': {tone: 'neutral', words: 'acts on its schedule only'},
  'read-only call': {tone: 'warn', words: 'gets no read-only calls'},
  'not in the replay': {tone: 'neutral', words: 'is not in the replay'},
};

export const deliveryOutcomes: Readonly<Record<DeliveryOutcome, Outcome>> = {
  delivered: {tone: 'good', words: 'gets it'},
  forwarded: {tone: 'good', words: 'is sent the event'},
  refused: {tone: 'bad', words: 'refuses it'},
  stopped: {tone: 'bad', words: 'is not sent it'},
  failed: {tone: 'bad', words: 'is not there'},
  unknown: {tone: 'warn', words: 'not known'},
};

export const startOutcomes: Readonly<Record<StartOutcome, Outcome>> = {
  taken: {tone: 'good', words: 'is taken'},
  refused: {tone: 'bad', words: 'is refused'},
  lost: {tone: 'bad', words: 'is lost'},
  unknown: {tone: 'warn', words: 'goes an unknown way'},
};

export const takenOutcome = (isTaken: boolean): Outcome =>
  isTaken ? {tone: 'good', words: 'takes it'} : {tone: 'bad', words: 'refuses it'};
