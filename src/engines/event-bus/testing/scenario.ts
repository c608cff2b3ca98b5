/** Short ways to write set-ups and to send events through them, for the tests. */
import * as iam from '../../iam-policy';
import type {Setup} from '../setup';
import {parseSetup} from '../setup/parse-setup';
import type {Arrival, Delivery} from '../travel/arrival';
import {putEvents} from '../travel/put-events';
import type {Travel} from '../travel/start';

export type Fields = Readonly<Record<string, unknown>>;
export const [shop, hub, reports] = ['111122223333', '444455556666', '777788889999'];
export const at = '2026-11-23T12:00:00Z';
export const organization = 'o-a1b2c3d4e5';

export const busOf = (account: string, name: string, region = 'us-east-1') =>
  `arn:aws:events:${region}:${account}:event-bus/${name}`;
export const lambda = (account: string) => `arn:aws:lambda:us-east-1:${account}:function:f`;
const role = (account: string) => `arn:aws:iam::${account}:role/sender`;
export const account = (AccountId: string, buses: readonly Fields[], fields: Fields = {}) => ({
  ...{AccountId, ...fields},
  Regions: [{Region: 'us-east-1', EventBuses: buses}],
});
const all = {source: [{prefix: ''}]};
export const rule = (Name: string, target: Fields, fields: Fields = {}) => ({
  ...{Name, EventPattern: all, Targets: [{Id: 't', ...target}]},
  ...fields,
});
export const toBus = (arn: string, from: string | undefined) => ({Arn: arn, ...(from ? {RoleArn: role(from)} : {})});
export const allow = (bus: string, statement: Fields) => ({
  Version: '2012-10-17',
  Statement: [{Sid: 'grant', Effect: 'Allow', Action: 'events:PutEvents', Resource: bus, ...statement}],
});
export const letAccount = (bus: string, id: string) => allow(bus, {Principal: {AWS: `arn:aws:iam::${id}:root`}});

export function setupOf(...accounts: readonly Fields[]): Setup {
  const parsed = parseSetup(JSON.stringify({Accounts: accounts}), iam);
  if (!parsed.ok) throw new Error(parsed.issues.map(({message}) => message).join('\n'));
  return parsed.setup;
}
export const entry = {Source: 'com.example.shop', DetailType: 'Order Placed', Detail: '{"total": 12345678901234567}'};
export const send = (setup: Setup, fields: Fields = {}, accountId = shop): Travel =>
  putEvents(setup, {entries: JSON.stringify([{...entry, ...fields}]), accountId, region: 'us-east-1', role: 'app', at});
export const arrivalOf = ({starts}: Travel): Arrival => {
  const arrival = starts[0]?.arrival;
  if (!arrival) throw new Error(starts[0]?.why ?? 'Nothing was sent.');
  return arrival;
};
export const delivery = ({rules}: Arrival): Delivery => {
  const [first] = rules.flatMap(({deliveries}) => deliveries);
  if (!first) throw new Error('Nothing was delivered.');
  return first;
};
export const envelope = (fields: Fields) =>
  JSON.stringify({
    ...{version: '0', id: 'u-1', 'detail-type': 'x', source: 'aws.ec2', account: shop, time: '2026-11-23T10:30:00Z'},
    ...{region: 'us-east-1', resources: [], detail: {}, ...fields},
  });
