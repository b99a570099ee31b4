/** The worker's surroundings. TypeScript has types of pages or of workers, and the site needs the former. */
import type { OfflineList } from '../list.ts';

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchingEvent extends WaitingEvent {
  readonly request: Request;
  /** The page that asks. */
  readonly clientId: string;
  /** The page that a navigation will make. Safari before 16 does not say. */
  readonly resultingClientId?: string;
  respondWith(answer: Promise<Response>): void;
}

export interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

interface MessageWaitingEvent extends WaitingEvent {
  readonly source: Client | null;
  readonly data: unknown;
}

interface Scope {
  readonly registration: {
    readonly scope: string;
    readonly active: object | null;
    unregister(): Promise<boolean>;
  };
  readonly clients: {
    matchAll(options?: { includeUncontrolled?: boolean; type?: 'window' }): Promise<Client[]>;
    claim(): Promise<void>;
  };
  readonly navigator: Omit<Navigator, 'storage'> & {
    readonly connection?: { readonly saveData?: boolean };
    readonly storage?: Partial<Pick<StorageManager, 'estimate'>>;
  };
  readonly FetchEvent: { readonly prototype: object };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageWaitingEvent) => void): void;
}

export const scope = self as unknown as Scope;

/** Put in by the build (src/build/offline/write.ts). */
declare const OFFLINE_LIST: OfflineList;
export const list: OfflineList = OFFLINE_LIST;

export const root = scope.registration.scope;

/** Where a path below the base stands. */
export const addressOf = (path: string): string => new URL(path, root).href;
