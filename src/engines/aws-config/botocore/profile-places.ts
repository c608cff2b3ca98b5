// The providers that read a profile, in their order: for the chosen profile and for the source of a role. https://docs.aws.amazon.com/boto3/latest/guide/credentials.html
import type {Place} from '../walk';
import {askLogin} from './login';
import {askProcess} from './process';
import type {Session} from './session';
import {askSso} from './sso';
import {askConfigFile, askCredentialsFile} from './static-keys';
import {askWebIdentity} from './web-identity';

/** The places of one profile. */
export const profilePlaces = (session: Session, profile: string, readsEnv: boolean): readonly Place[] => [
  {provider: 'assume-role-with-web-identity', ask: () => askWebIdentity(session, profile, readsEnv)},
  {provider: 'sso', ask: () => askSso(session, profile)},
  {provider: 'shared-credentials-file', ask: () => askCredentialsFile(session, profile)},
  ...(session.traits.readsLogin ? [{provider: 'login', ask: () => askLogin(session, profile)}] : []),
  {provider: 'custom-process', ask: () => askProcess(session, profile)},
  {provider: 'config-file', ask: () => askConfigFile(session, profile)},
];
