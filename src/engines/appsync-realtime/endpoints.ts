// Where queries go and where the socket opens. https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html
import type {Protocol} from './frame';

/** An API: its own name and Region, or its custom domain. */
export interface ApiPlace {
  readonly protocol: Protocol;
  /** The first part of its host names. */
  readonly apiId: string;
  readonly region: string;
  /** Empty: none. */
  readonly customDomain: string;
}

/** Both addresses of an API, and the `host` that its credentials name. */
export interface Endpoints {
  /** `https://…/graphql` or `https://…/event`. */
  readonly http: string;
  /** `wss://…`. */
  readonly socket: string;
  readonly host: string;
}

const paths = {graphql: '/graphql', events: '/event'} as const;

/** The addresses of an API. */
export function endpointsOf({protocol, apiId, region, customDomain}: ApiPlace): Endpoints {
  const path = paths[protocol];
  if (customDomain !== '') {
    const http = `https://${customDomain}${path}`;
    return {http, socket: `wss://${customDomain}${path}/realtime`, host: customDomain};
  }
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  const host = `${apiId}.appsync-api.${region}.${suffix}`;
  const realtime = `wss://${apiId}.appsync-realtime-api.${region}.${suffix}${path}`;
  return {http: `https://${host}${path}`, socket: protocol === 'events' ? `${realtime}/realtime` : realtime, host};
}
