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
