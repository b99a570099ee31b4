import { describe, expect, it } from 'vitest';
import { propsLoader, withPropsFiles } from './island-props.ts';
import { islandScript, withIslandScript } from './island-script.ts';

const when = '<script>(self.Astro||(self.Astro={})).visible=1</script>';
const how = '<script>customElements.define("astro-island",class extends HTMLElement{})</script>';
const ours = '<script>document.title</script>';

describe('withIslandScript', () => {
  it('puts all that wakes islands into one file, in its order, where the first of it stood', () => {
    const { html, name = '', text } = withIslandScript(`${ours}<p>${when}</p>${how}`, '/clinic');
    expect(text).toBe(
      `(self.Astro||(self.Astro={})).visible=1;\n${propsLoader};\ncustomElements.define("astro-island",class extends HTMLElement{})`,
    );
    expect(html).toBe(`${ours}<p><script defer src="/clinic/${name}"></script></p>`);
    expect(`/clinic/${name}`).toMatch(islandScript);
  });

  it('gives pages with the same scripts the same file, and others another', () => {
    const name = (html: string) => withIslandScript(html, '/').name;
    expect(name(when + how)).toBe(name(`${when}<p></p>${how}`));
    expect(name(how)).not.toBe(name(when + how));
  });

  it('puts the island after all that wakes one, wherever it stood', () => {
    const { text = '' } = withIslandScript(how + when, '/');
    expect(text.indexOf('visible')).toBeLessThan(text.indexOf('customElements'));
  });

  it('leaves a page without islands alone', () => {
    expect(withIslandScript(ours, '/')).toEqual({ html: ours });
  });
});

describe('withPropsFiles', () => {
  const words = `[0,"\\"a\\" & <b> ${'x'.repeat(1000)}"]`;
  const escaped = words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const page = `<p><astro-island uid="1" props="${escaped}" ssr>drawn</astro-island></p>`;

  it('moves long props into a file, as they were written', () => {
    const { html, files } = withPropsFiles(page, '/clinic/');
    const [[name, text] = []] = [...files];
    expect(name).toMatch(/^_astro\/props\.[\da-f]{8}\.json$/);
    expect(text).toBe(words);
    expect(html).toBe(
      `<p><astro-island uid="1" data-props="/clinic/${name}" ssr>drawn</astro-island></p>`,
    );
  });

  it('leaves short ones where they are', () => {
    const html = '<astro-island props="{}" ssr></astro-island>';
    expect(withPropsFiles(html, '/')).toEqual({ html, files: new Map() });
  });
});
