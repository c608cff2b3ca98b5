// Documents that services answer with, as shapes: a sample of one has these members and no others.
import {valueIssues} from '../aws-model/check-value';
import type {Table} from '../aws-model/table';

const items = (shape: string): readonly ['S', Readonly<Record<string, string>>] => ['S', {'items!': shape}];

const table: Table = {
  service: 'documents',
  commands: {},
  operations: {},
  shapes: {
    // https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html
    Event: [
      'S',
      {
        ...{'version!': 'EventVersion', 'id!': 'Uuid', 'detail-type!': 's', 'source!': 'Source', 'account!': 'Account'},
        ...{'time!': 'Time', 'region!': 'Region', 'resources!': 'Arns', 'detail!': 'd'},
      },
    ],
    EventVersion: ['s', {enum: ['0']}],
    Uuid: ['s', {pattern: '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'}],
    Source: ['s', {pattern: '[a-z0-9]+(\\.[a-z0-9-]+)+'}],
    Account: ['s', {pattern: '\\d{12}'}],
    Time: ['s', {pattern: '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ'}],
    Region: ['s', {pattern: '[a-z]{2}(-[a-z]+)+-\\d'}],
    Arns: ['l', 'Arn', {}],
    Arn: ['s', {pattern: 'arn:.+'}],
    // https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html
    ParameterPolicyDetail: [
      'S',
      {
        ...{'parameter-name!': 's', 'parameter-type!': 'ParameterType', 'policy-type!': 'PolicyType'},
        ...{'policy-content!': 's', 'action-status!': 'ActionStatus', 'action-reason': 's'},
      },
    ],
    ParameterType: ['s', {enum: ['String', 'StringList', 'SecureString']}],
    PolicyType: ['s', {enum: ['Expiration', 'ExpirationNotification', 'NoChangeNotification']}],
    ActionStatus: ['s', {enum: ['SUCCESS', 'FAILED']}],
    // https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
    CloudTrailRecord: [
      'S',
      {
        ...{eventVersion: 's', userIdentity: 'd', eventTime: 't', eventSource: 's', eventName: 's', awsRegion: 's'},
        ...{sourceIPAddress: 's', userAgent: 's', errorCode: 's', errorMessage: 's', requestParameters: 'd'},
        ...{responseElements: 'd', additionalEventData: 'd', requestID: 's', eventID: 's', eventType: 's'},
        ...{apiVersion: 's', managementEvent: 'b', readOnly: 'b', resources: 'd', recipientAccountId: 's'},
        ...{
          serviceEventDetails: 'd',
          sharedEventID: 's',
          vpcEndpointId: 's',
          vpcEndpointAccountId: 's',
          eventCategory: 's',
        },
        ...{sessionCredentialFromConsole: 's', tlsDetails: 'd', edgeDeviceDetails: 'd', addendum: 'd'},
      },
    ],
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
    DecodedMessage: [
      'S',
      {
        'allowed!': 'b',
        'explicitDeny!': 'b',
        'matchedStatements!': 'Statements',
        'failures!': 'Values',
        'context!': 'Context',
      },
    ],
    Statements: items('StatementList'),
    StatementList: ['l', 'Statement', {}],
    Statement: [
      'S',
      {
        ...{'statementId!': 's', 'effect!': 'Effect', 'principals!': 'Values', 'principalGroups!': 'Values'},
        ...{'actions!': 'Values', 'resources!': 'Values', 'conditions!': 'Conditions'},
      },
    ],
    Effect: ['s', {enum: ['ALLOW', 'DENY']}],
    Values: items('ValueList'),
    ValueList: ['l', 'Value', {}],
    Value: ['S', {'value!': 's'}],
    Context: ['S', {'principal!': 'Principal', 'action!': 's', 'resource!': 's', 'conditions!': 'Conditions'}],
    Principal: ['S', {'id!': 's', 'arn!': 'Arn'}],
    Conditions: items('ConditionList'),
    ConditionList: ['l', 'Condition', {}],
    Condition: ['S', {'key!': 's', 'values!': 'Values'}],
    // https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
    RoleCredentials: [
      'S',
      {
        ...{'Code!': 'Success', 'LastUpdated!': 'Time', 'Type!': 'CredentialType', 'AccessKeyId!': 'AccessKeyId'},
        ...{'SecretAccessKey!': 's', 'Token!': 's', 'Expiration!': 'Time'},
      },
    ],
    Success: ['s', {enum: ['Success']}],
    CredentialType: ['s', {enum: ['AWS-HMAC']}],
    AccessKeyId: ['s', {pattern: 'A[KS]IA[A-Z0-9]{16}'}],
    // https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
    AppSyncError: [
      'S',
      {
        ...{'path!': 'Path', 'data!': 'd', 'errorType!': 'ErrorType', 'errorInfo!': 'd', 'locations!': 'Locations'},
        ...{'message!': 's'},
      },
    ],
    Path: ['l', 's', {}],
    ErrorType: ['s', {enum: ['Unauthorized', 'UnauthorizedException']}],
    Locations: ['l', 'Location', {}],
    Location: ['S', {'line!': 'i', 'column!': 'i', 'sourceName!': 'd'}],
  },
};

/** What is wrong with a document of one of the kinds above. */
export const documentIssues = (value: unknown, shape: string): readonly string[] => [
  ...valueIssues(value, shape, shape, {table}),
];

/** The member names of a kind of document. */
export function membersOf(shape: string): readonly string[] {
  const found = table.shapes[shape];
  return found?.[0] === 'S' ? Object.keys(found[1]).map((name) => name.replace(/!$/, '')) : [];
}
