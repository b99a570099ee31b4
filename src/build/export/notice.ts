/** What every copy says of itself: of which day it is, where the site stands, when the facts were read. */
import { formatDay } from '../../facts/index.ts';
import { escaped } from './tree.ts';
import type { Context } from './types.ts';

export function noticeHtml({ date, web, checked, lang, word }: Context): string {
  const day = (text: string) => formatDay(text, lang);
  const said = [
    date === undefined ? word('copy.undated') : word('copy.date', { date: day(date) }),
    checked.from === checked.to
      ? word('copy.checked.day', { date: day(checked.to) })
      : word('copy.checked', { from: day(checked.from), to: day(checked.to) }),
  ];
  const link =
    web === undefined
      ? ` ${escaped(word('copy.unplaced'))}`
      : ` ${escaped(word('copy.web'))} <a href="${escaped(web)}">${escaped(web)}</a>`;
  return `<p class="small copy-note">${said.map(escaped).join(' ')}${link}</p>`;
}
