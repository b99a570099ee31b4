/**
 * What combinations of terms speak for a family, and how strongly. The weights are an expert's
 * judgement on one scale: 6 names the family outright, 4 is what one would say first, 2 is a hint
 * that anything better overrules. Terms of a rule stand near each other in the text.
 */
import type { Family } from '../types.ts';
import type { TermName } from './terms.ts';

export interface Rule {
  readonly family: Family;
  readonly weight: number;
  readonly all: readonly TermName[];
  /** The rule is silent where one of these stands anywhere in the text. */
  readonly unless: readonly TermName[];
}

/** "weight: term term -unless", for each family. */
const written: Record<Family, string> = {
  identity_mismatch: `
    5: name mismatch
    4.5: name wrong
    5.5: name bank mismatch
    5.5: document bank mismatch
    4.5: name document
    5: identity mismatch
    5: document mismatch
    5: identity verifyFails
    5: document verifyFails
    6: document unsupported
    4: identity unsupported
    4: identity wrong
    4: document wrong
    4: identity fails
    3.5: document fails
    4.5: renewed
    3.5: document bind
    3: identity
    2.5: document
    2.5: name bind
    5: billing mismatch
    5: billing wrong
    4.5: billing verifyFails
    4: billing fails
    3: billing
    3.5: mismatch
    5: bind mismatch
    2: verifyFails account
    3.5: verifyFails wallet`,
  reserved_phone: `
    6: smsCode notReceived
    4.5: code notReceived
    6: reserved phone
    5.5: phone mismatch
    4.5: phone wrong
    4: changedPhone
    4.5: changedPhone bank
    5.5: changedPhone bind
    4: smsCode changedPhone
    3.5: smsCode phone
    3: phone bank
    1: phone
    3: smsCode unsupported
    3: smsCode fails`,
  verification: `
    5.5: smsCode wrong
    5.5: threeDs fails
    6: threeDs declined
    5: threeDs verifyFails
    5: threeDs
    5.5: password wrong
    5.5: password tooMany
    5: password frozen
    5: smsCode tooMany
    5: smsCode expiry
    4: smsCode mismatch
    3.5: password fails
    2.5: password
    2.5: smsCode
    3.5: verifyFails
    3: verifyFails bank`,
  card_details: `
    6: cvv wrong
    5: cvv fails
    4: cvv
    5.5: cardNumber wrong
    5: expiry wrong
    5: cardDetails wrong
    4: cardDetails mismatch
    4: cardDetails fails
    2.5: cardDetails
    4: billing wrong
    3.5: billing mismatch
    2.5: billing
    2: cardNumber`,
  card_unsupported: `
    5.5: card unsupported
    6: kindOfCard unsupported
    7.5: seller kindOfCard unsupported
    5: bank unsupported
    4.5: method unsupported
    4: kindOfCard fails -charged
    4: kindOfCard bind
    3: kindOfCard
    5.5: onlinePay notOpen
    4.5: card notOpen
    5: currency unsupported
    4: currency
    4.5: payLater unsupported
    4: payLater fails
    4: abroad unsupported
    4: card bind fails
    3: bind fails
    3.5: onlinePay unsupported
    2.5: unsupported
    2: card bind
    0.6: card
    4: notOpen`,
  card_status: `
    6: card expiry -wrong
    3: expiry -smsCode
    6: lost card
    4.5: card frozen
    5.5: bankAccount frozen
    5: bank frozen
    5: dormant
    5: cardState
    3.5: card frozen unlock`,
  bank_decline: `
    5: bank declined
    4.5: card declined
    5: askBank
    5.5: askBank declined
    3.5: declined
    4: onlinePay declined
    3.5: pay declined
    3.5: askBank fails
    5.5: bank blocked pay
    4.5: bank blocked
    2: bank fails
    0.5: bank
    0.5: card`,
  limit: `
    6: limit overLimit
    5.5: limit amountPeriod
    5: amountPeriod overLimit
    4.5: limit
    4: limit fails
    4: tooMany amountPeriod`,
  balance: `
    6: funds notEnough -enough
    5: card notEnough -enough
    4.5: notEnough -enough`,
  risk_control: `
    6: securityReason
    5: risk
    5.5: risk pay
    5: risk fails
    5: risk declined
    4: tooMany fails
    4: tooMany pay
    3.5: tooMany
    3: abnormal
    4: abnormal pay
    3.5: newPlace fails
    2: newPlace`,
  account_restricted: `
    6.5: account frozen -bankAccount -seller
    9: accountStopped -bankAccount -password -seller
    7: account risk frozen -bankAccount -seller
    5.5: wallet frozen
    5: account unlock
    4.5: unlock wallet
    3.5: unlock
    3: account declined
    0.8: account`,
  order_state: `
    7: charged orderOpen
    6.5: charged fails
    6: charged refund
    6: charged network
    5: tooSlow
    5.5: order expiry -card
    4.5: charged
    5.5: order closed
    4.5: closed pay
    5.5: order duplicate
    5.5: pay duplicate
    5: pay pending
    5: order pending
    4.5: order orderOpen
    4: pay orderOpen
    5: payCode expiry
    5: payCode wrong
    5: otherPayer
    3: refund
    2.5: pending
    2.5: duplicate
    0.7: order`,
  system: `
    5.5: busy
    3.5: network
    5.5: network fails
    5: network pay
    5: bank busy`,
  settings: `
    5.5: appVersion
    6: appVersion unsupported
    5.5: switchOff`,
  merchant: `
    6.5: sellerTrouble
    5: integration
    5.5: integration wrong
    5.5: integration fails
    4.5: seller unsupported
    5.5: seller limit
    5: seller frozen
    2: seller`,
  generic: `
    2.5: pay fails
    2.5: order fails
    2: wallet fails
    1: fails
    0.6: pay`,
};

const line = /^([\d.]+): (.+)$/;

export const rules: readonly Rule[] = Object.entries(written).flatMap(([family, block]) =>
  block
    .trim()
    .split('\n')
    .map((text) => {
      const [, weight = '', names = ''] = line.exec(text.trim()) ?? [];
      const all = names.split(' ') as (TermName | `-${TermName}`)[];
      return {
        family: family as Family,
        weight: Number(weight),
        all: all.filter((name): name is TermName => !name.startsWith('-')),
        unless: all.filter((name) => name.startsWith('-')).map((name) => name.slice(1) as TermName),
      };
    }),
);
