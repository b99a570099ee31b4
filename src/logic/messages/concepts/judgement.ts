/**
 * What combinations of terms speak for a family, and how strongly: "weight: term term -unless". The
 * scale: 6 names the family outright, 4 is what one would say first, 2 is a hint that anything
 * better overrules. An expert chose the rules; their weights were then fitted, close to the expert's,
 * to the reports and messages that are not held out, and rounded to halves. Lines begin at the margin:
 * spaces would count among the decoder's bytes.
 */
import type { Family } from '../types.ts';

export const judgement: Record<Family, string> = {
  identity_mismatch: `
5: name mismatch
5.5: nameForm
5.5: nameForm bank
5.5: ownName
6: ownName unsupported
5.5: name mismatch document
6: name verifyFails
4.5: declined document
5.5: account mismatch method
5: name wrong
5.5: name bank mismatch
5.5: document bank mismatch
4.5: name document
5: identity mismatch
5.5: document mismatch
5.5: identity verifyFails
5: document verifyFails
6: document unsupported
4: identity unsupported
4: identity wrong
4: document wrong
4: identity fails
3.5: document fails
5: renewed
3.5: document bind
4.5: identity
3.5: document
2.5: name bind
4.5: name unsupported
3.5: name fails
2: name
5: billing mismatch
5.5: billing wrong
5: billing verifyFails
4: billing fails
4: billing
3.5: mismatch
5: bind mismatch
3.5: verifyFails wallet
4.5: verifyFails account -unlock`,
  reserved_phone: `
7: smsCode notReceived
5: code notReceived
6.5: reserved phone
5.5: phone mismatch
4.5: phone wrong
4: changedPhone
4.5: changedPhone bank
5.5: changedPhone bind
3.5: smsCode phone
3: phone bank
1.5: phone
3.5: smsCode unsupported
3: smsCode fails`,
  verification: `
6: smsCode wrong
6: threeDs
6: password wrong
3: biometrics
5: biometrics fails
5.5: biometrics wrong
5: biometrics password
6.5: biometrics tooMany
7: password tooMany
4.5: identity tooMany frozen
4.5: verifyFails tooMany
4.5: password cardState
5: password frozen
6: smsCode tooMany
5: smsCode fails network
5: smsCode tooSlow
5.5: smsCode expiry
4: smsCode mismatch
3.5: password
2.5: smsCode
3: verifyFails`,
  card_details: `
6.5: cvv wrong
5.5: cvv fails
5.5: cvv declined
4: cvv
6: cardNumber wrong
5: expiry wrong
5.5: expiryDate wrong
5.5: cardDetails wrong
4: cardDetails mismatch
3.5: cardDetails fails
2.5: cardDetails
3.5: billing wrong
3.5: billing mismatch
2: billing
2: cardNumber`,
  card_unsupported: `
5: card unsupported
6.5: kindOfCard unsupported
4.5: rareCard
6.5: rareCard declined
5.5: rareCard fails
7.5: seller kindOfCard unsupported
5: bank unsupported
4.5: method unsupported
4.5: kindOfCard fails -charged
2: kindOfCard
6: onlinePay notOpen
5: currency unsupported
4: currency
4.5: payLater unsupported
4: payLater fails
4: abroad unsupported
3.5: pay unsupported
4.5: onlinePay frozen -account
5: payLater cardState
5: payLater abnormal
4: card bind fails
3: bind fails
3.5: onlinePay unsupported
2.5: unsupported
2: card bind
1: card
4.5: notOpen`,
  card_status: `
6: card expiry -wrong -expiryDate -document
3.5: expiry -smsCode -document -payCode -tooSlow
6: receiveOnly
6.5: receiveOnly bankAccount
6: lost card
7: card frozen declined
5: card frozen
5.5: bankAccount frozen
4.5: bank frozen
6: dormant
6: cardState
5.5: card unlock
5.5: bankAccount unlock`,
  bank_decline: `
5.5: bank declined
5: card declined
4.5: askBank -notReceived
5.5: askBank declined
3.5: declined
4: onlinePay declined
3.5: askBank fails
6.5: bank blocked pay
5.5: bank blocked onlinePay
8.5: askBank risk blocked
6.5: bank risk blocked
4.5: bank blocked
5: bank risk
5.5: bank abroad blocked
2: bank fails
0.5: bank
0.5: card`,
  limit: `
6: limit overLimit -tooMany
6: payTimes overLimit
5.5: payTimes limit
4.5: payTimes tooMany
5: overLimit pay
6: limit amountPeriod
6: amountPeriod overLimit
2.5: overLimit
4.5: limit
4: tooMany amountPeriod`,
  balance: `
6: funds notEnough -enough
4.5: funds notEnough
5: card notEnough -enough
4: notEnough -enough`,
  risk_control: `
6.5: securityReason
5: risk
5.5: risk pay
4: tooMany
2.5: abnormal
4: abnormal pay
3.5: newPlace fails
2: newPlace`,
  account_restricted: `
6: account frozen -bankAccount -seller
8.5: accountStopped -bankAccount -password -seller
7: account risk frozen -bankAccount -seller
6: wallet frozen
5: account unlock
4.5: unlock wallet
3.5: unlock
3: account declined
2: account`,
  order_state: `
7.5: charged orderOpen -notCharged
6.5: charged fails -notCharged
6: charged refund
5.5: charged notDelivered
6: charged network
6: tooSlow
5.5: order expiry -card
5: charged pending
5: charged -notCharged
5: order closed
4.5: closed pay
5.5: order duplicate
5.5: pay duplicate
5.5: pay pending
4.5: order pending
3.5: pay orderOpen
5: payCode expiry
5.5: payCode wrong
5.5: otherPayer
2.5: refund
3.5: pending
2.5: duplicate
1.5: order`,
  system: `
5: busy
3.5: network
5.5: network fails
4.5: network pay
6: bank busy
5: bank network -threeDs -smsCode
4.5: payCode network -expiry`,
  settings: `
6: appVersion
6: switchOff`,
  merchant: `
6.5: sellerTrouble
6: integration
6: seller limit
5: seller frozen
2.5: seller`,
  generic: `
2.5: pay fails
3: order fails
2: wallet fails
1.5: fails`,
};
