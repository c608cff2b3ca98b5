import {defineConfig, devices} from '@playwright/test';
import {quietFlags} from './src/scripts/chromium.mjs';

const executablePath = process.env.CHROMIUM_PATH;
/** There only if a Firefox was found; src/scripts/stories.mjs looks for one and says so. */
const firefoxPath = process.env.FIREFOX_PATH;
const launchOptions = {
  ...(executablePath ? {executablePath} : {}),
  // No other host can be reached, whoever asks; the fixture `quiet` tells what a page asked for.
  args: [...quietFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
};
const serve = (port: number, folder: string, base = '/'): string =>
  `node src/scripts/serve-site.mjs ${port} ${folder} ${base}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 3, // on two processors: a story waits for the browser a good part of its time
  timeout: 60_000,
  expect: {timeout: 10_000},
  reporter: [['list']],
  // The copy for reading offline has stories of its own; elsewhere every request is to be seen.
  use: {baseURL: 'http://localhost:3100', launchOptions, screenshot: 'only-on-failure', serviceWorkers: 'block'},
  projects: [
    {name: 'desktop', use: {...devices['Desktop Chrome']}, testIgnore: 'sub-path.spec.ts'},
    {
      name: 'phone',
      use: {...devices['Pixel 7'], viewport: {width: 390, height: 844}},
      // The main story of each tool; the width of every page and sample is held on the desktop, at 320 px.
      grep: /@phone/,
    },
    {
      name: 'sub-path',
      use: {...devices['Desktop Chrome'], baseURL: 'http://localhost:3101/notes/aws/'},
      testMatch: 'sub-path.spec.ts',
    },
    ...(firefoxPath
      ? [
          {
            name: 'firefox',
            use: {...devices['Desktop Firefox'], launchOptions: {executablePath: firefoxPath}},
            testMatch: 'synthesize-an-app.spec.ts',
            grep: /byte for byte/,
          },
        ]
      : []),
  ],
  webServer: [
    {command: serve(3100, 'build'), url: 'http://localhost:3100/', reuseExistingServer: false},
    {
      command: serve(3101, 'build-sub-path', '/notes/aws/'),
      url: 'http://localhost:3101/notes/aws/',
      reuseExistingServer: false,
    },
  ],
});
