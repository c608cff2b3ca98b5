// The event that CloudTrail puts on the default bus of EventBridge for a record. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html
import {textOf, type JsonObject} from './json';
import {deliveredDetailTypes} from './limits';
import type {TrailRecord} from './parse-records';

const [apiCall, signIn, consoleAction, serviceEvent, insight] = deliveredDetailTypes;

/** By the `eventType` of the record. */
const detailTypes: Readonly<Record<string, string>> = {
  AwsApiCall: apiCall,
  AwsConsoleSignIn: signIn,
  AwsConsoleAction: consoleAction,
  AwsServiceEvent: serviceEvent,
  AwsCloudTrailInsight: insight,
};

/** Stands in for what CloudTrail does not say of a record. */
const unknown = {id: '00000000-0000-0000-0000-000000000000', account: '000000000000', time: '1970-01-01T00:00:00Z'};

/** The event as a rule sees it; fields that the record lacks hold zeros. */
export function deliveredEvent(record: TrailRecord): JsonObject {
  const identity = record.userIdentity as JsonObject | undefined;
  const [service = ''] = (textOf(record, 'eventSource') ?? 'cloudtrail.amazonaws.com').split('.');
  return {
    version: '0',
    id: textOf(record, 'eventID') ?? unknown.id,
    'detail-type': detailTypes[textOf(record, 'eventType') ?? 'AwsApiCall'] ?? apiCall,
    source: `aws.${service}`,
    account: textOf(record, 'recipientAccountId') ?? (identity && textOf(identity, 'accountId')) ?? unknown.account,
    time: textOf(record, 'eventTime') ?? unknown.time,
    region: textOf(record, 'awsRegion') ?? 'us-east-1',
    resources: [],
    detail: record,
  };
}
