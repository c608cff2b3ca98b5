import type {Fact, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const principal: Source = {
  title: 'IAM API Reference, SimulatePrincipalPolicy',
  url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
  checked,
};
const custom: Source = {
  title: 'IAM API Reference, SimulateCustomPolicy',
  url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html',
  checked,
};
const result: Source = {
  title: 'IAM API Reference, EvaluationResult',
  url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_EvaluationResult.html',
  checked,
};
const guide: Source = {
  title: 'IAM User Guide, Testing IAM policies with the IAM policy simulator',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html',
  checked,
};
const permissions: Source = {
  title: 'IAM User Guide, Permissions for using the policy simulator',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/permissions-required_policy-simulator.html',
  checked,
};
const chinaGuide: Source = {
  title: 'IAM User Guide for the China Regions, How to use the policy simulator',
  url: 'https://docs.amazonaws.cn/IAM/latest/UserGuide/policies_policy-simulator-how-to.html',
  checked,
};
const botocore: Source = {
  title: 'botocore 1.43.107, IAM service model',
  url: 'https://github.com/boto/botocore',
  checked,
};
const cliExamples: Source = {
  title: 'AWS CLI 2.36.7, examples of iam simulate-custom-policy',
  url: 'https://github.com/aws/aws-cli',
  checked,
};
const runInstances: Source = {
  title: 'Amazon EC2 API Reference, RunInstances',
  url: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstances.html',
  checked,
};
const decode: Source = {
  title: 'AWS STS API Reference, DecodeAuthorizationMessage',
  url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
  checked,
};

/** What a simulated action can come to. */
export const simulatorDecisions = {
  id: 'policy-simulator-decisions',
  value: ['allowed', 'explicitDeny', 'implicitDeny'],
  statement:
    'A decision is one of `allowed`, `explicitDeny` (a statement refused) and `implicitDeny` (nothing allowed).',
  sources: [result, botocore],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Types a context entry can have. */
export const contextKeyTypes = {
  id: 'policy-simulator-context-key-types',
  value: [
    ...(['string', 'stringList', 'numeric', 'numericList', 'boolean', 'booleanList'] as const),
    ...(['ip', 'ipList', 'binary', 'binaryList', 'date', 'dateList'] as const),
  ],
  statement:
    'A context entry has a name of 5 to 256 characters and one of these types: `string`, `stringList`, `numeric`, `numericList`, `boolean`, `booleanList`, `ip`, `ipList`, `binary`, `binaryList`, `date`, `dateList`.',
  sources: [custom, botocore],
  evidence: 'model',
} as const satisfies Fact<readonly string[]>;

/** Longest resource policy that a simulation takes, in characters. */
export const resourcePolicyMaxLength = {
  id: 'policy-simulator-resource-policy-max',
  value: 131_072,
  statement: 'The resource policy of a simulation may be 1 to 131,072 characters long.',
  sources: [custom, principal, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Most levels of service control policies that a custom simulation takes. */
export const organizationLevelsMax = {
  id: 'policy-simulator-organization-levels',
  value: 7,
  statement:
    '`SimulateCustomPolicy` takes service control policies as `OrderedOrganizationPolicyInputList`: up to 7 levels, in the order root, organizational units, account.',
  sources: [custom, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Most policies that a simulation of a principal can leave out. */
export const exclusionsMax = {
  id: 'policy-simulator-exclusions',
  value: 256,
  statement:
    '`SimulatePrincipalPolicy` takes up to 256 entries in `PolicyExclusionList`, which answers “what if this policy were detached?” without detaching it.',
  sources: [principal, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Results in one page of an answer unless `MaxItems` says otherwise. */
export const simulatorPageSize = {
  id: 'policy-simulator-page-size',
  value: 100,
  statement:
    'The API returns 100 results at a time unless `MaxItems` (1 to 1,000) says otherwise. In the AWS CLI `--max-items` is also an option of the paginator, which fetches the rest for you.',
  sources: [custom, principal],
  evidence: 'model',
} as const satisfies Fact<number>;

export const pageFacts: PageFacts = {
  page: '/cli-sdk/policy-simulator',
  service: 'AWS CLI & SDK',
  topic: 'Policy simulator',
  facts: [
    {
      id: 'cli-simulate-api-calls',
      statement:
        'Three questions, three tools: would the policies allow it (policy simulator), would this request be accepted from me now (`--dry-run`, where offered), why was it refused (the error text, or `sts decode-authorization-message`). None of them proves that the real call succeeds.',
      sources: [guide, runInstances, decode],
      evidence: 'documentation',
      was: [{path: ['AWS CLI & SDK', 'Simulate API calls'], verdict: 'correct'}],
    },
    {
      id: 'cli-policy-simulator',
      statement:
        'The IAM policy simulator evaluates policies without making the call. `aws iam simulate-principal-policy` takes those of a user (with the user’s groups), group or role; `aws iam simulate-custom-policy` takes policies that you paste.',
      sources: [principal, custom],
      evidence: 'model',
      was: [
        {
          path: ['AWS CLI & SDK', 'Simulate API calls', 'Use Policy Simulator'],
          verdict: 'imprecise',
          change:
            'The simulator is still the way, but it is two API operations and a part of the IAM console now, and its answer has one result per action.',
        },
      ],
    },
    {
      id: 'policy-simulator-console',
      statement:
        'In the IAM console the simulator has a Principal mode and a Custom mode. AWS’s guide for the China Regions describes the standalone console at `policysim.aws.amazon.com` as no longer maintained.',
      sources: [permissions, chinaGuide],
      evidence: 'documentation',
    },
    simulatorDecisions,
    {
      id: 'policy-simulator-result-per-action',
      statement:
        'The answer has one `EvaluationResult` per action, and its `EvalDecision` is the most restrictive one over all resources. The decision for each resource stands in `ResourceSpecificResults[].EvalResourceDecision`.',
      sources: [result],
      evidence: 'model',
    },
    {
      id: 'policy-simulator-result-change',
      statement:
        'Before that change, one action against N resources gave N results. Code that reads the resource from the top level breaks: `EvalResourceName` there is now an ARN template, or `*`.',
      sources: [result],
      evidence: 'model',
    },
    {
      id: 'policy-simulator-missing-context',
      statement:
        'A condition key that you do not supply does not fail the simulation: it is listed in `MissingContextValues`, and a condition that needs it does not match. Read that list before you believe a decision.',
      sources: [result],
      evidence: 'model',
    },
    {
      id: 'policy-simulator-context-keys',
      statement:
        '`aws iam get-context-keys-for-principal-policy` and `get-context-keys-for-custom-policy` list the condition keys to supply. They do not report keys that only service control policies use.',
      sources: [principal, botocore],
      evidence: 'model',
    },
    contextKeyTypes,
    {
      id: 'policy-simulator-no-wildcards',
      statement:
        '`--action-names` takes whole names such as `iam:CreateUser`; wildcards are refused. `--resource-arns` means `*` if you leave it out, and the resources need not exist.',
      sources: [custom, principal],
      evidence: 'model',
    },
    {
      id: 'policy-simulator-resource-policy',
      statement:
        'Resource policies are never fetched. You pass one with `--resource-policy`, and it counts for every resource of the simulation; that works for IAM users, not for roles.',
      sources: [principal, custom],
      evidence: 'model',
    },
    resourcePolicyMaxLength,
    {
      id: 'policy-simulator-scps',
      statement:
        'Service control policies are evaluated with their conditions and resources. Resource control policies are not supported.',
      sources: [principal, custom],
      evidence: 'model',
    },
    organizationLevelsMax,
    exclusionsMax,
    {
      id: 'policy-simulator-matched-statements',
      statement:
        '`MatchedStatements` gives the policy, line and column of each statement that decided. After an explicit deny only the deny statements are listed; statements of service control policies never are.',
      sources: [result],
      evidence: 'model',
    },
    {
      id: 'policy-simulator-permissions',
      statement:
        'The API and the CLI need `iam:SimulatePrincipalPolicy` or `iam:SimulateCustomPolicy`, and the two `iam:GetContextKeysFor…` actions for the lists of keys. The console needs `iam:GetContextKeysForCustomPolicy` and, in Principal mode, a set of `iam:List…` and `iam:Get…` reads.',
      sources: [permissions],
      evidence: 'documentation',
    },
    simulatorPageSize,
    {
      id: 'policy-simulator-published-example',
      statement:
        'AWS’s own example: a one-line policy that allows `dynamodb:*` after `2018-08-16T12:00:00Z` gives `allowed` for a `CreateBackup` in 2019, matched by `PolicyInputList.1` from line 1 column 38 to line 1 column 167. The same call dated 2014 gives `implicitDeny` and no match.',
      sources: [cliExamples],
      evidence: 'documentation',
    },
  ],
};
