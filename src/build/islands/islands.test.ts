import { describe, expect, it } from 'vitest';
import { islandScript, withIslandScript } from './index.ts';
import { withPropsFiles } from './props.ts';

const when = '<script>(self.Astro||(self.Astro={})).visible=1</script>';
const how = '<script>customElements.define("astro-island",class extends HTMLElement{})</script>';
const ours = '<script>document.title</script>';
const file = '/clinic/_astro/islands.01234567.js';

describe('withIslandScript', () => {
  it('names our file, once, where the first of Astro’s scripts stood', () => {
    expect(withIslandScript(`${ours}<p>${when}</p>${how}`, file)).toBe(
      `${ours}<p><script defer src="${file}"></script></p>`,
    );
    expect(file).toMatch(islandScript);
  });

  it('leaves out what only Astro’s loader reads', () => {
    const opts = (value: string) =>
      ` opts="{&quot;name&quot;:&quot;Island&quot;,&quot;value&quot;:${value}}"`;
    const margin = '{&quot;rootMargin&quot;:&quot;400px&quot;}';
    const island = (value: string) =>
      `<astro-island uid="1Yb8Ud" component-url="a.js" component-export="default" client="visible"${opts(value)} await-children>`;
    const style = (more: string) => `<style>astro-island${more}{display:contents}</style>`;
    const page =
      how +
      style(',astro-slot,astro-static-slot') +
      '<!--astro:end-->' +
      island(margin) +
      island('true');
    const left = '<astro-island component-url="a.js" client="visible">';
    expect(withIslandScript(page, file)).toBe(
      `<script defer src="${file}"></script>${style('')}${left}${left}`,
    );
  });

  it('leaves a page without islands alone', () => {
    expect(withIslandScript(ours, file)).toBe(ours);
  });

  it.each([
    ['children', '<astro-island client="load"><astro-slot></astro-slot></astro-island>'],
    ['signals', '<astro-island client="load" data-preact-signals="{}"></astro-island>'],
    ['client:', '<astro-island client="idle"></astro-island>'],
    ['margin', '<astro-island client="visible" opts="{&quot;value&quot;:{}}"></astro-island>'],
  ])('stops at what our loader does not know: %s', (what, html) => {
    expect(() => withIslandScript(how + html, file)).toThrow(what);
  });
});

describe('withPropsFiles', () => {
  const islandWith = (props: string) => {
    const written = props
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;')
      .replaceAll('<', '&lt;');
    return `<p><astro-island props="${written}" ssr>drawn</astro-island></p>`;
  };

  it('moves long props into a file, without the kinds that Astro writes', () => {
    const long = 'x'.repeat(1000);
    const given = {
      words: [0, { a: [0, `"a" & <b> ${long}`] }],
      list: [
        1,
        [
          [0, 1],
          [0, null],
        ],
      ],
    };
    const { html, files } = withPropsFiles(islandWith(JSON.stringify(given)), '/clinic/');
    const [[name, text] = ['', '']] = [...files];
    expect(name).toMatch(/^_astro\/props\.[\da-f]{8}\.json$/);
    expect(JSON.parse(text)).toEqual({ words: { a: `"a" & <b> ${long}` }, list: [1, null] });
    expect(html).toBe(`<p><astro-island data-props="/clinic/${name}" ssr>drawn</astro-island></p>`);
  });

  it('leaves short ones where they are', () => {
    const { html, files } = withPropsFiles(islandWith('{"a":[0,"\\"&<"],"b":[0]}'), '/');
    expect(html).toBe(
      '<p><astro-island props="{&#34;a&#34;:&#34;\\&#34;&#38;&#60;&#34;}" ssr>drawn</astro-island></p>',
    );
    expect([...files]).toEqual([]);
  });

  it('stops at a value that plain JSON does not hold', () => {
    expect(() => withPropsFiles(islandWith('{"day":[3,"2026-11-22"]}'), '/')).toThrow('kind 3');
  });
});
