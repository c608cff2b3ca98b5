// PUT /latest/api/token: how a session starts. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
import {tokenSeconds} from '../limits';
import {errorAnswer, forbidden, tokenGiven} from './answers';
import {type Answer, type Check, headerOf, type MetadataRequest, type SessionToken, type Situation} from './exchange';

export const tokenPath = '/latest/api/token';
export const lifetimeHeader = 'X-aws-ec2-metadata-token-ttl-seconds';

interface Given {
  readonly answer: Answer;
  readonly checks: readonly Check[];
  readonly token?: SessionToken;
}

function wrongPath(path: string): Check {
  const isDated = /^\/[^/]+\/api\/token$/.test(path);
  const isSlashed = path === `${tokenPath}/`;
  return {
    title: `PUT on ${tokenPath}`,
    isMet: false,
    why: isDated
      ? 'A token is given under /latest/ only; the same path under a dated version is answered with 403.'
      : isSlashed
        ? 'With a slash at the end it is another path, and a PUT there is answered with 403.'
        : 'A PUT on any other path is not allowed.',
    basis: isDated ? 'documentation' : isSlashed ? 'field' : 'assumed',
  };
}

function lifetimeCheck(value: string | undefined): Check & {readonly seconds: number} {
  const range = `${tokenSeconds.least} to ${tokenSeconds.most.toLocaleString('en-US')}`;
  const seconds = value !== undefined && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : Number.NaN;
  const isMet = seconds >= tokenSeconds.least && seconds <= tokenSeconds.most;
  const found = value === undefined ? 'there is no such header' : `“${value}” is none`;
  return {
    title: `${lifetimeHeader}: ${range}`,
    isMet,
    why: isMet
      ? `The token is asked for ${seconds.toLocaleString('en-US')} ${seconds === 1 ? 'second' : 'seconds'}.`
      : `The header has to give a whole number of seconds from ${range}; ${found}.`,
    basis: 'documentation',
    seconds,
  };
}

/** Answers a PUT; `newToken` makes the text of a token. */
export function answerPut(request: MetadataRequest, situation: Situation, newToken: () => string): Given {
  const path = request.target.split('?')[0] ?? '';
  if (path !== tokenPath) return {answer: forbidden(situation.now), checks: [wrongPath(path)]};
  const {seconds, ...check} = lifetimeCheck(headerOf(request, lifetimeHeader.toLowerCase()));
  if (!check.isMet) return {answer: errorAnswer(400, situation.now), checks: [check]};
  const token = {text: newToken(), seconds, issuedAt: situation.now};
  return {answer: tokenGiven(token.text, seconds, situation.now), checks: [check], token};
}
