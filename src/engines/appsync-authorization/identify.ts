// Which mode a request comes by, told from its headers, in the order of AWS's own AppSync simulator.
// https://www.npmjs.com/package/@aws-amplify/amplify-appsync-simulator
import {type Api, type Mode, modesOf} from './mode';
import {readToken} from './read-token';

/** The mode of a request and the groups of its token, or why no mode takes it. */
export type Identified =
  | {readonly ok: true; readonly mode: Mode; readonly groups: readonly string[]; readonly why: string}
  | {readonly ok: false; readonly why: string};

/** The headers that carry a credential, as the reader pasted them. */
export interface CredentialHeaders {
  readonly apiKey: string;
  readonly authorization: string;
}

const cognitoIssuer = 'https://cognito-idp.';

/** Tells the mode of a request. `oidcIssuers` are the issuers that the API is set up with; signatures and ends of tokens are not checked. */
export function identify(
  api: Api,
  {apiKey, authorization}: CredentialHeaders,
  oidcIssuers: readonly string[],
): Identified {
  const modes = modesOf(api);
  const as = (mode: Mode, why: string, groups: readonly string[] = []): Identified => ({ok: true, mode, groups, why});
  if (apiKey !== '' && modes.includes('API_KEY')) return as('API_KEY', 'The header x-api-key is there.');
  if (authorization === '') return {ok: false, why: 'There is no x-api-key for this API and no Authorization.'};
  if (/^AWS4-HMAC-SHA256\b/.test(authorization) && modes.includes('AWS_IAM')) {
    return as('AWS_IAM', 'Authorization begins with AWS4-HMAC-SHA256.');
  }
  const claims = readToken(authorization);
  if (claims?.iss.startsWith(cognitoIssuer) && modes.includes('AMAZON_COGNITO_USER_POOLS')) {
    return as('AMAZON_COGNITO_USER_POOLS', `The issuer of the token is ${claims.iss}.`, claims.groups);
  }
  if (claims && oidcIssuers.includes(claims.iss) && modes.includes('OPENID_CONNECT')) {
    return as('OPENID_CONNECT', `The issuer of the token is ${claims.iss}.`);
  }
  if (modes.includes('AWS_LAMBDA'))
    return as('AWS_LAMBDA', 'No other mode takes the token, so the Lambda authorizer gets it.');
  return {
    ok: false,
    why: claims
      ? `No mode of the API takes tokens of ${claims.iss || 'an unnamed issuer'}.`
      : 'Authorization is neither a signature nor a token.',
  };
}
