// Versions and conflict handlers of versioned data sources. https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-sync.html
import {type conflictHandlers, syncMetadata} from '@site/src/facts/appsync/real-time';
import type {JsonRecord} from '../json-text';
import {automerge, type MergeStep} from './automerge';

/** Who decides a conflict. */
export type ConflictHandler = (typeof conflictHandlers.value)[number];

/** What a conflict Lambda function answers. */
export type LambdaAction = 'RESOLVE' | 'REJECT' | 'REMOVE';

/** A mutation that meets an item. */
export interface Conflict {
  /** The item in the base table; undefined if there is none. */
  readonly current: JsonRecord | undefined;
  /** Fields that the mutation sets, with the `_version` that its client last saw. */
  readonly incoming: JsonRecord;
  readonly detection: 'VERSION' | 'NONE';
  readonly handler: ConflictHandler;
  /** Dotted names of fields that are sets in DynamoDB. */
  readonly sets: readonly string[];
  readonly lambda: {readonly action: LambdaAction; readonly item?: JsonRecord};
}

/** What becomes of the item. */
export type Resolved =
  | {
      readonly ok: true;
      readonly isConflict: boolean;
      /** The item afterwards; null if it is removed. */
      readonly item: JsonRecord | null;
      /** Whether the table was written. */
      readonly isWritten: boolean;
      /** `errorType` of the answer, if the mutation fails. */
      readonly errorType?: 'ConflictUnhandled' | 'BadRequest';
      readonly why: string;
      readonly steps: readonly MergeStep[];
    }
  | {readonly ok: false; readonly field: 'current' | 'incoming' | 'lambda'; readonly message: string};

type Sound = Extract<Resolved, {ok: true}>;

const versionOf = (item: JsonRecord): number | undefined => {
  const {_version: version} = item;
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : undefined;
};

const done = (item: JsonRecord | null, why: string, more: Partial<Sound> = {}): Sound => ({
  ...{ok: true, isConflict: true, item, isWritten: true, why, steps: []},
  ...more,
});

const kept = (item: JsonRecord, why: string): Sound =>
  done(item, why, {isWritten: false, errorType: 'ConflictUnhandled'});

function byLambda(current: JsonRecord, next: number, {action, item}: Conflict['lambda']): Resolved {
  if (action === 'REJECT') return kept(current, 'The function answers REJECT: the item stays as it is.');
  if (action === 'REMOVE') return done(null, 'The function answers REMOVE: the item goes.');
  if (!item) return {ok: false, field: 'lambda', message: 'RESOLVE needs the item that the function returns.'};
  return done({...item, _version: next}, 'The function answers RESOLVE: its item is written.');
}

function conflicting({current = {}, incoming, handler, sets, lambda}: Conflict, version: number): Resolved {
  const seen = versionOf(incoming);
  const met = `The client saw version ${seen ?? 'none'}, the item has version ${version}: a conflict.`;
  if (handler === 'LAMBDA') return byLambda(current, version + 1, lambda);
  if (handler === 'OPTIMISTIC_CONCURRENCY') {
    return kept(current, `${met} Optimistic concurrency rejects the mutation and returns the current item.`);
  }
  const {merged, steps} = automerge(current, incoming, sets);
  return done({...merged, _version: version + 1}, `${met} Automerge joins both, and the version rises.`, {steps});
}

/** Resolves a mutation against the item that is there. */
export function resolveConflict(conflict: Conflict): Resolved {
  const {current, incoming, detection} = conflict;
  const written = syncMetadata.value.filter((name) => name !== '_version' && Object.hasOwn(incoming, name));
  if (written.length > 0) {
    const why = `A client may not write ${written.join(', ')}.`;
    return done(current ?? null, why, {isConflict: false, isWritten: false, errorType: 'BadRequest'});
  }
  if (!current) return done({...incoming, _version: 1}, 'There is no such item: it is created.', {isConflict: false});
  const version = versionOf(current);
  if (version === undefined)
    return {ok: false, field: 'current', message: '_version of the item must be a whole number from 1.'};
  const isConflict = detection === 'VERSION' && versionOf(incoming) !== version;
  if (isConflict) return conflicting(conflict, version);
  const why =
    detection === 'NONE'
      ? 'Conflicts are not looked for: the last write stays.'
      : `The client saw version ${version}, the latest: no conflict.`;
  return done({...current, ...incoming, _version: version + 1}, why, {isConflict: false});
}
