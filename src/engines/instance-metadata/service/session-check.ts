// Whether a GET may be answered: IMDSv2 with a valid token, or IMDSv1 where tokens are optional. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html
import {type Check, headerOf, type MetadataRequest, type Situation} from './exchange';

export const tokenHeader = 'X-aws-ec2-metadata-token';

const clock = (time: number): string => new Date(time).toISOString().slice(11, 19);

/** When a token stops to be valid, in milliseconds since 1970. */
export const endOf = ({issuedAt, seconds}: {readonly issuedAt: number; readonly seconds: number}): number =>
  issuedAt + seconds * 1000;

/** The check of the session; `isMet` false means 401. */
export function sessionCheck(request: MetadataRequest, {setup, now, tokens}: Situation): Check {
  const text = headerOf(request, tokenHeader.toLowerCase());
  const isRequired = setup.httpTokens === 'required';
  if (text === undefined || text === '') {
    return {
      title: 'Session token',
      isMet: !isRequired,
      why: isRequired
        ? `HttpTokens is required, and the request has no ${tokenHeader} header: that is IMDSv1.`
        : 'There is none: an IMDSv1 request, which is answered because HttpTokens is optional.',
      basis: 'documentation',
    };
  }
  const token = tokens.find((known) => known.text === text);
  const isValid = token !== undefined && now < endOf(token);
  return {
    title: 'Session token',
    isMet: isValid,
    why: !token
      ? /[\r\n<]/.test(text)
        ? 'What was sent is an error page and no token: the PUT before it failed, and without -f curl gave its page to the variable.'
        : 'This instance did not give that token. Get one with PUT on this instance.'
      : isValid
        ? `Given at ${clock(token.issuedAt)}, valid until ${clock(endOf(token))} UTC: an IMDSv2 request.`
        : `It was valid for ${token.seconds.toLocaleString('en-US')} seconds, until ${clock(endOf(token))} UTC; now it is ${clock(now)}. Get a new one.`,
    basis: 'documentation',
  };
}
