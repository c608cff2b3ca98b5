/** One call of the console. */
import type {JsonRecord} from '@site/src/engines/json-text';
import type {Answer, Kms} from '@site/src/engines/kms';
import {fetchPart} from '@site/src/ui/fetch-part';
import {loadBenchEngine} from './load-bench-engine';
import type {State} from './state';

/** Sends a request of the fields to a key store. */
export function sendTo(kms: Kms, state: State, request: JsonRecord): Promise<Answer> {
  const {region, keys, operation, caller: principal, identityPolicy} = state;
  const account = {region, accountId: '111122223333', keys};
  return kms.call(account, {operation, request, caller: {principal: principal.trim(), identityPolicy}});
}

/** Sends it to the key store of this page. */
export const send = async (state: State, request: JsonRecord): Promise<Answer> =>
  sendTo((await fetchPart(loadBenchEngine)).kms, state, request);
