/** Which guides name a message: a reader of its page finds more there. */
import { allCitations } from '../../facts/citations.ts';
import { allMessages } from '../../facts/messages.ts';
import { pageOf, type MessagePage } from '../../facts/messages-pages.ts';
import { pageAddress } from '../facts-page.ts';

let guides: ReadonlyMap<MessagePage, readonly string[]> | undefined;

function collect(): Map<MessagePage, readonly string[]> {
  const { rowOf, messages } = allMessages();
  const found = new Map<MessagePage, readonly string[]>();
  for (const { component, id, file } of allCitations()) {
    const row = component === 'Message' ? messages.get(rowOf.get(id) ?? '') : undefined;
    const page = row && pageOf(row);
    if (page) found.set(page, [...new Set([...(found.get(page) ?? []), pageAddress(file)])]);
  }
  return found;
}

/** Root links. */
export function citedBy(page: MessagePage): readonly string[] {
  guides ??= collect();
  return guides.get(page) ?? [];
}
