// The event that a policy sends. https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html
import {actionStatuses, eventSource, policyEventDetailType} from '../../facts/parameter-store/parameter-policies';
import {parameterArn, type Parameter} from './parameter';
import type {Moment} from './timeline';
import {eventTime} from './timestamp';

/** An invented id, the same each time: an engine throws no dice. */
const idOf = (index: number): string => `8f2c1c5e-6b0a-4d53-9c53-0f4b6a1de${String(111 + index).padStart(3, '0')}`;

/** The event of a moment, as EventBridge delivers it; `time` is the moment itself, real ones come with the next scan. */
export function policyEvent({policy, atMs}: Moment, parameter: Parameter): object {
  return {
    version: '0',
    id: idOf(policy.index),
    'detail-type': policyEventDetailType.value,
    source: eventSource.value,
    account: parameter.account,
    time: eventTime(atMs),
    region: parameter.region,
    resources: [parameterArn(parameter)],
    detail: {
      'parameter-name': parameter.name,
      'parameter-type': parameter.type,
      'policy-type': policy.type,
      'policy-content': policy.content,
      'action-status': actionStatuses.value[0],
      ...(policy.type === 'Expiration' ? {'action-reason': 'Parameter expired and was deleted'} : {}),
    },
  };
}
