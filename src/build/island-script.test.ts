import { describe, expect, it } from 'vitest';
import { islandScript, withIslandScript } from './island-script.ts';

const when = '<script>(self.Astro||(self.Astro={})).visible=1</script>';
const how = '<script>customElements.define("astro-island",class extends HTMLElement{})</script>';
const ours = '<script>document.title</script>';

describe('withIslandScript', () => {
  it('puts all that wakes islands into one file, in its order, where the first of it stood', () => {
    const { html, name = '', text } = withIslandScript(`${ours}<p>${when}</p>${how}`, '/clinic');
    expect(text).toBe(
      '(self.Astro||(self.Astro={})).visible=1;\ncustomElements.define("astro-island",class extends HTMLElement{})',
    );
    expect(html).toBe(`${ours}<p><script defer src="/clinic/${name}"></script></p>`);
    expect(`/clinic/${name}`).toMatch(islandScript);
  });

  it('gives pages with the same scripts the same file, and others another', () => {
    const name = (html: string) => withIslandScript(html, '/').name;
    expect(name(when + how)).toBe(name(`${when}<p></p>${how}`));
    expect(name(how)).not.toBe(name(when + how));
  });

  it('leaves a page without islands alone', () => {
    expect(withIslandScript(ours, '/')).toEqual({ html: ours });
  });
});
