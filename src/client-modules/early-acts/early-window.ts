/** What the loader leaves on the window before script runs, and what Docusaurus puts there once React listens. */
export interface EarlyWindow {
  /** The reader's acts that nobody has answered yet, in order. */
  earlyActs?: Event[];
  docusaurusRoot?: unknown;
}
