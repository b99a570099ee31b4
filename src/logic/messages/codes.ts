/**
 * Codes inside a text. A long code ("ACQ.SYSTEM_ERROR", "CSC_7200026", "ALIN10146") names its row
 * wherever it stands. A short one ("05", "A0", "8000") is also an amount, a year or half a telephone
 * number, so it counts only where the text presents it as a code.
 */
import type { Catalogue, CatalogueMessage } from './types.ts';

/** Letters and figures that a camera or an eye confuses are one sign. */
const sign: Record<string, string> = { O: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };

/** A code without its joints, in signs: "csc 72OO026" and "CSC_7200026" are the same. */
const canonical = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/[OILSBZ]/g, (letter) => sign[letter] ?? letter);

export type Strength =
  /** Names its row by itself. */
  | 'distinct'
  /** Four figures, or a short word: only where presented as a code. */
  | 'short'
  /** One or two signs: other systems use the same ones for something else. */
  | 'bare'
  /** A short code whose payment may have gone through, where nothing presents it and no amount is meant. */
  | 'weak';

export interface CodeHit {
  /** As the system prints it. */
  readonly code: string;
  readonly message: CatalogueMessage;
  readonly strength: Strength;
}

function strengthOf(code: string): Strength {
  const signs = code.replace(/[^A-Za-z0-9]/g, '');
  if (signs.length <= 2) return 'bare';
  if (/[._]/.test(code) || signs.length >= 5) return 'distinct';
  return 'short';
}

export class Codes {
  // "declare": a field that is only set needs no code of its own in old browsers' dialect.
  declare private readonly byCode: Map<string, CodeHit[]>;
  declare private readonly longest: number;

  constructor(catalogue: Catalogue) {
    let longest = 0;
    this.byCode = new Map();
    for (const message of catalogue.messages)
      for (const { code } of [message, ...(message.also ?? [])]) {
        if (code === undefined) continue;
        const known: CodeHit = { code, message, strength: strengthOf(code) };
        const forms = new Set([canonical(code)]);
        // People drop the prefix that all codes of a system share.
        const tail = /^(?:ACQ\.|IST\.)(.{3,})$/.exec(code)?.[1];
        if (tail !== undefined) forms.add(canonical(tail));
        // The figures say which one it is, even where a letter before them was lost.
        const figures = /[A-Z_]+(\d{5,})$/.exec(code)?.[1];
        if (figures !== undefined) forms.add(figures);
        // A minus sign is part of the code: -16 is not 16.
        for (const form of forms) this.add(code.startsWith('-') ? `-${form}` : form, known);
        longest = Math.max(longest, code.split(/[^A-Za-z0-9]+/).length);
      }
    this.longest = longest;
  }

  private add(form: string, known: CodeHit): void {
    const list = this.byCode.get(form) ?? [];
    list.push(known);
    this.byCode.set(form, list);
  }

  /** Every reading of every code in a text, as the reader wrote it. */
  find(text: string): CodeHit[] {
    const plain = text.normalize('NFKC').slice(0, 4000).replace(joined, '$& ');
    const found = new Map<CatalogueMessage, CodeHit>();
    const parts = [...plain.matchAll(/-?[A-Za-z0-9]+/g)];
    for (let i = 0; i < parts.length;) {
      let used = 0;
      for (let count = Math.min(this.longest, parts.length - i); count > 0 && used === 0; count--) {
        const first = parts[i];
        const last = parts[i + count - 1];
        if (first === undefined || last === undefined) continue;
        const end = last.index + last[0].length;
        const written = plain.slice(first.index, end);
        if (/[^A-Za-z0-9._\-\s/]|\n/.test(written)) continue;
        const hits = this.at(
          written,
          plain.slice(Math.max(0, first.index - reach), first.index),
          plain.slice(end, end + reach),
        );
        for (const hit of hits)
          if (hit.strength !== 'weak' || !found.has(hit.message)) found.set(hit.message, hit);
        if (hits.length > 0) used = count;
      }
      i += Math.max(1, used);
    }
    // What a reader meets stands before what only sellers' records hold.
    const late = ({ message }: CodeHit) => Number(message.seenBy === 'merchant');
    return [...found.values()].sort((a, b) => late(a) - late(b));
  }

