/** The policy of every page: what was not built into it does not run, and nothing leaves for another host. */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test as plainTest} from '@playwright/test';
import {policyOf} from '../src/finish/content-security-policy';
import {expect, sitePages, waitForHydration} from './fixtures';
import {readBuilt} from './site-server';

plainTest('every page has the policy, before anything that it could refuse', () => {
  for (const page of [...sitePages.map((path) => `${path.slice(1)}index.html`), '404.html']) {
    const html = String(readBuilt(page));
    const meta = /<meta http-equiv=Content-Security-Policy content="([^"]*)">/.exec(html);
    expect(meta?.[1], page).toBe(policyOf(html));
    expect(html.search(/<(?:script|link|style|img)/), page).toBeGreaterThan(meta?.index ?? Infinity);
    expect(meta?.[1]?.split(';').find((directive) => directive.startsWith('script-src'))).not.toContain('unsafe');
  }
});

// What the browser says of each refusal is wanted here, so this story does without the silent console.
plainTest('a planted script and requests to another host are refused, and the page works', async ({page}) => {
  // It would answer anybody, and notes what it is asked for. (A browser may connect ahead, and then not ask.)
  const asked: unknown[] = [];
  const away = createServer(({url}, response) => {
    asked.push(url);
    response.setHeader('access-control-allow-origin', '*').end('out()');
  });
  away.on('upgrade', ({url}, socket) => {
    asked.push(url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => away.listen(0, resolve));
  const host = `http://127.0.0.1:${(away.address() as AddressInfo).port}/`;
  const planted = `<script>ran.push('inline')</script><img src=x onerror="ran.push('attribute')"><script src="${host}a.js"></script>
    <img src="${host}a.png"><iframe src="${host}"></iframe><object data="${host}"></object><a id=planted href="javascript:ran.push('address')">planted</a>
    <style>body {display: none}</style><base href="${host}">`;
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, {ran: [], refused});
    document.addEventListener('securitypolicyviolation', ({effectiveDirective}) => refused.push(effectiveDirective));
  });
  await page.route('/kms/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace('<body>', `<body>${planted}`)});
  });
  await page.goto('/kms/');
  await waitForHydration(page);
  await page.locator('#planted').evaluate((link: HTMLAnchorElement) => link.click());
  const outcomes = await page.evaluate(async (address) => {
    const socket = new Promise((resolve, reject) => {
      const one = new WebSocket(address.replace('http', 'ws'));
      one.onopen = resolve;
      one.onerror = reject;
    });
    const attempts: Promise<unknown>[] = [fetch(address), socket, import(address)];
    return (await Promise.allSettled(attempts)).map(({status}) => status);
  }, host);
  expect(outcomes).toEqual(['rejected', 'rejected', 'rejected']);
  const {ran, refused} = await page.evaluate(() => {
    const seen = window as unknown as {readonly ran: string[]; readonly refused: string[]};
    return {ran: seen.ran, refused: seen.refused};
  });
  expect(ran).toEqual([]);
  for (const directive of [
    'script-src-elem',
    'script-src-attr',
    'img-src',
    'frame-src',
    'object-src',
    'style-src-elem',
    'base-uri',
    'connect-src',
  ]) {
    expect(refused).toContain(directive);
  }
  expect(asked).toEqual([]);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  away.closeAllConnections();
  away.close();
});
