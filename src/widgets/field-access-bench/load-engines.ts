import type {Engines} from './judge';

/** The engine with the graphql library. */
export const loadAppSync = (): Promise<Engines['appsync']> => import('@site/src/engines/appsync-authorization');

/** That engine and the one for policies. */
export async function loadEngines(): Promise<Engines> {
  const [appsync, iam] = await Promise.all([loadAppSync(), import('@site/src/engines/iam-policy')]);
  return {appsync, iam};
}
