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
  const words = `[0,"\\"a\\" & <b> ${'x'.repeat(1000)}"]`;
  const escaped = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const page = `<p><astro-island props="${escaped}" ssr>drawn</astro-island></p>`;

  it('moves long props into a file, as they were written', () => {
    const { html, files } = withPropsFiles(page, '/clinic/');
    const [[name, text] = []] = [...files];
    expect(name).toMatch(/^_astro\/props\.[\da-f]{8}\.json$/);
    expect(text).toBe(words);
    expect(html).toBe(`<p><astro-island data-props="/clinic/${name}" ssr>drawn</astro-island></p>`);
  });

  it('leaves short ones where they are', () => {
    const html = '<astro-island props="{}" ssr></astro-island>';
    expect(withPropsFiles(html, '/')).toEqual({ html, files: new Map() });
  });
});
