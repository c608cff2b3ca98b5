// Whether the archives of a bus keep an event. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-archive.html
import {type JsonObject, matchEvent} from '../../event-pattern';
import type {Archive, EventBus} from '../setup';
import type {ArchiveRun} from './arrival';

const forHowLong = ({retentionDays}: Archive): string =>
  retentionDays === 0 ? 'for ever' : `for ${retentionDays} days`;

function runArchive(archive: Archive, event: JsonObject): ArchiveRun {
  if (event.members.has('replay-name')) {
    return {archive, isKept: false, why: 'A replayed event is not archived again.'};
  }
  const verdict = archive.pattern && matchEvent(archive.pattern, event);
  if (!verdict) return {archive, isKept: true, why: `It has no pattern and keeps every event, ${forHowLong(archive)}.`};
  const reasons = verdict.ok ? verdict.reasons.join(' ') : '';
  return verdict.ok && verdict.isMatch
    ? {archive, isKept: true, why: `Its pattern matches; it keeps the event ${forHowLong(archive)}. ${reasons}`}
    : {archive, isKept: false, why: `Its pattern does not match. ${reasons}`};
}

/** The archives of a bus at an event. */
export const runArchives = ({archives}: EventBus, event: JsonObject): readonly ArchiveRun[] =>
  archives.map((archive) => runArchive(archive, event));
