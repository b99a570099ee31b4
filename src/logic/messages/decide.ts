/** From evidence to an answer: which family, which rows stand for it, and how sure that is. */
import type { CodeHit } from './codes.ts';
import { stopsIn, type Spoken } from './concepts/scan.ts';
import { fold } from './fold.ts';
import type { Catalogue, CatalogueMessage, Decoded, Family, Match } from './types.ts';

export interface Evidence {
  readonly codes: readonly CodeHit[];
  /** Likeness of each message to the text, 0 to 1. */
  readonly likeness: ReadonlyMap<CatalogueMessage, number>;
  /** What the words speak of. */
  readonly spoken: Spoken;
}

/**
 * The scale is that of the rules: 6 names a family outright. The figures below were set by
 * hand on the development set; `npm run bench` shows what a change does, also to what was held out.
 */
const codeWeight = 20;
const genericCodeWeight = 4;
/** A message that stands in the text word for word. */
const likenessWeight = 8;
/** "Payment failed" stands beside a reason more often than alone, and then says nothing. */
const genericLikenessWeight = 4.5;
/** From this on, another family's evidence is a reason, and "failed" counts this much beside it. */
const reasonWeight = 4;
const besideReason = 0.5;
/** The text is a message, whole, and nothing else. */
const exactWeight = 14;
/** A reading of a short code that the words beside it speak for. */
const agreeingCodeWeight = 1.5;
/** Likeness rises late: half of a message's words are no message yet. */
const likenessPower = 2;
const temperature = 1.3;

/** Below this, the words speak of nothing that we know; what they touch is only listed. */
const leastEvidence = 1.5;

/** What each family is taken for most often, by readers and by us: the next thing to offer. */
const lookAlikes: Record<Family, readonly Family[]> = {
  identity_mismatch: ['reserved_phone', 'verification'],
  reserved_phone: ['verification', 'identity_mismatch'],
  verification: ['reserved_phone', 'bank_decline'],
  card_details: ['bank_decline', 'identity_mismatch'],
  card_unsupported: ['bank_decline', 'merchant'],
  card_status: ['bank_decline', 'account_restricted'],
  bank_decline: ['card_unsupported', 'risk_control'],
  limit: ['bank_decline', 'merchant'],
  balance: ['bank_decline', 'limit'],
  risk_control: ['account_restricted', 'bank_decline'],
  account_restricted: ['risk_control', 'card_status'],
  order_state: ['system', 'merchant'],
  system: ['merchant', 'order_state'],
  settings: ['system', 'card_unsupported'],
  merchant: ['system', 'limit'],
  generic: ['bank_decline', 'system'],
};
/** The share of a family's evidence that its look-alikes have at least: enough to be listed, never to win. */
const lookAlikeShare = 0.25;

/** Below this, the answer is a suggestion. */
const leastProbability = 0.68;
const leastConfidentEvidence = 4;
/** Words that name a second family outright leave a doubt, however well a message fits the first. */
const secondVoice = 4.4;
/** From this likeness on, a match is called a message. */
const isMessage = 0.72;

interface Candidate {
  readonly family: Family;
  readonly evidence: number;
  probability: number;
}

function weighFamilies({ codes, likeness, spoken }: Evidence): Candidate[] {
  const evidence = new Map(spoken.families);
  const named = codes.filter(({ strength }) => strength !== 'bare');
  const best = new Map<Family, number>();
  for (const [{ family }, value] of likeness)
    best.set(family, Math.max(best.get(family) ?? 0, value));
  for (const [family, value] of best) {
    const weight = family === 'generic' ? genericLikenessWeight : likenessWeight;
    evidence.set(
      family,
      (evidence.get(family) ?? 0) + // INVALID_AMOUNT is a code, though "invalid amount" is another system's message.
        (value === 1 && named.length === 0 ? exactWeight : weight * value ** likenessPower),
    );
  }
  for (const { message, strength } of codes) {
    const spoken = evidence.get(message.family);
    if (strength === 'bare' && spoken !== undefined && spoken > leastEvidence)
      evidence.set(message.family, spoken + agreeingCodeWeight);
  }
  // A reason beside "payment failed" is what the reader has to act on.
  const failed = evidence.get('generic');
  if (
    failed !== undefined &&
    [...evidence].some(([family, value]) => family !== 'generic' && value >= reasonWeight)
  )
    evidence.set('generic', failed * besideReason);
  // A code that only says "failed" yields to another code, not to another reading of itself.
  const several = new Set(named.map(({ code }) => code)).size > 1;
  for (const family of new Set(named.map(({ message }) => message.family)))
    evidence.set(
      family,
      (evidence.get(family) ?? 0) +
        (family === 'generic' && several ? genericCodeWeight : codeWeight),
    );
  const [likeliest] = [...evidence].sort(([, a], [, b]) => b - a);
  if (likeliest !== undefined)
    for (const family of lookAlikes[likeliest[0]])
      evidence.set(family, Math.max(evidence.get(family) ?? 0, lookAlikeShare * likeliest[1]));
  const candidates = [...evidence]
    .filter(([, value]) => value > 0)
    .map(([family, value]) => ({ family, evidence: value, probability: 0 }))
    .sort((a, b) => b.evidence - a.evidence);
  const top = candidates[0]?.evidence ?? 0;
  let sum = 0;
  for (const candidate of candidates) {
    candidate.probability = Math.exp((candidate.evidence - top) / temperature);
    sum += candidate.probability;
  }
  for (const candidate of candidates) candidate.probability /= sum;
  return candidates;
}

