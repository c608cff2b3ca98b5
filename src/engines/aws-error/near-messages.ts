// Known messages that share telling words with a line: AWS changes a few words of a message now and then. Words weigh by how
// rare they are among the messages (inverse document frequency). https://doi.org/10.1108/eb026526
import type {KnownMessage} from './known-message';

/** A message, and how much of it stands in the line: 0 to 1. */
export interface Near<Message extends KnownMessage> {
  readonly message: Message;
  readonly likeness: number;
}

export interface NearFinder<Message extends KnownMessage> {
  /** The messages nearest to a line, nearest first; those that come with `code` count even with other words. */
  readonly nearest: (line: string, code?: string) => readonly Near<Message>[];
}

const most = 3;
/** Share of a message's weight that has to stand in a line; a code that many messages have says little without words. */
const leastLikeness = 0.5;
const leastBesideCommonCode = 0.1;
const commonCode = 4;
/** Words that have to be shared, and so many of them have to tell something. */
const fewestWords = 3;
const fewestTelling = 2;
const pairWeight = 0.5;

const common = new Set(
  'an and are be been but by can cannot could do does for from has have in is it must no not of on or that the this to was with you your'.split(
    ' ',
  ),
);

/** How the AWS CLI opens every error of a service. */
const opening =
  /\ban error occurred \([^()]{1,100}\)(?: when calling the \S{1,100} operation)?(?: \(reached max retries: \d+\))?:/gi;

const placeholder = /<[A-Za-z][^<>]*>/;
const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:ed|ing|es|s)$/, '') : word);

/** Words and pairs of neighbours. */
function featuresOf(text: string): readonly string[] {
  const words = (
    text
      .replace(opening, ' ')
      .toLowerCase()
      .match(/[a-z]{2,}/g) ?? []
  ).map(stem);
  return [...new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)])];
}

const codesOf = ({code = ''}: KnownMessage): readonly string[] => code.split(', ').filter(Boolean);

/** Prepares the looking for a list of messages. */
export function makeNearFinder<Message extends KnownMessage>(messages: readonly Message[]): NearFinder<Message> {
  const features = messages.map(({text}) => {
    // The operation stands in for its place-holder, so that the opening is seen as one.
    const parts = text.replace(/<operation>/g, 'Operation').split(placeholder);
    return [...new Set(parts.flatMap(featuresOf))];
  });
  const carriers = new Map<string, number>();
  for (const message of messages)
    for (const code of codesOf(message)) carriers.set(code, (carriers.get(code) ?? 0) + 1);
  const holders = new Map<string, number[]>();
  features.forEach((own, index) => own.forEach((one) => holders.set(one, [...(holders.get(one) ?? []), index])));
  const weightOf = (feature: string): number => {
    const holding = holders.get(feature)?.length ?? 0;
    return holding === 0 ? 0 : Math.log(1 + messages.length / holding) * (feature.includes(' ') ? pairWeight : 1);
  };
  const whole = features.map((own) => own.reduce((sum, one) => sum + weightOf(one), 0));

  const nearest = (line: string, code = ''): readonly Near<Message>[] => {
    const shared = new Float64Array(messages.length);
    const words = new Uint16Array(messages.length);
    const telling = new Uint16Array(messages.length);
    for (const feature of featuresOf(line)) {
      const weight = weightOf(feature);
      for (const index of holders.get(feature) ?? []) {
        shared[index] = (shared[index] ?? 0) + weight;
        if (feature.includes(' ')) continue;
        words[index] = (words[index] ?? 0) + 1;
        if (!common.has(feature)) telling[index] = (telling[index] ?? 0) + 1;
      }
    }
    return messages
      .map((message, index) => ({
        message,
        isWorded: (words[index] ?? 0) >= fewestWords && (telling[index] ?? 0) >= fewestTelling,
        likeness: whole[index] ? (shared[index] ?? 0) / whole[index] : 0,
        hasCode: code !== '' && codesOf(message).includes(code),
      }))
      .filter(({hasCode, isWorded, likeness}) => {
        if (isWorded && likeness >= leastLikeness) return true;
        return hasCode && ((carriers.get(code) ?? 0) < commonCode || likeness >= leastBesideCommonCode);
      })
      .sort((one, other) => Number(other.hasCode) - Number(one.hasCode) || other.likeness - one.likeness)
      .slice(0, most)
      .map(({message, likeness}) => ({message, likeness}));
  };
  return {nearest};
}
