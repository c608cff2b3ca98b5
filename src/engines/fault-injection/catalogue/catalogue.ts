// All actions of the reference. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import type {Action} from './action';
import {apiAndRecovery} from './api-and-recovery';
import {compute} from './compute';
import {containers} from './containers';
import {dataAndNetwork} from './data-and-network';
import {pods} from './pods';

/** The actions in the order of the page. */
export const catalogue: readonly Action[] = [...apiAndRecovery, ...compute, ...containers, ...pods, ...dataAndNetwork];

const byId = new Map(catalogue.map((action) => [action.id, action]));

/** Names that an action had before, and today's. */
export const formerNames: Readonly<Record<string, string>> = {
  'aws:elasticache:interrupt-cluster-az-power': 'aws:elasticache:replicationgroup-interrupt-az-power',
};

/** An action by its id, or by the id it had before. */
export const findAction = (id: string): Action | undefined =>
  byId.get(id) ?? byId.get(Object.hasOwn(formerNames, id) ? (formerNames[id] ?? '') : '');
