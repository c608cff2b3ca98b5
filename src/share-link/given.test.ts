import * as v from 'valibot';
import {expect, test} from 'vitest';
import {shareCodec} from './codec';
import {give, takeGiven} from './given';

const codec = shareCodec('taker', 1, v.strictObject({text: v.string(), count: v.number()}));

test('what is given waits for the tool, and reaches it only as long as it is there', () => {
  const taken: object[] = [];
  give(codec, {text: 'early'});
  give(codec, {text: 'later'});
  const leave = takeGiven(codec, (fields) => taken.push(fields));
  give(codec, {count: 1});
  const leaveAnew = takeGiven(codec, (fields) => taken.push({anew: fields}));
  leave();
  give(codec, {count: 2});
  leaveAnew();
  give(codec, {count: 3});
  expect(taken).toEqual([{text: 'later'}, {count: 1}, {anew: {count: 2}}]);
});
