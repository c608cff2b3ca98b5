/**
 * Addresses that lead on to another page, both without the trailing slash. A page that moves is added here; a fact or a
 * message whose id changes keeps the old one in its `formerIds`.
 */
export const moved: Readonly<Record<string, string>> = {
  // Sections with one page and no overview: what is left of its address when the last part is cut off.
  '/cloudtrail': '/cloudtrail/events',
  '/cloudwatch-logs': '/cloudwatch-logs/encryption',
  '/parameter-store': '/parameter-store/parameter-policies',
};
