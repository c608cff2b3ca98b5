import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide: Source = {
  title: 'AWS Systems Manager User Guide, Assigning parameter policies',
  url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html',
  checked,
};
const tiers: Source = {
  title: 'AWS Systems Manager User Guide, Managing parameter tiers',
  url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  checked,
};
const events: Source = {
  title: 'AWS Systems Manager User Guide, Parameter Store events in Amazon EventBridge',
  url: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-cwe.html',
  checked,
};
const model: Source = {
  title: 'botocore 1.43.107, service models',
  url: 'https://github.com/boto/botocore',
  checked,
};
const registry: Source = {
  title: 'radkawar/stackd, answers recorded from AWS in September 2026 (commit 9dc356f)',
  url: 'https://github.com/radkawar/stackd',
  checked,
};
const preflight: Source = {
  title: 'badmintoncryer/cdk-preflight, a third party’s collection of deployment errors',
  url: 'https://github.com/badmintoncryer/cdk-preflight',
  checked,
};

/** The types of parameter policies, spelled as `Type` wants them. */
export const policyTypes = {
  id: 'ssm-policy-types',
  value: ['Expiration', 'ExpirationNotification', 'NoChangeNotification'],
  statement:
    'A parameter policy deletes a parameter or sends an event at a time that you set. There are three types: `Expiration`, `ExpirationNotification` and `NoChangeNotification`.',
  sources: [guide],
  evidence: 'documentation',
  was: [{path: ['SSM Parameter Store Parameter Policies'], verdict: 'correct'}],
} as const satisfies Fact<readonly string[]>;

