import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const decode: Source = {
  title: 'AWS STS API Reference, DecodeAuthorizationMessage',
  url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html',
  checked,
};
const today = '2026-11-25';
const accessDenied: Source = {
  title: 'IAM User Guide, Troubleshoot access denied error messages',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
  checked: today,
};
const blog: Source = {
  title: 'AWS Security Blog, Enhanced access denied error messages with policy ARNs',
  url: 'https://aws.amazon.com/blogs/security/enhanced-access-denied-error-messages-with-policy-arns/',
  checked,
};
const knowledge: Source = {
  title: 'AWS re:Post, “not authorized” when an EC2 instance is launched',
  url: 'https://repost.aws/knowledge-center/ec2-not-auth-launch',
  checked,
};
const example: Source = {
  title: 'AWS CLI 2.36.7, example of sts decode-authorization-message',
  url: 'https://github.com/aws/aws-cli',
  checked,
};
const userExample: Source = {
  title: 'kubermatic/docs pull request 1035, a decoded message of an IAM user',
  url: 'https://github.com/kubermatic/docs/pull/1035',
  checked,
};
const recorded: Source = {
  title: 'DataDog/stratus-red-team, recorded CloudTrail events',
  url: 'https://github.com/DataDog/stratus-red-team',
  checked: today,
};
const truncated: Source = {
  title: 'aws/aws-parallelcluster issue 372, an encoded message',
  url: 'https://github.com/aws/aws-parallelcluster/issues/372',
  checked: today,
};
const explicitDeny: Source = {
  title: 'AWS re:Post, explicit deny error messages',
  url: 'https://repost.aws/knowledge-center/iam-explicit-deny-errors',
  checked: today,
};
const s3Guide: Source = {
  title: 'Amazon S3 User Guide, Troubleshoot access denied (403 Forbidden) errors',
  url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
  checked: today,
};
const dataZone: Source = {
  title: 'Amazon DataZone API Reference, PutDataExportConfiguration',
  url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PutDataExportConfiguration.html',
  checked: today,
};
const botocore: Source = {
  title: 'botocore 1.43.107, STS service model',
  url: 'https://github.com/boto/botocore',
  checked,
};

