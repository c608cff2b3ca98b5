/** The worked answer of the first sample, for the page as it is served: without the engine. The unit test compares them. */
import type {Conclusion} from './answer';

export const firstAnswer: Conclusion = {
  tone: 'good',
  text: 'Opens: 14 bytes, “hello envelope”. Format 2, 1 encrypted data key, 1 frame, not signed.',
};
