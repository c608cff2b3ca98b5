// Parts of a text that a reader has yet to fill in: `<YOUR ACCOUNT>`, `{{ region }}`. Templates that people share are full of them.

/** The first of them; undefined if there is none. */
export const placeholderIn = (text: string): string | undefined => /<[^<>]+>|\{\{[^{}]+\}\}/.exec(text)?.[0];

/** Whether the whole text is one. */
export const isPlaceholder = (text: string): boolean => placeholderIn(text) === text.trim();