  private at(written: string, before: string, after: string): readonly CodeHit[] {
    // "-16" is a code of its own; in "error-16" and "CSC-7200026" the dash only joins.
    const minus = written.startsWith('-') && /(?:^|[\s:：(（])$/.test(before) && written.length < 4;
    const bare = written.replace(/^-/, '');
    const figures = /^[A-Za-z_]+(\d{5,})$/.exec(bare)?.[1];
    const known =
      this.byCode.get((minus ? '-' : '') + canonical(bare)) ??
      (figures === undefined ? undefined : this.byCode.get(figures));
    if (known === undefined) return [];
    const alone = /^[\s\p{P}]*$/u.test(before) && /^[\s\p{P}]*$/u.test(after);
    const amount = isAmount(before, after, bare);
    const fitting = known.filter((one) => {
      if (one.strength === 'distinct') {
        if (!looksLikeCode(bare, one.code) || amount) return false;
        // A long number may be anything, and "fraudulent" is a word: its place makes it a code.
        const plain = /^(?:\d+|[a-z]+)$/.test(bare) && !/^\d{8}$/.test(one.code);
        return !plain || alone || isPresented(before, 'short');
      }
      if (!sameSigns(bare, one.code)) return false;
      return alone || (isPresented(before, one.strength) && !amount);
    });
    if (fitting.length === 0 && !amount && !spent.test(before) && !/^[\s-]?\d{3}/.test(after))
      return known
        .filter(({ code, message }) => code === bare && mayBePaid.test(message.id))
        .map((one) => ({ ...one, strength: 'weak' }));
    // "do_not_honor" and "DO_NOT_HONOR" are two systems' codes: as written, if one is written so.
    const exact = fitting.filter(({ code }) => code === bare || code === written);
    return exact.length > 0 ? exact : fitting;
  }
}

/** Alipay's app answers so where it cannot say that no money has moved. */
const mayBePaid = /^alipay-client\.(?:6004|8000|9000)$/;

/** A word of plain English is no code, though "fraudulent" and "payment in process" are spelt like one. */
function looksLikeCode(written: string, code: string): boolean {
  if (written === code) return true;
  if (/\d/.test(code)) return /\d/.test(written);
  const letters = written.replace(/[^A-Za-z]/g, '');
  return letters === letters.toUpperCase()
    ? letters.length >= 6
    : /_/.test(written) && /_/.test(code);
}

/** Short codes must be written as they are, in capitals and with their noughts; only width may differ. */
const sameSigns = (written: string, code: string): boolean =>
  written === code.replace(/^-/, '') ||
  (/^\d+$/.test(code) && written.replace(/[oO]/g, '0') === code);

/** So far before and behind a code it is read what the text calls it. */
const reach = 60;
const presenting =
  /(?:codes?|error|err|status|response|resp|reason|result|ret|return|field ?39|错误|状态|码|提示|返回|报|代號|編號)[\s\p{P}=]*(?:is|was|of|no|number|为|是)?[\s\p{P}=]*$/iu;
/** "error8000" is a word and a code. */
const joined = /(?:code|err|error|status|result)(?=\d{2,4}(?![A-Za-z\d]))/gi;
const opening = /[(（[【{"“'‘「]\s*$/u;

function isPresented(before: string, strength: Strength): boolean {
  return presenting.test(before) || (strength === 'short' && opening.test(before));
}

const unit =
  /^\s*(?:元|块|圆|人民币|rmb|cny|yuan|kuai|us|dollar|eur|€|\$|£|¥|%|次|天|个|周|月|年|日|小?时|分钟?|秒|day|hour|hrs?\b|h\b|min|sec|week|month|year|time|per\b)/iu;
const currency = /(?:[¥$€£￥]|rmb|cny|usd|eur|over|above|than|(?:limit|amount) of|金额|限额)\s*$/iu;

/** What stands before an amount without a unit, or before the rest of a long number. */
const spent = /(?:\b(?:pay|paid|for|spent|balance(?: of)?)|支付|付款|余额|单笔|\d{3})[\s:：-]*$/iu;

/** "5000 yuan", "¥8000", "1.20000" and the middle of a longer number are figures, not codes. */
function isAmount(before: string, after: string, written: string): boolean {
  if (!/^\d+$/.test(written)) return false;
  return (
    unit.test(after) || currency.test(before) || /[\d][.,]$/.test(before) || /^[.,]\d/.test(after)
  );
}