/** The rows of a family, nearest first; its typical row where no row is near. */
function rowsOf(family: Family, evidence: Evidence, catalogue: Catalogue): Match[] {
  const coded = new Set(evidence.codes.map(({ message }) => message));
  const rows: { id: string; likeness: number; via: Match['via']; first: boolean }[] = [];
  // Beside a lock "wrong password" is not the message, however near: it would let the reader try again.
  const { stops } = evidence.spoken;
  const locked = new Set(
    catalogue.messages.filter(
      (message) =>
        stops.length > 0 &&
        family === 'verification' &&
        message.family === family &&
        message.seenBy !== 'merchant' &&
        stopsIn(fold(`${message.zh ?? ''} | ${message.en ?? ''}`)).some((secret) =>
          stops.includes(secret),
        ),
    ),
  );
  for (const message of coded)
    if (message.family === family)
      rows.push({ id: message.id, likeness: 1, via: 'code', first: true });
  for (const message of new Set([...evidence.likeness.keys(), ...locked])) {
    const likeness = evidence.likeness.get(message) ?? 0;
    const first = locked.has(message);
    if (message.family === family && !coded.has(message) && (likeness > 0.2 || first))
      rows.push({
        ...{ id: message.id, likeness, first },
        via: likeness >= isMessage ? 'message' : 'similar',
      });
  }
  if (rows.length === 0) {
    const typical = catalogue.families.find(({ id }) => id === family)?.typical;
    if (typical !== undefined)
      rows.push({ id: typical, likeness: 0, via: 'similar', first: false });
  }
  return rows
    .sort((a, b) => Number(b.first) - Number(a.first) || b.likeness - a.likeness)
    .map(({ id, likeness, via }) => ({ id, family, score: 0.5 + 0.5 * likeness, via }));
}

/** All readings of some codes, then what the words say. Readings that differ are no answer. */
function inFront(
  codes: readonly CodeHit[],
  behind: readonly Match[],
  limit: number | undefined,
  confident = false,
): Decoded {
  const score = 1 / codes.length;
  const readings = codes.map(({ message: { id, family } }): Match => ({
    id,
    family,
    score,
    via: 'code',
  }));
  const families = new Set(readings.map(({ family }) => family));
  const rest = behind
    .filter(({ id }) => !readings.some((reading) => reading.id === id))
    .map((match) => ({ ...match, score: Math.min(match.score, score) }));
  return {
    matches: [...readings, ...rest].slice(0, limit),
    family: families.size === 1 ? (readings[0]?.family ?? null) : null,
    confident,
  };
}

const usualLimit = 5;

export function decide(
  evidence: Evidence,
  catalogue: Catalogue,
  limit: number | undefined,
): Decoded {
  const weak = evidence.codes.filter(({ strength }) => strength === 'weak');
  if (weak.length > 0) {
    const codes = evidence.codes.filter(({ strength }) => strength !== 'weak');
    const words = decide({ ...evidence, codes }, catalogue, limit);
    const { family } = words;
    // Beside a limit or a balance the figures are an amount.
    if (family === 'limit' || family === 'balance') return words;
    // "Payment failed" and "busy" say: pay again. Who may have paid looks at the order first.
    const vague = family === 'generic' || family === 'system';
    const answer = inFront(weak, words.matches, limit, vague || family === 'order_state');
    return vague || family === null ? answer : { ...answer, family };
  }
  const candidates = weighFamilies(evidence);
  const [first, second] = candidates;
  const bare = evidence.codes.filter(({ strength }) => strength === 'bare');
  // "Payment failed, code 51" says no more than "51".
  if (
    bare.length > 0 &&
    (first === undefined || first.evidence < leastEvidence || first.family === 'generic')
  )
    return inFront(bare, [], limit);
  if (first === undefined) return { matches: [], family: null, confident: false };

  // After what the code names, the best row of each likely family comes first: a reader who is asked
  // to choose has to choose between different things to do, not between five wordings of one.
  const lists = candidates.map(({ family, probability }) =>
    rowsOf(family, evidence, catalogue).map((match) => ({
      ...match,
      score: match.score * probability,
    })),
  );
  const coded = (lists[0] ?? []).filter(({ via }) => via === 'code');
  const heads = lists.flatMap((list) => list.slice(0, 1));
  const tails = lists.flatMap((list) => list.slice(1)).sort((a, b) => b.score - a.score);
  const ordered = new Map([...coded, ...heads, ...tails].map((match) => [match.id, match]));
  const matches: Match[] = [];
  for (const match of [...ordered.values()].slice(0, limit ?? usualLimit))
    matches.push({ ...match, score: Math.min(match.score, matches.at(-1)?.score ?? 1) });

  const tied =
    second !== undefined && first.evidence - second.evidence < 1e-9 && evidence.codes.length > 0;
  const named = evidence.codes.length > bare.length;
  // One word does not overrule a code that the bank gave.
  if (bare.length > 0 && !named && !bare.some(({ message }) => message.family === first.family))
    return inFront(bare, matches, limit);
  const settled = named || [...evidence.likeness.values()].includes(1);
  const otherVoice = [...evidence.spoken.families].some(
    ([family, weight]) => family !== first.family && weight >= secondVoice,
  );
  return {
    matches,
    family: tied || first.evidence < leastEvidence ? null : first.family,
    confident:
      !tied &&
      (settled || !(otherVoice || evidence.spoken.denies)) &&
      first.probability >= leastProbability &&
      first.evidence >= leastConfidentEvidence,
  };
}
