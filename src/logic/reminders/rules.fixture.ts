/** Lead times for tests, as `/data/reminders.json` would give them. */
import type { ReminderRules } from './types.ts';

export const RULES: ReminderRules = {
  rules: [
    {
      id: 'adv-remind-passport',
      figures: [
        { key: 'first', value: '6', unit: 'months' },
        { key: 'last', value: '14', unit: 'days' },
      ],
    },
    { id: 'id-expiry-notice', figures: [{ key: 'days', value: '60', unit: 'days' }] },
    { id: 'adv-remind-permit', figures: [{ key: 'first', value: '60', unit: 'days' }] },
    { id: 'id-permit-extend', figures: [{ key: 'days', value: '30', unit: 'days' }] },
    { id: 'adv-remind-visa', figures: [{ key: 'first', value: '14', unit: 'days' }] },
    { id: 'id-visa-extend', figures: [{ key: 'days', value: '7', unit: 'days' }] },
    {
      id: 'adv-remind-card',
      figures: [
        { key: 'first', value: '60', unit: 'days' },
        { key: 'last', value: '14', unit: 'days' },
      ],
    },
    {
      id: 'adv-remind-phone',
      figures: [
        { key: 'first', value: '7', unit: 'days' },
        { key: 'last', value: '1', unit: 'days' },
      ],
    },
  ],
};
