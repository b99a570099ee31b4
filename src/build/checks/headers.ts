/**
 * What a browser gets with every file, once a host has merged the rules of `_headers`. The whole set is
 * written down here a second time, on purpose: whoever loosens a rule has to say so in two places.
 */
import { hostHeaders, type Headers } from '../../../.ci/headers.mjs';
import type { Problem, Site } from './site.ts';

const file = '/_headers';

/** With every file, word for word. */
const everywhere: Readonly<Record<string, string>> = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
};

/** The policy that all files share; the hashes of scripts are looked at beside the pages that have them. */
const shared: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'unsafe-inline'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'pay-clinic pay-clinic-plans pay-clinic-preview',
};

/** Off: all that any browser knows. e2e/permissions.spec.ts asks Chromium whether that is so. */
const off = [
  ...['accelerometer', 'aria-notify', 'autoplay', 'bluetooth', 'browsing-topics', 'camera'],
  ...['captured-surface-control', 'ch-ua-high-entropy-values', 'clipboard-read'],
  ...['compute-pressure', 'cross-origin-isolated', 'deferred-fetch'],
  ...['deferred-fetch-minimal', 'digital-credentials-create', 'digital-credentials-get'],
  ...['display-capture', 'encrypted-media', 'gamepad', 'geolocation', 'gyroscope', 'hid'],
  ...['identity-credentials-get', 'idle-detection', 'interest-cohort', 'keyboard-map'],
  ...['language-detector', 'language-model', 'local-fonts', 'local-network'],
  ...['local-network-access', 'loopback-network', 'magnetometer'],
  ...['media-playback-while-not-visible', 'microphone', 'midi'],
  ...['on-device-speech-recognition', 'otp-credentials', 'payment', 'picture-in-picture'],
  ...['private-state-token-issuance', 'private-state-token-redemption'],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock'],
  ...['serial', 'speaker-selection', 'storage-access', 'summarizer', 'sync-xhr'],
  ...['translator', 'unload', 'usb', 'web-share', 'window-management'],
  ...['xr-spatial-tracking'],
];
const on = ['clipboard-write', 'fullscreen'];

type Policy = ReadonlyMap<string, string>;

/** A header may hold several policies, and all of them hold: "a b; c d, e f". */
const policiesOf = (value: string): Policy[] =>
  value.split(/,\s*/).map(
    (policy) =>
      new Map(
        policy.split(/;\s*/).map((words) => {
          const [name = '', ...values] = words.split(' ');
          return [
            name,
            values.filter((one) => !/^'sha256-[\w+/=]+'$/.test(one)).join(' '),
          ] as const;
        }),
      ),
  );

const inEmbed = (path: string): boolean => path.split('/').slice(1, 3).includes('embed');

/** Pages, and whatever stands at the place of a page that is not there. */
const isPage = (path: string): boolean => /(\/|\.html)$/.test(path);

function ofPolicy(path: string, sent: string): string[] {
  const [first, ...more] = policiesOf(sent);
  const problems = Object.entries(shared)
    .filter(([name, value]) => first?.get(name) !== value)
    .map(([name, value]) => `has "${name} ${first?.get(name) ?? ''}" and not "${name} ${value}"`);
  const unknown = [...(first?.keys() ?? [])].filter((name) => !(name in shared));
  if (unknown.length > 0) problems.push(`has a policy with ${unknown.join(', ')}`);
  const framing = more.map((policy) => [...policy].flat().join(' ')).join(', ');
  if (inEmbed(path) ? framing !== '' : isPage(path) && framing !== "frame-ancestors 'none'")
    problems.push(inEmbed(path) ? `cannot be framed: ${framing}` : 'can be framed');
  return problems;
}

function ofPermissions(sent: string): string[] {
  const given = new Map(sent.split(', ').map((one) => one.split('=') as [string, string]));
  return [
    ...off.filter((name) => given.get(name) !== '()'),
    ...on.filter((name) => given.get(name) !== '(self)'),
    ...[...given].filter(([name, to]) => to !== '()' && !on.includes(name)).map(([name]) => name),
  ].map((name) => `gives the permission ${name} as "${given.get(name) ?? ''}"`);
}

/** How long a file is kept, to the letter; `undefined` is what a host likes, for pictures that hardly change. */
function lifetime(path: string): string | undefined {
  if (/^\/(_astro|_offline)\//.test(path)) return 'public, max-age=31536000, immutable';
  return /\.(svg|png)$|^\/notices\.txt$/.test(path) ? undefined : 'no-cache';
}

const isOpen = (path: string): boolean =>
  /^\/data\/.*\.(json|csv)$|\.md$|^\/(feed\.xml|llms\.txt)$|^\/([^/]+\/)?oembed\//.test(path);

const isCopy = (path: string): boolean => path.startsWith('/download/pay-clinic-');

/** What differs from the set that a path should have. */
function problemsOf(path: string, sent: Headers): string[] {
  const exactly: Record<string, string | undefined> = {
    ...everywhere,
    'cache-control': isCopy(path) ? 'no-cache' : lifetime(path),
    'access-control-allow-origin': isOpen(path) ? '*' : undefined,
    'content-disposition': isCopy(path) ? 'attachment' : undefined,
  };
  return [
    ...Object.entries(exactly)
      .filter(([name, value]) => sent.get(name) !== value)
      .map(([name, value]) => `has ${name}: ${String(sent.get(name))}, and not ${String(value)}`),
    ...ofPolicy(path, sent.get('content-security-policy') ?? ''),
    ...ofPermissions(sent.get('permissions-policy') ?? ''),
  ];
}

/** Where `embed/` stands, too: the root, and that of another language. */
const beside = /^\/([a-z]{2,3}(-\w+)?\/)?$/i;

/** For the hosts themselves, which do not serve them. */
const forHosts = /^\/(_headers|_redirects|_nginx\/.*)$/;

export function headers(site: Site): Problem[] {
  if (!site.files.has(file)) return [{ where: file, what: 'is not there: see src/build/policy' }];
  const headersOf = hostHeaders(site.read(file));
  const served = [...site.files].filter((path) => !forHosts.test(path));
  const pages = served.map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
  // The page for lost readers comes with the headers of the address that was asked for. Beside the tools
  // to embed no rule can name an address that nobody knows: docs/deploying.md says so.
  const lost = [...new Set(pages.map((path) => path.replace(/[^/]*$/, '')))]
    .filter((folder) => site.files.has(`${folder}index.html`) && !beside.test(folder))
    .map((folder) => `${folder}nowhere/`);
  return [...pages, ...lost].flatMap((path) =>
    problemsOf(path, headersOf(site.base + path.slice(1))).map((what) => ({ where: path, what })),
  );
}
