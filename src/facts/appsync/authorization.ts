import type {Fact, Message, PageFacts, Source} from '../fact';

const checked = '2026-11-23';
const guide: Source = {
  title: 'AWS AppSync Developer Guide, Authorization and authentication',
  url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  checked,
};
const model: Source = {
  title: 'AWS AppSync API Reference (botocore 1.43.107, appsync service model)',
  url: 'https://docs.aws.amazon.com/appsync/latest/APIReference/',
  checked,
};
const cdk: Source = {title: 'aws-cdk-lib 2.276.0, run', url: 'https://github.com/aws/aws-cdk', checked};
const simulator: Source = {
  title: '@aws-amplify/amplify-appsync-simulator 2.16.20, run',
  url: 'https://www.npmjs.com/package/@aws-amplify/amplify-appsync-simulator',
  checked,
};
const issue275: Source = {
  title: 'aws/aws-appsync-community issue 275',
  url: 'https://github.com/aws/aws-appsync-community/issues/275',
  checked,
};
const issue349: Source = {
  title: 'aws/aws-appsync-community issue 349',
  url: 'https://github.com/aws/aws-appsync-community/issues/349',
  checked,
};
const denial: Source = {
  title: 'aws-amplify/amplify-backend issue 1245, a recorded answer',
  url: 'https://github.com/aws-amplify/amplify-backend/issues/1245',
  checked,
};
const missingCredential: Source = {
  title: 'aws-amplify/amplify-js issue 4373, a recorded answer',
  url: 'https://github.com/aws-amplify/amplify-js/issues/4373',
  checked,
};
const defaultActionRefused: Source = {
  title: 'sid88in/serverless-appsync-plugin issue 552, a recorded answer',
  url: 'https://github.com/sid88in/serverless-appsync-plugin/issues/552',
  checked,
};

/** The authorization modes, as `authenticationType` spells them. */
export const authorizationModes = {
  id: 'appsync-authz',
  value: ['API_KEY', 'AWS_LAMBDA', 'AWS_IAM', 'OPENID_CONNECT', 'AMAZON_COGNITO_USER_POOLS'],
  statement:
    'AppSync has five authorization modes: `API_KEY`, `AWS_LAMBDA`, `AWS_IAM`, `OPENID_CONNECT` and `AMAZON_COGNITO_USER_POOLS`.',
  sources: [guide, model],
  evidence: 'model',
  was: [
    {
      path: ['AppSync', 'Authorization'],
      verdict: 'outdated',
      change: 'The list lacks a fifth mode, `AWS_LAMBDA`.',
    },
  ],
} as const satisfies Fact<readonly string[]>;

