// The service itself: asks its questions in order, the first that is not met decides. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
import {allowed, errorAnswer, forbidden, found} from './answers';
import {
  type Answer,
  type Check,
  type Exchange,
  headerOf,
  type MetadataRequest,
  type SessionToken,
  type Situation,
} from './exchange';
import {launchedAt} from '../catalog/instance';
import {findPath} from './find-path';
import {sessionCheck, tokenHeader} from './session-check';
import {answerPut, tokenPath} from './token-request';

/** What became of a request, and the tokens that exist afterwards. */
export interface Served {
  readonly exchange: Exchange;
  readonly tokens: readonly SessionToken[];
}

function forwardedCheck(request: MetadataRequest): Check | undefined {
  if (headerOf(request, 'x-forwarded-for') === undefined) return undefined;
  if (request.method !== 'PUT' && headerOf(request, tokenHeader.toLowerCase()) === undefined) return undefined;
  return {
    title: 'No X-Forwarded-For',
    isMet: false,
    why: 'A request for a token, or with one, that came through a proxy is rejected.',
    basis: 'field',
  };
}

/** An IP packet with time-to-live n reaches n hops: 1 for the instance, 2 for a container on it. */
function hopCheck({setup}: Situation): Check {
  const hops = setup.isInContainer ? 2 : 1;
  const isMet = setup.hopLimit >= hops;
  return {
    title: `The answer to PUT gets ${hops === 1 ? 'to the instance' : 'into the container'}`,
    isMet,
    why: isMet
      ? `HttpPutResponseHopLimit is ${setup.hopLimit}, and ${hops} is needed.`
      : `HttpPutResponseHopLimit is ${setup.hopLimit}: the packets end at the instance, one hop before the container. Nothing arrives; set it to ${hops}.`,
    basis: 'documentation',
  };
}

const methodCheck = (isMet: boolean, why: string, basis: Check['basis']): Check => ({
  title: 'Method',
  isMet,
  why,
  basis,
});

function withMethod(request: MetadataRequest, situation: Situation): {answer: Answer; checks: readonly Check[]} {
  const {now} = situation;
  const path = request.target.split('?')[0] ?? '';
  if (path === tokenPath) {
    const isOptions = request.method === 'OPTIONS';
    const why = isOptions
      ? 'OPTIONS names the methods of this path: OPTIONS and PUT.'
      : `This path answers PUT; ${request.method} gets 405 and the methods that are allowed.`;
    return {
      answer: allowed('OPTIONS, PUT', isOptions ? 200 : 405, now),
      checks: [methodCheck(isOptions, why, 'field')],
    };
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const why = `Metadata is read with GET and HEAD. The status that refuses ${request.method} is not documented; 405 is assumed.`;
    return {answer: allowed('GET, HEAD', 405, now), checks: [methodCheck(false, why, 'assumed')]};
  }
  const session = sessionCheck(request, situation);
  if (!session.isMet) return {answer: errorAnswer(401, now), checks: [session]};
  const {text, why, basis, category} = findPath(request.target, situation);
  const check: Check = {title: path, isMet: text !== undefined, why, basis};
  return {
    answer:
      text === undefined
        ? errorAnswer(404, now)
        : found(text, now, category?.modifiedAt ?? launchedAt, category?.contentType),
    checks: [session, check],
  };
}

/** Answers a request. `newToken` makes the text of a token, if one is given. */
export function serve(request: MetadataRequest, situation: Situation, newToken: () => string): Served {
  const {setup, now, tokens} = situation;
  const checks: Check[] = [];
  const done = (answer: Answer | undefined, token?: SessionToken): Served => ({
    exchange: {
      request,
      answer: answer && request.method === 'HEAD' ? {...answer, body: ''} : answer,
      checks,
    },
    tokens: token ? [...tokens, token] : tokens,
  });

  if (request.endpoint === 'ipv6') {
    const isMet = setup.httpProtocolIpv6 === 'enabled';
    checks.push({
      title: 'IPv6 endpoint',
      isMet,
      why: isMet
        ? 'HttpProtocolIpv6 is enabled.'
        : 'HttpProtocolIpv6 is disabled: nothing answers at fd00:ec2::254. How the connection fails is assumed.',
      basis: isMet ? 'documentation' : 'assumed',
    });
    if (!isMet) return done(undefined);
  }
  checks.push({
    title: 'HttpEndpoint',
    isMet: setup.httpEndpoint === 'enabled',
    why:
      setup.httpEndpoint === 'enabled'
        ? 'The service is switched on.'
        : 'The service is switched off for this instance.',
    basis: 'documentation',
  });
  if (setup.httpEndpoint === 'disabled') return done(forbidden(now));
  const forwarded = forwardedCheck(request);
  if (forwarded) {
    checks.push(forwarded);
    return done(forbidden(now));
  }
  if (request.method === 'PUT') {
    const given = answerPut(request, situation, newToken);
    const hops = hopCheck(situation);
    checks.push(...given.checks, hops);
    return hops.isMet ? done(given.answer, given.token) : done(undefined);
  }
  const {answer, checks: more} = withMethod(request, situation);
  checks.push(...more);
  return done(answer);
}
