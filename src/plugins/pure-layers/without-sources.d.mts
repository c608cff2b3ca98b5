/** The text of a module of facts without its sources and what the notes of 2022 said. */
export default function withoutSources(text: string): string;
