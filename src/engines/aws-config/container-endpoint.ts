// The container credentials endpoint of Amazon ECS and of EKS Pod Identity. https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
import {type Setup, variable} from './setup';

const relativeBase = 'http://169.254.170.2';

/** The address that the variables name, and which of them does; undefined if none is set. */
export function containerAddress(
  setup: Setup,
  isSet: (value: string | undefined) => boolean,
): {readonly url: string; readonly from: string} | undefined {
  const relative = variable(setup, 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI');
  if (isSet(relative)) return {url: `${relativeBase}${relative ?? ''}`, from: 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'};
  const full = variable(setup, 'AWS_CONTAINER_CREDENTIALS_FULL_URI');
  if (isSet(full)) return {url: full ?? '', from: 'AWS_CONTAINER_CREDENTIALS_FULL_URI'};
  return undefined;
}

/** Scheme and host of a URL in small letters, an IPv6 address without its brackets; empty host for what is no URL. */
export function schemeAndHost(url: string): {readonly scheme: string; readonly host: string} {
  const [, scheme = '', bracketed, bare = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(?:\[([^\]]*)\]|([^/?#:]*))/i.exec(url) ?? [];
  return {scheme: scheme.toLowerCase(), host: (bracketed ?? bare).toLowerCase()};
}

/** Whether a host is an address of the loopback network. */
export const isLoopback = (host: string): boolean =>
  host === '::1' || (/^127(\.\d{1,3}){3}$/.test(host) && host.split('.').every((part) => Number(part) <= 255));
