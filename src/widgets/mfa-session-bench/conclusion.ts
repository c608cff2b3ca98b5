/** What the bench concludes: a sentence, and whether it is good news. */
export interface Conclusion {
  readonly tone: 'good' | 'bad' | 'warn';
  readonly text: string;
}
