// The authorization modes of AppSync and the directives that allow them. https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html
import type {authorizationModes} from '../../facts/appsync/authorization';

/** A mode, as `authenticationType` spells it. */
export type Mode = (typeof authorizationModes.value)[number];

/** The directive that allows each mode, without its `@`. */
export const directiveOf: Readonly<Record<Mode, string>> = {
  API_KEY: 'aws_api_key',
  AWS_LAMBDA: 'aws_lambda',
  AWS_IAM: 'aws_iam',
  OPENID_CONNECT: 'aws_oidc',
  AMAZON_COGNITO_USER_POOLS: 'aws_cognito_user_pools',
};

/** The older directive for groups of Cognito; fields only. */
export const olderGroupDirective = 'aws_auth';

const modes: ReadonlyMap<string, Mode> = new Map([
  ...(Object.entries(directiveOf) as [Mode, string][]).map(([mode, directive]) => [directive, mode] as const),
  [olderGroupDirective, 'AMAZON_COGNITO_USER_POOLS'],
]);

/** The mode that a directive allows; undefined for a directive that is not about authorization. */
export const modeOf = (directive: string): Mode | undefined => modes.get(directive);

/** The modes of an API. */
export interface Api {
  readonly defaultMode: Mode;
  readonly additionalModes: readonly Mode[];
}

/** Every mode the API takes, the default one first. */
export const modesOf = ({defaultMode, additionalModes}: Api): readonly Mode[] => [
  ...new Set([defaultMode, ...additionalModes]),
];
