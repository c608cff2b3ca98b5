/** Which topics a reader means by what was typed. */
export interface FoundTopic {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly tool?: string;
}

export interface TopicGroup {
  readonly service: string;
  readonly topics: readonly FoundTopic[];
}

/** The topics that hold every typed word in service, title, question or tool; groups left empty drop out. */
export function findTopics(groups: readonly TopicGroup[], query: string): readonly TopicGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({service, topics}) => ({
      service,
      topics: topics.filter(({title, question, tool = ''}) => {
        const everything = `${service} ${title} ${question} ${tool}`.toLowerCase();
        return words.every((word) => everything.includes(word));
      }),
    }))
    .filter(({topics}) => topics.length > 0);
}

/** What readers often arrive with; each finds its page by the search. */
export const symptoms = [
  'access denied',
  'throttling',
  'signature does not match',
  'unable to locate credentials',
  'rule never matches',
  'subscription gets no data',
] as const;

/** Whether a text is more likely a message than a few words to look for: long, or with the code of an error. */
export const looksPasted = (text: string): boolean =>
  text.length >= 50 || /\w(?:Exception|Error|Fault)\b|error occurred|is not authorized|^\S+: /.test(text);
