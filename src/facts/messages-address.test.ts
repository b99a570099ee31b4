import { describe, expect, test } from 'vitest';
import { familyAddress, messageAddress, messageSlug, systemAddress } from './messages-address.ts';
import { allMessages } from './messages.ts';

const { rowOf, families, systems } = allMessages();
const slugs = (ids: Iterable<string>) => [...ids].map(messageSlug);

describe('addresses of messages', () => {
  test('are the id in lower case, with hyphens for other marks', () => {
    expect(messageAddress('alipay-open.ACQ.PAYMENT_FAIL')).toBe(
      '/errors/alipay-open-acq-payment-fail/',
    );
    expect(familyAddress('identity_mismatch')).toBe('/errors/family/identity-mismatch/');
    expect(systemAddress('unionpay-field39')).toBe('/errors/system/unionpay-field39/');
  });

  test('are one for each id, merged ones too', () => {
    expect(new Set(slugs(rowOf.keys())).size).toBe(rowOf.size);
    expect(new Set(slugs(families.keys())).size).toBe(families.size);
    expect(new Set(slugs(systems.keys())).size).toBe(systems.size);
  });

  test('leave the folders of families and systems free', () => {
    for (const folder of ['family', 'system']) expect(slugs(rowOf.keys())).not.toContain(folder);
  });
});
