/** The sixteen kinds of failure, as `content/facts/messages/families.yaml` explains them. */
export type Family =
  | 'identity_mismatch'
  | 'reserved_phone'
  | 'verification'
  | 'card_details'
  | 'card_unsupported'
  | 'card_status'
  | 'bank_decline'
  | 'limit'
  | 'balance'
  | 'risk_control'
  | 'account_restricted'
  | 'order_state'
  | 'system'
  | 'settings'
  | 'merchant'
  | 'generic';

/** One code and its words, as one system prints them. */
export interface Wording {
  readonly code?: string | undefined;
  /** Official Chinese. */
  readonly zh?: string | undefined;
  /** Official English. */
  readonly en?: string | undefined;
  /** Our own English for what it says. */
  readonly gloss?: string | undefined;
}

export interface CatalogueMessage extends Wording {
  /** System, full stop, and the code or a name. */
  readonly id: string;
  readonly family: Family;
  /** A row that only a merchant sees is found by its code alone. */
  readonly seenBy: 'buyer' | 'merchant' | 'both';
  /** What a reader cannot tell from this row. */
  readonly also?: readonly Wording[] | undefined;
}

/** What the decoder reads of `/data/messages.json`; further fields are ignored. */
export interface Catalogue {
  readonly families: readonly {
    readonly id: Family;
    /** The message that stands for the family where the words name no message. */
    readonly typical: string;
  }[];
  readonly messages: readonly CatalogueMessage[];
}

export interface Match {
  /** Id of a row of the catalogue. */
  readonly id: string;
  readonly family: Family;
  /** 0 to 1, and never rising along the list. */
  readonly score: number;
  /** Found by its code, by its words, or only by what the text speaks of. */
  readonly via: 'code' | 'message' | 'similar';
}

export interface Decoded {
  /** Best first. */
  readonly matches: readonly Match[];
  /** The family to act on; null where nothing is near, or codes of several families fit equally. */
  readonly family: Family | null;
  /** False: show the candidates and ask, instead of answering. */
  readonly confident: boolean;
}
