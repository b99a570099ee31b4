/** The check of linked data on a page of a few lines: what is right passes, and each mistake is named. */
import { expect, it } from 'vitest';
import { linkedData } from './linked-data.ts';
import { siteFrom } from './site.ts';

const right = `<html lang="en"><head><meta property="og:type" content="article"></head><body><main><h1>Limits</h1><h2>Add it up</h2>
<div class="steps"><ol><li id="step-1">Open the bill<span popover>Papers</span>.</li></ol></div></main>
<footer><time datetime="2026-11-22">22 November 2026</time> <a href="/">Pay Clinic</a></footer>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'TechArticle',
      headline: 'Limits',
      url: '/guides/limits/',
      dateModified: '2026-11-22',
      citation: ['Papers'],
    },
    {
      '@type': 'HowTo',
      name: 'Add it up',
      step: [{ '@type': 'HowToStep', text: 'Open the bill.', url: '/guides/limits/#step-1' }],
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Pay Clinic', item: '/' },
        { '@type': 'ListItem', position: 2, name: 'Limits' },
      ],
    },
  ],
})}</script></body></html>`;

const says = async (html: string, file = '/guides/limits/index.html') => {
  const site = siteFrom([file], () => html);
  return (await linkedData(site)).map(({ what }) => what).join('\n');
};

it('takes what the page shows', async () => {
  expect(await says(right)).toBe('');
});

it('wants the same of a page in another language', async () => {
  const german = right.replace('lang="en"', 'lang="de"').replaceAll('"/guides', '"/de/guides');
  expect(await says(german, '/de/guides/limits/index.html')).toBe('');
  expect(await says(german, '/de/index.html')).toContain('of the type WebSite');
  expect(await says(german, '/de/index.html')).not.toContain('of the type BreadcrumbList');
  expect(await says(german, '/de/tools/limits/index.html')).toContain('of the type WebApplication');
});

it.each([
  ['"TechArticle"', '"TecArticle"', 'Type "TecArticle" is not a valid schema.org type'],
  ['"headline"', '"heading"', 'Property "heading" for type "TechArticle" is not supported'],
  ['"position":1,', '', 'Required attribute "position" is missing'],
  ['https://schema.org', 'https://example.org', 'does not say that it is schema.org'],
  ['"headline":"Limits"', '"headline":"All limits"', 'claims "All limits"'],
  ['"text":"Open the bill', '"text":"Open the tap', 'claims "Open the tap."'],
  ['"dateModified":"2026-11-22"', '"dateModified":"2026-11-23"', 'claims "2026-11-23"'],
  ['["Papers"]', '["Rumours"]', 'claims "Rumours"'],
  ['"/guides/limits/"', '"/guides/names/"', 'calls /guides/names/ the address of its TechArticle'],
  ['#step-1', '#step-2', 'calls /guides/limits/#step-2 the address of its HowToStep'],
  ['content="article"', 'content="website"', 'is "article" and says otherwise'],
  ['"HowTo"', '"ItemList"', 'has no linked data of the type HowTo'],
  ['application/ld+json', 'text/plain', 'has no linked data of the type TechArticle'],
])('names the mistake where %s is %s', async (before, after, what) => {
  expect(right).toContain(before);
  expect(await says(right.replace(before, after))).toContain(what);
});
