/** What a browser needs to install the site as an application (https://www.w3.org/TR/appmanifest/). */

export function webManifest(baseUrl: string): string {
  const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src: `${baseUrl}img/${file}`,
    sizes,
    purpose,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
  });
  return JSON.stringify({
    id: baseUrl,
    name: 'AWS Developer Notes',
    short_name: 'AWS Notes',
    description: 'Verified, cited notes for people who build on AWS, with a working tool on the page',
    lang: 'en',
    start_url: baseUrl,
    scope: baseUrl,
    display: 'minimal-ui',
    theme_color: '#0f5c8c',
    background_color: '#ffffff',
    icons: [
      icon('logo.svg', 'any', 'any'),
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
    shortcuts: [
      {name: 'Search', url: `${baseUrl}search/`},
      {name: 'Errors', url: `${baseUrl}errors/`},
      {name: 'Cheat sheet', url: `${baseUrl}cheat-sheet/`},
    ],
  });
}
