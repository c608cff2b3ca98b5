// The answers of the service with the header fields that recorded answers show. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html#instance-metadata-returns
import type {Answer, Header} from './exchange';
import {errorPage} from './pages';

const server: Header = {name: 'Server', value: 'EC2ws'};
const close: Header = {name: 'Connection', value: 'close'};
const type = (value: string): Header => ({name: 'Content-Type', value});
const date = (now: number): Header => ({name: 'Date', value: new Date(now).toUTCString()});
const length = (body: string): Header => ({
  name: 'Content-Length',
  value: String(new TextEncoder().encode(body).length),
});

/** 200 with a value, a listing or user data. */
export const found = (body: string, now: number, modifiedAt: number, contentType = 'text/plain'): Answer => ({
  status: 200,
  reason: 'OK',
  headers: [
    type(contentType),
    {name: 'Accept-Ranges', value: 'none'},
    {name: 'Last-Modified', value: new Date(modifiedAt).toUTCString()},
    length(body),
    date(now),
    server,
    close,
  ],
  body,
});

/** 200 with a token. */
export const tokenGiven = (token: string, seconds: number, now: number): Answer => ({
  status: 200,
  reason: 'OK',
  headers: [
    {name: 'X-Aws-Ec2-Metadata-Token-Ttl-Seconds', value: String(seconds)},
    length(token),
    date(now),
    server,
    close,
    type('text/plain'),
  ],
  body: token,
});

const pages = {400: 'Bad Request', 401: 'Unauthorized', 404: 'Not Found'} as const;

/** 400, 401 or 404 with its page. */
export function errorAnswer(status: keyof typeof pages, now: number): Answer {
  const body = errorPage(`${status} - ${pages[status]}`);
  return {
    status,
    reason: pages[status],
    headers: [type('text/html'), length(body), date(now), server, close],
    body,
  };
}

/** 403, which comes without a body. */
export const forbidden = (now: number): Answer => ({
  status: 403,
  reason: 'Forbidden',
  headers: [length(''), type('text/plain'), date(now), server],
  body: '',
});

/** 405, or the 200 that answers OPTIONS: both name the methods, without a body. */
export const allowed = (methods: string, status: 200 | 405, now: number): Answer => ({
  status,
  reason: status === 200 ? 'OK' : 'Not Allowed',
  headers: [{name: 'Allow', value: methods}, length(''), date(now), server, close, type('text/plain')],
  body: '',
});
