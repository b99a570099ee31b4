/**
 * Nothing that src/build/first-flight takes out of a page's styles is missed. The browser reads the sheets as
 * they were, and as they are: what is left stands in the same order and says the same, and no rule that went
 * would hold for any element, whatever is open, in any colours, at any width and on paper.
 */
import { existsSync, readFileSync } from 'node:fs';
import { wholeStyles, type WholeStyles } from '../src/build/first-flight/index.ts';
import { askEverything, searchFor } from './support/everything.ts';
import { kinds } from './support/pages.ts';
import { expect, test } from './support/test.ts';

if (!existsSync(wholeStyles)) throw new Error(`There is no ${wholeStyles}: run "npm run build".`);
const { sheets, pages } = JSON.parse(readFileSync(wholeStyles, 'utf8')) as WholeStyles;

/** The sheets of a page as they were before the pass. */
const wholeOf = (address: string): string[] =>
  pages[address.replace(/(^|\/)$/, '$1index.html')]?.map((at) => sheets[at] ?? '') ?? [];

interface Found {
  readonly rules: number;
  readonly gone: number;
  /** Rules of the page that its sheets did not have, or not in this order. */
  readonly strange: string[];
  /** Rules that went and hold for something. */
  readonly missed: string[];
}

/** Runs in the page. */
function compare(whole: readonly string[]): Found {
  interface Rule {
    readonly selector: string;
    /** All but the selector: what it says, and inside of which groups. */
    readonly rest: string;
  }
  const rulesOf = (rules: CSSRuleList, inside = ''): Rule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule)
        return { selector: rule.selectorText, rest: inside + rule.style.cssText };
      if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule)
        return rulesOf(rule.cssRules, `${inside}${rule.cssText.split('{')[0] ?? ''}: `);
      return { selector: '', rest: inside + rule.cssText };
    });
  const read = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return rulesOf(sheet.cssRules);
  };
  // As if every part that a browser draws by itself were there, and the pointer and the focus on all.
  const anyMoment = (selector: string) =>
    selector
      .replace(/::[\w-]+(\([^)]*\))?/g, ':where(*)')
      .replace(/(?<!not\():(hover|active|focus|focus-visible|focus-within)(?![\w-])/g, ':where(*)');
  const heldBy = (selector: string) =>
    selector === '' ? [] : [...document.querySelectorAll(anyMoment(selector))];
  const isPart = (some: string, all: string) => {
    const list = all.split(', ');
    return some.split(', ').every((one) => list.includes(one));
  };
  // What scripts bring is no element (src/overrides/add-style.ts).
  const left = [...document.querySelectorAll('style')].flatMap((style) => read(style.textContent));
  const all = whole.flatMap(read);
  const missed: string[] = [];
  let [next, gone] = [0, 0];
  for (const { selector, rest } of all) {
    const own = left[next];
    const stays = own?.rest === rest && isPart(own.selector, selector);
    if (stays) next += 1;
    if (stays && own.selector === selector) continue;
    gone += 1;
    const held = stays ? heldBy(own.selector) : [];
    const lost = heldBy(selector).filter((element) => !held.includes(element));
    const [first] = lost;
    if (first)
      missed.push(`${selector} {${rest}} for <${first.localName} class="${first.className}">`);
    else if (selector === '') missed.push(rest);
  }
  const strange = left.slice(next).map(({ selector, rest }) => `${selector} {${rest}}`);
  return { rules: all.length, gone, strange: strange.slice(0, 3), missed: missed.slice(0, 5) };
}

// Chromium says so of the previews of tools; they come from here.
test.use({ expectedMessages: [/can escape its sandboxing/] });

for (const address of kinds)
  test(`/${address} misses no rule that is not sent`, async ({ page }) => {
    const whole = wholeOf(address);
    const nothing = async (state: string) => {
      const { rules, gone, strange, missed } = await page.evaluate(compare, whole);
      expect(gone).toBeGreaterThan(10);
      expect(rules - gone).toBeGreaterThan(20);
      expect(strange, state).toEqual([]);
      expect(missed, state).toEqual([]);
    };
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    await nothing('as it comes');
    for (const button of ['.menu-button:visible', 'main [popovertarget]:visible'])
      if ((await page.locator(button).count()) > 0) {
        await page.locator(button).first().click();
        await expect(page.locator(':popover-open')).toHaveCount(1);
        await nothing(`opened by ${button}`);
        await page.keyboard.press('Escape');
      }
    await askEverything(page);
    await nothing('with every tool asked');
    if ((await page.locator('.search-button').count()) > 0) {
      await searchFor(page, 'limit');
      await nothing('searching');
    }
  });
