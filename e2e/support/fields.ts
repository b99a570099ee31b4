/** Every field of a tool, whatever has to be chosen before it comes up: a new one needs nothing here. */
import type { Frame, Locator, Page } from 'playwright/test';

export const fields = 'input:not([type=radio], [type=checkbox]), textarea, [contenteditable]';

/** Tools whose questions are answered with buttons and lists. */
export const nothingToType: readonly string[] = ['triage', 'retry'];

/** Whatever was opened over the page. */
export const closeAll = (place: Page | Frame): Promise<void> =>
  place.evaluate(async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    for (const dialog of document.querySelectorAll('dialog')) dialog.close();
  });

type Visit = (field: Locator, name: string, takesDays: boolean) => Promise<void>;

/** Takes every choice of a tool once, and visits each field as it comes up; gives the names of the fields. */
export async function everyField(tool: Locator, visit: Visit): Promise<Set<string>> {
  const visited = new Set<string>();

  async function visitNew() {
    const shown = await tool.locator(fields).evaluateAll((all) =>
      all.flatMap((field, at) => {
        const name = field.getAttribute('name') ?? field.id;
        const takesDays = field.getAttribute('type') === 'date';
        return field.checkVisibility({ visibilityProperty: true }) ? [{ name, at, takesDays }] : [];
      }),
    );
    for (const { name, at, takesDays } of shown)
      if (!visited.has(name)) {
        visited.add(name);
        await visit(tool.locator(fields).nth(at), name, takesDays);
      }
  }
  await visitNew();
  for (const taken = new Set<string>(); ;) {
    const next = await tool.evaluate(takeNext, [...taken]);
    if (next === null) return visited;
    taken.add(next);
    await visitNew();
  }
}

/** In the page: takes the first choice that was not taken yet, and says which, or that there is none. */
function takeNext(tool: Element, taken: readonly string[]): string | null {
  for (const details of tool.querySelectorAll('details')) details.open = true;
  for (const select of tool.querySelectorAll('select'))
    for (const { value } of select.options) {
      const mark = `${select.name}=${value}`;
      if (taken.includes(mark)) continue;
      select.value = value;
      for (const kind of ['input', 'change'])
        select.dispatchEvent(new Event(kind, { bubbles: true }));
      return mark;
    }
  for (const choice of tool.querySelectorAll<HTMLInputElement>('[type=radio], [type=checkbox]')) {
    const mark = `${choice.name}=${choice.value}`;
    if (taken.includes(mark)) continue;
    choice.click();
    return mark;
  }
  return null;
}