/** Longest encoded message that STS decodes, in characters. */
export const encodedMessageMaxLength = {
  id: 'decode-message-max-length',
  value: 10_240,
  statement: 'An encoded message may be 1 to 10,240 characters long.',
  sources: [decode, botocore],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Types of policy that an access-denied text can name. */
export const denyingPolicyTypes = {
  id: 'decode-policy-types',
  value: [
    ...(['identity-based policy', 'permissions boundary', 'session policy', 'resource-based policy'] as const),
    ...(['VPC endpoint policy', 'role trust policy', 'service control policy', 'resource control policy'] as const),
  ],
  statement:
    'The text ends with the type of policy that refused: identity-based policy, permissions boundary, session policy, resource-based policy, VPC endpoint policy, role trust policy, service control policy or resource control policy. “Because no … allows” is an implicit deny, “with an explicit deny in …” an explicit one.',
  sources: [accessDenied],
  evidence: 'documentation',
} as const satisfies Fact<readonly string[]>;

/** What has to allow a request across accounts. */
export const acrossAccounts = {
  id: 'decode-across-accounts',
  statement:
    'Within one account the identity-based policy or the resource-based policy can grant access; across accounts both have to.',
  sources: [accessDenied],
  evidence: 'documentation',
} as const satisfies Fact;

/** What introduces an encoded message. */
export const encodedMessageLabel = {
  id: 'sts-decode-authorization-message',
  value: 'Encoded authorization failure message:',
  statement:
    'Some operations, mainly of Amazon EC2, add `Encoded authorization failure message: …` to an authorization failure. The text is opaque; only AWS can decode it, through STS `DecodeAuthorizationMessage`.',
  sources: [decode, knowledge],
  evidence: 'documentation',
  was: [
    {
      path: ['AWS CLI & SDK', 'Decode authorization message when your API call failed'],
      verdict: 'imprecise',
      change:
        'Only some operations attach an encoded message, and only to authorization failures; most others state the reason in clear text.',
    },
  ],
} as const satisfies Fact<string>;

/** Every wording of an access-denied error that the page knows. */
export const accessDeniedMessages = [
  {
    id: 'msg-encoded-authorization-failure',
    text: 'You are not authorized to perform this operation. Encoded authorization failure message: <message>',
    code: 'UnauthorizedOperation',
    from: 'Amazon EC2',
    status: 'HTTP 403',
    meaning: 'A permission is missing or refused; the encoded part says which one.',
    mend: 'Decode it, or hand it to someone who has `sts:DecodeAuthorizationMessage`.',
    sources: [knowledge, decode],
    evidence: 'field',
  },
  {
    id: 'msg-encoded-with-reason',
    text: 'You are not authorized to perform this operation. User: <arn> is not authorized to perform: <action> on resource: <arn> because no identity-based policy allows the <action> action. Encoded authorization failure message: <message>',
    code: 'UnauthorizedOperation',
    from: 'Amazon EC2',
    status: 'HTTP 403',
    meaning: 'The reason in clear text and, encoded, the same with the context of the request.',
    mend: 'Read the clear text first; decode only if a condition or a statement is in doubt.',
    sources: [recorded],
    evidence: 'field',
  },
  {
    id: 'msg-not-authorized',
    text: 'User: <arn> is not authorized to perform: <action>',
    from: 'many services',
    meaning:
      'The start of most access-denied texts; if nothing follows, the service does not tell which policy refused.',
    mend: 'Simulate the action for this principal, or look into each type of policy in turn.',
    sources: [accessDenied],
    evidence: 'documentation',
  },
  {
    id: 'msg-no-identity-based-policy',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> because no identity-based policy allows the <action> action',
    from: 'many services',
    meaning: 'No policy of the user, its groups or the role allows the action on this resource.',
    mend: 'Add an `Allow` for the action and resource to the identity.',
    sources: [accessDenied],
    evidence: 'documentation',
  },
  {
    id: 'msg-no-other-policy',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> because no <permissions boundary | session policy | resource-based policy | VPC endpoint policy | role trust policy | service control policy> allows the <action> action',
    from: 'many services',
    meaning: 'A policy of the named type has to allow the action as well, and does not.',
    mend: 'Add the `Allow` to that policy, not to the identity.',
    sources: [accessDenied],
    evidence: 'documentation',
  },
  {
    id: 'msg-explicit-deny-plain',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> with an explicit deny',
    code: 'AccessDenied',
    from: 'services that do not name the type of policy',
    meaning: 'A `Deny` statement matches the request; the text does not tell where it stands.',
    mend: 'Look for it in each type of policy, or in the decoded message if there is one.',
    sources: [explicitDeny],
    evidence: 'documentation',
  },
  {
    id: 'msg-explicit-deny-scp',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> with an explicit deny in a service control policy',
    code: 'AccessDenied',
    from: 'many services',
    meaning: 'The organization refuses the action; the policy may deny it or may only fail to allow it.',
    mend: 'Ask whoever runs AWS Organizations; nothing in your own account can overrule it.',
    sources: [accessDenied, blog],
    evidence: 'documentation',
  },
  {
    id: 'msg-explicit-deny-other',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> with an explicit deny in <an identity-based policy | a permissions boundary | a session policy | a resource-based policy | a VPC endpoint policy | the role trust policy | a resource control policy>',
    from: 'many services',
    meaning: 'A `Deny` statement in a policy of the named type matches the request.',
    mend: 'Find that statement and narrow it; no `Allow` overrules it.',
    sources: [accessDenied],
    evidence: 'documentation',
  },
  {
    id: 'msg-explicit-deny-policy-arn',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> with an explicit deny in <a service control policy | a resource control policy | a permissions boundary | a session policy | an identity-based policy>: <policy ARN>',
    code: 'AccessDenied',
    from: 'services that have the enhanced text',
    meaning: 'The same refusal with the ARN of the policy that made it.',
    mend: 'Open exactly this policy; `p-…` at the end of an SCP’s ARN is its ID in AWS Organizations.',
    sources: [blog],
    evidence: 'documentation',
  },
  {
    id: 'msg-endpoint-transitively',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> with an explicit deny in a VPC endpoint policy transitively through a service control policy',
    from: 'services behind a VPC endpoint',
    meaning: 'The request came through a VPC endpoint; the `Deny` stands in a service control policy.',
    mend: 'Change the service control policy, not the policy of the endpoint.',
    sources: [accessDenied],
    evidence: 'documentation',
  },
  {
    id: 'msg-kms-this-resource',
    text: 'User: <arn> is not authorized to perform: <action> on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
    code: 'AccessDeniedException',
    from: 'AWS KMS',
    meaning:
      'Three causes share this text: no such key in this Region, a key policy that allows nothing, or one that denies.',
    mend: 'Check the Region and the ARN of the key first, then its key policy.',
    sources: [dataZone],
    evidence: 'documentation',
  },
  {
    id: 'msg-s3-block-public-acls',
    text: 'User: <arn> is not authorized to perform: <action> on resource: <arn> because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.',
    code: 'AccessDenied',
    from: 'Amazon S3',
    meaning: 'No policy refused: a setting of the bucket or account does not let ACLs make objects public.',
    mend: 'Leave the public ACL out of the request, or change S3 Block Public Access if the data is meant to be public.',
    sources: [s3Guide],
    evidence: 'documentation',
  },
] as const satisfies readonly Message[];

export const pageFacts: PageFacts = {
  page: '/cli-sdk/decode-authorization-message',
  service: 'AWS CLI & SDK',
  topic: 'Decode an authorization message',
  facts: [
    encodedMessageLabel,
    {
      id: 'sts-decode-cli',
      statement:
        '`aws sts decode-authorization-message --encoded-message "$MESSAGE"` returns `DecodedMessage`, a *string* that contains JSON; add `--query DecodedMessage --output text` to get at it.',
      sources: [decode, example],
      evidence: 'model',
      was: [
        {
          path: [
            'AWS CLI & SDK',
            'Decode authorization message when your API call failed',
            'Run `sts decode-authorization-message` in CLI',
          ],
          verdict: 'correct',
        },
      ],
    },
    {
      id: 'decode-permission',
      statement:
        'Decoding needs the permission `sts:DecodeAuthorizationMessage`, allowed on `*`. The message is encoded because its details may be more than the refused caller should see.',
      sources: [decode],
      evidence: 'model',
    },
    {
      id: 'decode-explicit-deny',
      statement:
        'In the decoded JSON `explicitDeny: true` means that a statement refused: find it in `matchedStatements`.',
      sources: [decode, example],
      evidence: 'documentation',
    },
    {
      id: 'decode-implicit-deny',
      statement:
        '`explicitDeny: false` with empty `matchedStatements` means that nothing allowed `context.action` on `context.resource`: an implicit deny, mended by an `Allow`.',
      sources: [decode, userExample],
      evidence: 'documentation',
    },
    {
      id: 'decode-other-action',
      statement:
        'The missing permission is often not the operation that you called: `iam:PassRole` behind `RunInstances` is the classic. Read `context.action` first.',
      sources: [userExample, knowledge],
      evidence: 'field',
    },
    {
      id: 'decode-action-prefix',
      statement: '`context.action` comes with the service prefix (`iam:PassRole`) or without it (`RunInstances`).',
      sources: [example, userExample],
      evidence: 'field',
    },
    {
      id: 'decode-principal',
      statement:
        'In `context.principal` an IAM user has `id`, `name` and `arn`; a role session has only `id` (`AROA…:session-name`) and `arn`.',
      sources: [example, userExample],
      evidence: 'field',
    },
    {
      id: 'decode-lists',
      statement: 'Every list is wrapped in an object with `items`, the condition keys and their values included.',
      sources: [example],
      evidence: 'documentation',
    },
    encodedMessageMaxLength,
    {
      id: 'decode-characters',
      statement:
        'The encoded messages that have been recorded in public consist of letters, digits, hyphens and underscores; the API model sets no pattern.',
      sources: [recorded, truncated, botocore],
      evidence: 'field',
    },
    {
      id: 'decode-reason-too',
      statement:
        'Amazon EC2 may state the reason in clear text before the encoded message, as in answers recorded in July 2024.',
      sources: [recorded],
      evidence: 'field',
    },
    {
      id: 'decode-invalid-message',
      statement:
        '`InvalidAuthorizationMessageException`, HTTP 400, means that the message has expired or contains invalid characters. A line break is enough.',
      sources: [decode, botocore],
      evidence: 'model',
    },
    {
      id: 'decode-clear-text',
      statement:
        'Most other access-denied errors need no decoding: they name the principal, the action, usually the resource, and the type of policy that refused. Some services still use texts of their own.',
      sources: [accessDenied],
      evidence: 'documentation',
    },
    denyingPolicyTypes,
    {
      id: 'decode-one-policy-type',
      statement:
        'If policies of several types refuse, only one type is named. An implicit deny by a service control policy can read “explicit deny” too.',
      sources: [accessDenied],
      evidence: 'documentation',
    },
    acrossAccounts,
    {
      id: 'decode-policy-arn',
      statement:
        'Since early 2026 the ARN of the denying policy is appended for service control policies, resource control policies, permissions boundaries, session policies and identity-based policies. You see it within the same account or organization only, and services gain it one by one.',
      sources: [blog],
      evidence: 'documentation',
    },
  ],
  messages: accessDeniedMessages,
};
