/** The page that leads on from an address that has moved. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * HTML that leads to `to`. Its script takes along the fragment, which a refresh would lose, and is a file of its own, so that
 * no inline script has to be allowed.
 * @param site origin of the published site, for the canonical address
 * @param baseUrl path of the site, with a slash at both ends
 * @param to address below the base URL, with slashes at both ends
 */
export function forwardingPage(site: string, baseUrl: string, to: string): string {
  const path = escaped(baseUrl + to.slice(1));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This page has moved</title>
<link rel="canonical" href="${escaped(site)}${path}">
<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>
<script src="${escaped(baseUrl)}forward.js" data-to="${path}"></script>
</head>
<body><p>This page has moved to <a href="${path}">${path}</a>.</p></body>
</html>
`;
}
