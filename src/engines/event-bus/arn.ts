// Names of buses, rules and archives. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoneventbridge.html

/** A bus, wherever it is. */
export interface BusAddress {
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
}

/** `arn:aws:events:us-east-1:111122223333:event-bus/orders`. */
export const busArn = ({accountId, region, name}: BusAddress): string =>
  `arn:aws:events:${region}:${accountId}:event-bus/${name}`;

/** The ARN of a rule; on the default bus the name of the bus is left out. */
export const ruleArn = ({accountId, region, name}: BusAddress, rule: string): string =>
  `arn:aws:events:${region}:${accountId}:rule/${name === 'default' ? '' : `${name}/`}${rule}`;

/** The ARN of an archive, which does not name its bus. */
export const archiveArn = ({accountId, region}: BusAddress, archive: string): string =>
  `arn:aws:events:${region}:${accountId}:archive/${archive}`;

/** The bus of an ARN, or undefined if it is no ARN of a bus with rules. */
export function busOfArn(arn: string): BusAddress | undefined {
  const [, region, accountId, name] = /^arn:aws:events:([a-z0-9-]+):(\d{12}):event-bus\/(.+)$/.exec(arn) ?? [];
  return region && accountId && name ? {accountId, region, name} : undefined;
}

/** Whether an ARN names a Custom Event Bus, the kind with subscribers. */
export const isCustomBusArn = (arn: string): boolean => /^arn:aws:events:[^:]+:\d{12}:event-busv2\//.test(arn);

/** What an ARN says of a resource: its service, Region and account, each empty where it stands for any. */
export interface ArnParts {
  readonly service: string;
  readonly region: string;
  readonly accountId: string;
  readonly resource: string;
}

/** The parts of an ARN, or undefined if it is none. */
export function partsOfArn(arn: string): ArnParts | undefined {
  const [, service, region = '', accountId = '', resource] =
    /^arn:[a-z-]+:([a-z0-9-]+):([a-z0-9-]*):(\d{12}|):(.+)$/.exec(arn) ?? [];
  return service && resource ? {service, region, accountId, resource} : undefined;
}
