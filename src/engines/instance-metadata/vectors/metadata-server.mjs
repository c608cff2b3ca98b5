// A server for TCP connections around the engine; used to record transcripts and to run the scripts against.
import {createServer} from 'node:net';

/**
 * @param {object} engine the engine's door: serve, readRequest, answerHead, tokenText
 * @param {'ipv4' | 'ipv6'} endpoint
 * @param {{setup: object, now: number, tokens: readonly object[], interruptedAt: undefined}} situation changes as tokens are given
 */
export function metadataServer({serve, readRequest, answerHead, tokenText}, endpoint, situation) {
  return createServer((socket) => {
    let text = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      text += bytes;
      for (let end = text.indexOf('\r\n\r\n'); end >= 0; end = text.indexOf('\r\n\r\n')) {
        const request = readRequest(text.slice(0, end), endpoint);
        text = text.slice(end + 4);
        if (!request) return void socket.end();
        const {exchange, tokens} = serve(request, situation, () => tokenText(situation.tokens.length + 1));
        situation.tokens = tokens;
        const {answer} = exchange;
        // No answer: the connection stays open and silent, as behind too small a hop limit.
        if (!answer) return undefined;
        socket.write(answerHead(answer) + answer.body);
        if (answer.headers.some(({name, value}) => name === 'Connection' && value === 'close')) socket.end();
      }
      return undefined;
    });
  });
}
