// Read-only management calls, which CloudTrail passes on to few rules. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail-management.html
import type {JsonObject} from '../../event-pattern';
import {textIn} from '../input/json-tree';

/** Whether an event is a management call that only reads, delivered through CloudTrail. */
export function isReadOnlyCall(event: JsonObject): boolean {
  const detail = event.members.get('detail');
  if (textIn(event, 'detail-type') !== 'AWS API Call via CloudTrail' || detail?.kind !== 'object') return false;
  if (detail.members.get('managementEvent')?.kind === 'false') return false;
  const readOnly = detail.members.get('readOnly')?.kind;
  if (readOnly === 'true' || readOnly === 'false') return readOnly === 'true';
  return /^(Get|List|Describe)[A-Z]/.test(textIn(detail, 'eventName') ?? '');
}
