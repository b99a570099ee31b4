import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allMessages, loadMessages } from './messages.ts';

const all = allMessages();

test('the drawn messages are few, and of many kinds', () => {
  expect(all.common.size).toBeGreaterThanOrEqual(8);
  expect(all.common.size).toBeLessThanOrEqual(12);
  const families = [...all.common.keys()].map((id) => all.messages.get(id)?.family);
  expect(new Set(families).size).toBeGreaterThanOrEqual(8);
});

describe('a row that cannot be used', () => {
  const mistakes: [what: string, file: string, right: string, wrong: string, says: RegExp][] = [
    [
      'words that its row lacks',
      'common.yaml',
      '对不起，短信发送失败',
      '短信发送成功',
      /no part of "chinapay-upop\.89"/,
    ],
    [
      'a row that is not there',
      'common.yaml',
      'id: wechat-pay.NOTENOUGH',
      'id: wechat-pay.NO',
      /"wechat-pay\.NO": name/,
    ],
    [
      'a look nobody draws',
      'common.yaml',
      'look: toast',
      'look: cartoon',
      /draw it as one of the known looks/,
    ],
    [
      'a page of messages with another cause',
      'rows/99bill.yaml',
      'page: unionpay-field39.14',
      'page: unionpay-field39.51',
      /^content\/facts\/messages\/rows\/99bill\.yaml: .*the same reason, who and retry/,
    ],
    [
      'a reason of another family',
      'rows/99bill.yaml',
      'reason: bank-no-reason',
      'reason: failed-no-reasn',
      /rows\/99bill\.yaml: "99bill\.\w+" names the reason "failed-no-reasn", .*: use .+/,
    ],
    [
      'a family nobody knows',
      'rows/99bill.yaml',
      'family: bank_decline',
      'family: blance',
      /rows\/99bill\.yaml, row .*family: the family is one of identity_mismatch, .*generic/s,
    ],
  ];
  test.each(mistakes)('is refused: %s', (_, name, right, wrong, says) => {
    const dir = mkdtempSync(join(tmpdir(), 'messages-'));
    cpSync('content/facts/messages', dir, { recursive: true });
    const file = join(dir, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(right);
    writeFileSync(file, text.replace(right, wrong));
    expect(() => loadMessages(dir)).toThrow(says);
    rmSync(dir, { recursive: true });
  });
});