/** Life of an API key that `CreateApiKey` chooses, in days. */
export const apiKeyDefaultDays = {
  id: 'appsync-api-key-default-days',
  value: 7,
  statement: 'An API key expires 7 days after it was created unless you set `expires`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Shortest and longest life of an API key, in days. */
export const apiKeyDays = {
  id: 'appsync-api-key-days',
  value: [1, 365],
  statement:
    'An API key may live 1 to 365 days from its creation or update, rounded down to the hour. Anything else is an `ApiKeyValidityOutOfBoundsException`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** How long an expired API key can still be revived, in days. */
export const apiKeyKeptDays = {
  id: 'appsync-api-key-kept-days',
  value: 60,
  statement: 'An expired API key is kept for 60 days, and `UpdateApiKey` can revive it until then.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<number>;

/** Shortest and longest cache time of a Lambda authorizer's answer, in seconds. */
export const lambdaAuthorizerTtlSeconds = {
  id: 'appsync-authz-lambda-ttl',
  value: [0, 3600],
  statement:
    '`authorizerResultTtlInSeconds` is 0 to 3,600; the default of 0 caches nothing. The function overrides it with `ttlOverride`.',
  sources: [model],
  evidence: 'model',
} as const satisfies Fact<readonly number[]>;

/** Directives that allow a mode on a field or an object type. */
export const authorizationDirectives = {
  id: 'appsync-directive-names',
  value: ['@aws_api_key', '@aws_lambda', '@aws_iam', '@aws_oidc', '@aws_cognito_user_pools'],
  statement:
    'One directive allows each mode on a field or an object type: `@aws_api_key`, `@aws_lambda`, `@aws_iam`, `@aws_oidc` and `@aws_cognito_user_pools`, the last with optional `cognito_groups`.',
  sources: [simulator],
  evidence: 'ran',
} as const satisfies Fact<readonly string[]>;

/** A field that the caller's mode or groups may not read. */
export const notAuthorized = {
  id: 'msg-appsync-not-authorized',
  text: 'Not Authorized to access <field> on type <type>',
  code: 'Unauthorized',
  from: 'AWS AppSync',
  status: 'HTTP 200',
  meaning: 'The mode or groups of the caller may not read this field, which comes back as null.',
  mend: 'Allow the mode on the field and on its type with a directive, or call with another mode.',
  sources: [denial, simulator],
  evidence: 'field',
} as const satisfies Message;

/** A request without a usable credential. */
export const noValidHeader = {
  id: 'msg-appsync-valid-header',
  text: 'Valid authorization header not provided.',
  code: 'UnauthorizedException',
  from: 'AWS AppSync',
  status: 'HTTP 401',
  meaning: 'The credential is missing or invalid.',
  mend: 'Send `x-api-key`, or `Authorization` with a signature or token of a mode that the API has.',
  sources: [missingCredential],
  evidence: 'field',
} as const satisfies Message;

export const pageFacts: PageFacts = {
  page: '/appsync/authorization',
  service: 'AWS AppSync',
  topic: 'Authorization',
  facts: [
    authorizationModes,
    {
      id: 'appsync-authz-api-key',
      statement:
        '`API_KEY` sends a key that begins with `da2-` in the header `x-api-key`. Such a key identifies callers for throttling; it is no secret.',
      sources: [guide, model],
      evidence: 'documentation',
      was: [{path: ['AppSync', 'Authorization', 'API_KEY'], verdict: 'correct'}],
    },
    {
      id: 'appsync-authz-iam',
      statement:
        '`AWS_IAM` takes requests signed with Signature Version 4 for the service `appsync`. The caller needs the action `appsync:GraphQL` on `arn:aws:appsync:<region>:<account>:apis/<api-id>/types/<type>/fields/<field>`.',
      sources: [guide, cdk],
      evidence: 'ran',
      was: [{path: ['AppSync', 'Authorization', 'AWS_IAM'], verdict: 'correct'}],
    },
    {
      id: 'appsync-authz-oidc',
      statement:
        '`OPENID_CONNECT` takes a token whose `iss` equals the `issuer` of the API exactly. `clientId` may be a regular expression, and `iatTTL` and `authTTL` count milliseconds.',
      sources: [model],
      evidence: 'model',
      was: [{path: ['AppSync', 'Authorization', 'OPENID_CONNECT'], verdict: 'correct'}],
    },
    {
      id: 'appsync-authz-cognito',
      statement:
        '`AMAZON_COGNITO_USER_POOLS` takes a user-pool JWT in `Authorization`. `appIdClientRegex` filters app clients, and group rules read `cognito:groups`.',
      sources: [guide, model],
      evidence: 'documentation',
      was: [{path: ['AppSync', 'Authorization', 'AMAZON_COGNITO_USER_POOLS'], verdict: 'correct'}],
    },
    {
      id: 'appsync-authz-lambda',
      statement:
        '`AWS_LAMBDA` asks your function, which answers `isAuthorized` and may add `resolverContext`, `deniedFields` and `ttlOverride`. An API can have only one Lambda authorizer.',
      sources: [guide, model],
      evidence: 'model',
    },
    {
      id: 'appsync-authz-providers',
      statement:
        'An API has one default mode, `authenticationType`, and may have additional providers. `API_KEY` and `AWS_IAM` cannot be repeated.',
      sources: [model, cdk],
      evidence: 'model',
      was: [{path: ['AppSync'], verdict: 'correct'}],
    },
    apiKeyDefaultDays,
    apiKeyDays,
    apiKeyKeptDays,
    lambdaAuthorizerTtlSeconds,
    {
      id: 'appsync-authz-default-action',
      statement:
        '`defaultAction` (`ALLOW` or `DENY`) belongs to the Cognito configuration of the *default* mode only. Among the additional providers CloudFormation refuses it.',
      sources: [model, defaultActionRefused],
      evidence: 'model',
    },
    authorizationDirectives,
    {
      id: 'appsync-directives',
      statement:
        'A field with directives allows exactly those modes. Without any, the directives of its parent type decide; if the type has none, only the default mode of the API is allowed.',
      sources: [simulator],
      evidence: 'ran',
    },
    {
      id: 'appsync-directive-replaces',
      statement:
        'Directives on a field replace those of the type and the default mode. Adding only `@aws_iam` to a field shuts the default mode out.',
      sources: [simulator],
      evidence: 'ran',
    },
    {
      id: 'appsync-directive-nested',
      statement:
        'Every field of the selection is checked, at every depth. Opening `Query.post` to a mode is not enough: the type `Post` and the types below must allow that mode too.',
      sources: [simulator],
      evidence: 'ran',
    },
    {
      id: 'appsync-directive-groups',
      statement:
        'A caller needs only one of the groups in `cognito_groups`. The groups of the level that decides count, the field before the type.',
      sources: [
        simulator,
        {
          title: 'localstack/localstack issue 7476, reporting live AWS',
          url: 'https://github.com/localstack/localstack/issues/7476',
          checked,
        },
      ],
      evidence: 'ran',
    },
    {
      id: 'appsync-denied-fields',
      statement:
        'A denied field comes back as null with an error beside the data, in an answer with HTTP 200. A missing or invalid credential ends the whole request with HTTP 401.',
      sources: [denial, missingCredential],
      evidence: 'field',
    },
    {
      id: 'appsync-aws-auth',
      statement:
        'Reported by users: `@aws_auth` works only while Cognito is the sole provider of the API, and then on root fields but not on fields of nested objects.',
      sources: [
        issue275,
        {
          title: 'maoosi/prisma-appsync pull request 52',
          url: 'https://github.com/maoosi/prisma-appsync/pull/52',
          checked,
        },
      ],
      evidence: 'field',
    },
    {
      id: 'appsync-aws-auth-sole-provider',
      statement:
        'Reported by users: `@aws_cognito_user_pools(cognito_groups: …)` denies even where Cognito is the sole provider.',
      sources: [issue349],
      evidence: 'field',
    },
  ],
  messages: [
    notAuthorized,
    noValidHeader,
    {
      id: 'msg-appsync-duplicate-api-key',
      text: "You can't duplicate API_KEY configuration. See https://docs.aws.amazon.com/appsync/latest/devguide/security.html",
      from: 'AWS CDK',
      meaning: '`API_KEY` stands in the default mode and in the additional modes, or twice among the latter.',
      mend: 'Name `API_KEY` once.',
      sources: [cdk],
      evidence: 'code',
    },
    {
      id: 'msg-appsync-default-action',
      text: 'Property validation failure: [Encountered unsupported properties in {/AdditionalAuthenticationProviders/<index>/UserPoolConfig}: [DefaultAction]]',
      from: 'AWS CloudFormation',
      meaning: 'An additional Cognito provider carries `DefaultAction`, which only the default one may have.',
      mend: 'Remove `DefaultAction` from the additional provider.',
      sources: [defaultActionRefused],
      evidence: 'field',
    },
  ],
};
