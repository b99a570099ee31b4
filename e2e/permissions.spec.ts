/** What a page may ask of a device, as Chromium has understood the headers of a host. */
import { expect } from 'playwright/test';
import { test } from './support/hosted.ts';

/** Chromium's own, to ask what a page may do. */
interface Asked {
  readonly featurePolicy: {
    readonly allowedFeatures: () => string[];
    readonly features: () => string[];
  };
}

/** Hints of what the browser is: see src/build/policy/policy.ts. The one that scripts can ask for is off. */
const isHint = (name: string): boolean => /^ch-(?!ua-high-entropy-values)/.test(name);

for (const address of ['', 'tools/show-card/', 'embed/limits/'])
  test(`on /${address} every permission is off but copying and the full screen`, async ({
    page,
    site,
  }) => {
    const unknown: string[] = [];
    page.on('console', (message) => {
      const name = /Permissions-Policy header: .*'(.*)'/.exec(message.text())?.[1];
      if (name !== undefined) unknown.push(name);
    });
    await page.goto(site + address);
    const [known, allowed] = await page.evaluate(() => {
      const { featurePolicy } = document as unknown as Asked;
      return [featurePolicy.features(), featurePolicy.allowedFeatures()];
    });
    expect(known.length).toBeGreaterThan(40);
    expect(allowed.filter((name) => !isHint(name)).sort()).toEqual([
      'clipboard-write',
      'fullscreen',
    ]);
    // It has these on phones alone.
    expect([...new Set(unknown)].sort()).toEqual(['bluetooth', 'web-share']);
  });