/** The version that every policy carries. */
export const policyVersion = {
  id: 'ssm-policy-version',
  value: '1.0',
  statement:
    'Each policy is an object with `Type`, `Version` (`"1.0"`) and `Attributes`, and all attributes are strings: `"15"`, not `15`.',
  sources: [guide],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** The units of `Before` and `After`. */
export const policyUnits = {
  id: 'ssm-policy-units',
  value: ['Days', 'Hours'],
  statement: '`Before` and `After` are counted in `Unit`, which is `Days` or `Hours`.',
  sources: [guide],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** Policies on one parameter. */
export const maxPolicies = {
  id: 'ssm-policies-max',
  value: 10,
  statement: 'A parameter has at most 10 policies.',
  sources: [guide, model],
  evidence: 'documentation',
} as const satisfies Fact<number>;

/** Longest `Policies` string, in characters. */
export const policiesMaxChars = {
  id: 'ssm-policies-max-chars',
  value: 4096,
  statement: 'The `Policies` string has at most 4,096 characters.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** What `PolicyStatus` can say. */
export const policyStatuses = {
  id: 'ssm-policy-status',
  value: ['Pending', 'Finished', 'Failed', 'InProgress'],
  statement:
    '`DescribeParameters` shows each policy with its `PolicyStatus`: `Pending`, `InProgress`, `Finished` or `Failed`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Largest value of a parameter in KB: Standard, Advanced. */
export const valueMaxKb = {
  id: 'ssm-value-max',
  value: [4, 8],
  statement: 'A value has up to 4 KB in the Standard tier and up to 8 KB in the Advanced tier.',
  sources: [tiers],
  evidence: 'documentation',
} as const satisfies Fact<readonly number[]>;

/** Parameters of an account in a Region: Standard, Advanced. */
export const parametersPerRegion = {
  id: 'ssm-parameters-per-region',
  value: [10_000, 100_000],
  statement:
    'An account can have 10,000 Standard parameters in a Region, free of charge, and 100,000 Advanced parameters, which are charged.',
  sources: [tiers],
  evidence: 'documentation',
} as const satisfies Fact<readonly number[]>;

/** How long to wait before a name that was deleted is used again, in seconds. */
export const recreateWaitSeconds = {
  id: 'ssm-recreate-wait',
  value: 30,
  statement: 'After a parameter was deleted, wait at least 30 seconds before you create one of the same name.',
  sources: [guide, model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** The source of the events of Parameter Store. */
export const eventSource = {
  id: 'ssm-event-source',
  value: 'aws.ssm',
  statement:
    'Events of Parameter Store have the source `aws.ssm` and are delivered on a best-effort basis. Nobody hears of them unless you have an EventBridge rule.',
  sources: [events],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** The detail-type of the event that a policy sends. */
export const policyEventDetailType = {
  id: 'ssm-event',
  value: 'Parameter Store Policy Action',
  statement:
    'All three policy types send an event with the detail-type `Parameter Store Policy Action`. Its `detail` holds `parameter-name`, `parameter-type`, `policy-type`, `policy-content`, `action-status` and sometimes `action-reason`.',
  sources: [events, registry],
  evidence: 'field',
} as const satisfies Fact<string>;

/** What `action-status` can say. */
export const actionStatuses = {
  id: 'ssm-event-action-status',
  value: ['SUCCESS', 'FAILURE'],
  statement: '`action-status` in the policy event is `SUCCESS` or `FAILURE`.',
  sources: [registry],
  evidence: 'field',
} as const satisfies Fact<readonly string[]>;

/** The detail-type of the event about a changed parameter. */
export const changeEventDetailType = {
  id: 'ssm-change-event',
  value: 'Parameter Store Change',
  statement:
    'A change of a parameter sends another event, `Parameter Store Change`. It calls the parameter `name`, where the policy event says `parameter-name`.',
  sources: [events],
  evidence: 'documentation',
} as const satisfies Fact<string>;

/** Longest name of a parameter, in characters, with the ARN in front of it. */
export const parameterNameMaxChars = {
  id: 'ssm-name-max',
  value: 1011,
  statement:
    'A parameter name has at most 1,011 characters, the part of the ARN in front of it included. It must not start with `aws` or `ssm`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Levels of a hierarchical parameter name. */
export const parameterNameMaxLevels = {
  id: 'ssm-name-levels',
  value: 15,
  statement: 'A hierarchical name such as `/app/prod/token` has at most 15 levels.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Versions of a parameter that are kept. */
export const versionsKept = {
  id: 'ssm-versions-kept',
  value: 100,
  statement:
    'Parameter Store keeps 100 versions of a parameter. If the oldest one carries a label, it blocks the next update.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** What Parameter Store answers; a part that varies stands in angle brackets. */
export const answerTexts = {
  policiesInput: 'Invalid policies input: <policies>.',
  policiesNumber: 'Number of policies attached to a parameter cannot exceed 10',
  policyType: 'Policy type <type> is not supported.',
  policyVersion: 'Unsupported policy version.',
  attributeMissing: 'Mandatory policy attribute <attribute> is missing.',
  oneExpiration: 'There can be only one expiration policy',
  expirationTimestamp: 'A valid Expiration policy must have an attribute of Timestamp.',
  timestampFormat: 'Invalid timestamp format',
  notificationAlone: 'Expiration notification policies are missing expiration policy',
  positiveInteger: 'Attribute <attribute> must be a positive integer.',
  units: 'Supported time units: DAYS HOURS',
  standardValue: 'Standard tier parameters support a maximum parameter value of 4096 characters.',
  advancedValue: 'Advanced-tier parameters support a maximum parameter value of 8192 characters.',
  parameterExists:
    'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
} as const;

/** Codes that are known to come with an answer. */
export const answerCodes = {
  policiesInput: 'ValidationException',
  policiesNumber: 'PoliciesLimitExceededException',
  parameterExists: 'ParameterAlreadyExists',
} as const satisfies Partial<Record<keyof typeof answerTexts, string>>;

/** A text that one third party reports. */
const reported = (id: string, text: string, meaning: string, mend: string, code?: string): Message => ({
  id,
  text,
  ...(code === undefined ? {} : {code}),
  from: 'AWS Systems Manager Parameter Store',
  meaning: `${meaning}; the text was reported by a third party.`,
  mend,
  sources: [preflight],
  evidence: 'field',
});

export const pageFacts: PageFacts = {
  page: '/parameter-store/parameter-policies',
  service: 'AWS Systems Manager Parameter Store',
  topic: 'Parameter policies',
  facts: [
    policyTypes,
    {
      id: 'ssm-expiration',
      statement:
        '`Expiration` *deletes* the parameter with all its versions at the time in `Timestamp`, an ISO instant such as `2027-12-02T21:34:33.000Z` or a date and time with an offset.',
      sources: [guide],
      evidence: 'documentation',
      was: [{path: ['SSM Parameter Store Parameter Policies', 'Expiration'], verdict: 'correct'}],
    },
    {
      id: 'ssm-expiration-notification',
      statement:
        '`ExpirationNotification` sends an event the time in `Before` ahead of the expiration. It needs an `Expiration` policy on the same parameter, and there may be several.',
      sources: [guide],
      evidence: 'documentation',
      was: [{path: ['SSM Parameter Store Parameter Policies', 'ExpirationNotification'], verdict: 'correct'}],
    },
    {
      id: 'ssm-no-change-notification',
      statement:
        '`NoChangeNotification` sends an event when the parameter has not been modified for the time in `After`. Every `PutParameter` starts the clock again, and it needs no `Expiration`.',
      sources: [guide],
      evidence: 'documentation',
      was: [{path: ['SSM Parameter Store Parameter Policies', 'NoChangeNotification'], verdict: 'correct'}],
    },
    {
      id: 'ssm-policies-advanced-tier',
      statement: 'Policies exist for parameters of the *Advanced* tier only, and that tier is charged.',
      sources: [guide, tiers],
      evidence: 'documentation',
    },
    {
      id: 'ssm-policies',
      statement:
        '`Policies` of `PutParameter` is a *string* that holds a JSON array of policies, also if there is only one policy.',
      sources: [guide, model],
      evidence: 'model',
    },
    policyVersion,
    policyUnits,
    {
      id: 'ssm-policies-replace',
      statement:
        'Sending `Policies` replaces all policies of the parameter. Leave the field out to keep them, and send `[{}]` to remove them.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'ssm-policies-scans',
      statement:
        'Parameter Store enforces policies with asynchronous scans that run periodically, so every action comes some time after its moment.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'ssm-expiration-date-stays',
      statement: 'A new value does not move the expiration date. To move it, send a new `Expiration` policy.',
      sources: [guide],
      evidence: 'documentation',
    },
    {
      id: 'ssm-expiration-once',
      statement: 'A parameter has at most one `Expiration` policy.',
      sources: [guide, model],
      evidence: 'model',
    },
    recreateWaitSeconds,
    {
      id: 'ssm-intelligent-tiering',
      statement:
        'With `Intelligent-Tiering` a parameter becomes Advanced when it has a policy, a value over 4 KB, or no place among the Standard parameters. An Advanced parameter cannot go back to Standard.',
      sources: [tiers],
      evidence: 'documentation',
    },
    valueMaxKb,
    parametersPerRegion,
    maxPolicies,
    policiesMaxChars,
    parameterNameMaxChars,
    parameterNameMaxLevels,
    versionsKept,
    policyStatuses,
    eventSource,
    policyEventDetailType,
    actionStatuses,
    changeEventDetailType,
    {
      id: 'ssm-parameter-not-found',
      statement:
        'Who reads a parameter that a policy has deleted gets `ParameterNotFound`, an error with an empty message.',
      sources: [guide, model],
      evidence: 'model',
    },
    {
      id: 'ssm-cloudformation-policies',
      statement:
        'CloudFormation’s `AWS::SSM::Parameter` has the properties `Policies` and `Tier`, but cannot create a `SecureString`.',
      sources: [
        {
          title: 'AWS CloudFormation User Guide, AWS::SSM::Parameter',
          url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html',
          checked,
        },
      ],
      evidence: 'documentation',
    },
  ],
  messages: [
    {
      id: 'msg-ssm-policies-input',
      text: answerTexts.policiesInput,
      code: answerCodes.policiesInput,
      from: 'AWS Systems Manager Parameter Store',
      meaning: '`Policies` holds a single object instead of an array.',
      mend: 'Put the policy in brackets: `[{…}]`.',
      sources: [
        {
          title: 'pytorch/test-infra pull request 6858, a recorded answer',
          url: 'https://github.com/pytorch/test-infra/pull/6858',
          checked,
        },
        preflight,
      ],
      evidence: 'field',
    },
    /* @__PURE__ */ reported(
      'msg-ssm-policies-number',
      answerTexts.policiesNumber,
      'The array has more than 10 policies',
      'Send 10 policies or fewer.',
      answerCodes.policiesNumber,
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-policy-type',
      answerTexts.policyType,
      '`Type` is none of the three types, where upper and lower case count',
      'Write `Expiration`, `ExpirationNotification` or `NoChangeNotification`.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-policy-version',
      answerTexts.policyVersion,
      '`Version` is not one that Parameter Store knows',
      'Write `"Version": "1.0"`.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-policy-attribute-missing',
      answerTexts.attributeMissing,
      'The policy lacks `Attributes`, or these lack `Before`, `After` or `Unit`',
      'Add the attribute that the message names.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-one-expiration',
      answerTexts.oneExpiration,
      'The array has two policies of the type `Expiration`',
      'Keep one of them.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-expiration-timestamp',
      answerTexts.expirationTimestamp,
      'The `Expiration` policy says no time',
      'Add `Timestamp` to its `Attributes`.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-timestamp-format',
      answerTexts.timestampFormat,
      '`Timestamp` is not an ISO date and time',
      'Write it like `2027-12-02T21:34:33.000Z`, with `Z` or an offset.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-notification-alone',
      answerTexts.notificationAlone,
      'There is an `ExpirationNotification` without an `Expiration`',
      'Send both in the same array, as each `PutParameter` replaces all policies.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-positive-integer',
      answerTexts.positiveInteger,
      '`Before` or `After` is zero, negative or not a whole number',
      'Write a positive whole number as a string, such as `"15"`.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-units',
      answerTexts.units,
      '`Unit` is neither days nor hours, in capitals or not',
      'Write `Days` or `Hours`.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-value-standard',
      answerTexts.standardValue,
      'The value is too long for the Standard tier',
      'Shorten it, or use the Advanced tier, which is charged.',
    ),
    /* @__PURE__ */ reported(
      'msg-ssm-value-advanced',
      answerTexts.advancedValue,
      'The value is too long for a parameter of any tier',
      'Shorten it, or store it elsewhere and keep its address in the parameter.',
    ),
    {
      id: 'msg-ssm-parameter-exists',
      text: answerTexts.parameterExists,
      code: answerCodes.parameterExists,
      from: 'AWS Systems Manager Parameter Store',
      meaning: '`PutParameter` was called for a name that is taken, without `Overwrite`.',
      mend: 'Add `--overwrite` to change the parameter or its policies.',
      sources: [
        {
          title: 'aws-ia/terraform-aws-control_tower_account_factory issue 166, a recorded answer',
          url: 'https://github.com/aws-ia/terraform-aws-control_tower_account_factory/issues/166',
          checked,
        },
      ],
      evidence: 'field',
    },
  ],
};
