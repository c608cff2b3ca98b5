// The request and the API as commands: curl with a header for each mode, and the AWS CLI.
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import {shellQuote} from '@site/src/engines/shell-quote';
import type {State} from './state';

type Mode = State['mode'];

const endpoint = 'https://example.appsync-api.us-east-1.amazonaws.com/graphql';

const credentials: Readonly<Record<Mode, string>> = {
  API_KEY: '-H "x-api-key: $APPSYNC_API_KEY"',
  AWS_IAM: `--aws-sigv4 'aws:amz:us-east-1:appsync' \\
  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\
  -H "x-amz-security-token: $AWS_SESSION_TOKEN"`,
  OPENID_CONNECT: '-H "Authorization: $ID_TOKEN"',
  AMAZON_COGNITO_USER_POOLS: '-H "Authorization: $ID_TOKEN"',
  AWS_LAMBDA: '-H "Authorization: $TOKEN"',
};

/** The query as curl sends it; the credential comes from the environment. */
export const curlCommand = ({mode, query}: State): string => `curl ${shellQuote(endpoint)} \\
  -H 'Content-Type: application/json' \\
  ${credentials[mode]} \\
  --data-raw ${shellQuote(JSON.stringify({query}))}`;

const lambda = 'arn:aws:lambda:us-east-1:111122223333:function:authorizer';
const pool = {userPoolId: 'us-east-1_EXAMPLE', awsRegion: 'us-east-1'};
const issuer = 'https://id.example.com';

const configurations: Readonly<Record<Mode, object>> = {
  API_KEY: {},
  AWS_IAM: {},
  OPENID_CONNECT: {openIDConnectConfig: {issuer}},
  AMAZON_COGNITO_USER_POOLS: {userPoolConfig: pool},
  AWS_LAMBDA: {lambdaAuthorizerConfig: {authorizerUri: lambda}},
};

const options: Readonly<Record<Mode, string>> = {
  API_KEY: '',
  AWS_IAM: '',
  OPENID_CONNECT: ` \\\n  --open-id-connect-config ${shellQuote(JSON.stringify({issuer}))}`,
  AMAZON_COGNITO_USER_POOLS: ` \\\n  --user-pool-config ${shellQuote(JSON.stringify({...pool, defaultAction: 'ALLOW'}))}`,
  AWS_LAMBDA: ` \\\n  --lambda-authorizer-config ${shellQuote(JSON.stringify({authorizerUri: lambda}))}`,
};

/** The API with its modes, and its schema from a file. */
export function cliCommands({defaultMode, additionalModes}: State): string {
  const others = authorizationModes.value.filter((mode) => mode !== defaultMode && additionalModes.includes(mode));
  const providers = others.map((authenticationType) => ({authenticationType, ...configurations[authenticationType]}));
  const additional =
    providers.length === 0
      ? ''
      : ` \\\n  --additional-authentication-providers ${shellQuote(JSON.stringify(providers))}`;
  return `aws appsync create-graphql-api \\
  --name notes \\
  --authentication-type ${defaultMode}${options[defaultMode]}${additional}

aws appsync start-schema-creation \\
  --api-id "$API_ID" \\
  --definition fileb://schema.graphql`;
}
