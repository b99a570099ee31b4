/**
 * What browsers may do with the site, in one place: the meta tag of each page, `_headers` and the
 * files for nginx are all written from here. Why each line is as it is stands beside it.
 */
import { createHash } from 'node:crypto';

/**
 * Scripts come from the site or are named by their hash. Styles may stand in the page: they are what
 * the first paint waits for, a page has up to twelve, and their hashes would weigh more than half a
 * kilobyte in the first flight; a style can send nothing anywhere, because pictures and requests go to
 * the site alone.
 */
const directives: readonly (readonly [name: string, ...values: string[]])[] = [
  ['default-src', "'none'"],
  ['style-src', "'unsafe-inline'"],
  ['img-src', "'self' data:"],
  ['connect-src', "'self'"],
  // No text becomes script or markup, but for the service worker and the plans of the triage.
  ['require-trusted-types-for', "'script'"],
  ['trusted-types', 'pay-clinic', 'pay-clinic-plans'],
  ['manifest-src', "'self'"],
  ['frame-src'],
  // Forms are read by their tools; nothing that is typed is ever sent.
  ['form-action', "'none'"],
  ['base-uri', "'none'"],
  // "default-src" says it already, for all that is not named here: plug-ins, media, fonts.
  ['script-src', "'self'"],
];

export const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** What previews of tools need besides, on the page that has lines to copy (src/routes/embed). */
const previewing: Readonly<Record<string, readonly string[]>> = {
  'frame-src': ["'self'"],
  'trusted-types': ['pay-clinic-preview'],
};

interface Kind {
  /** For pages that show previews, too. */
  readonly previews: boolean;
}

/** The policy of a page, or of pages, whose own scripts have these hashes. */
export const contentPolicy = (hashes: readonly string[], { previews }: Kind): string =>
  directives
    .map(([name, ...values]) => [
      name,
      ...values,
      ...(name === 'script-src' ? [...hashes].sort() : []),
      ...(previews ? (previewing[name] ?? []) : []),
    ])
    // What "default-src" says already needs no words.
    .filter((words) => words.length > 1)
    .map((words) => words.join(' '))
    .join('; ');

/** Nobody else may frame a page and lead a reader's finger; a policy of its own, beside the other. */
const unframed = "frame-ancestors 'none'";

/**
 * Every permission is off but those that copying and the large card use. Chromium on Linux says in its
 * console that it does not know "bluetooth" and "web-share": on phones, where readers are, it does.
 * Left are the hints of what a browser is ("ch-…"): it gives more than its brand only to a host that asks,
 * and none of these headers asks.
 */
const permissions = [
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
]
  .map((name) => `${name}=()`)
  .concat('clipboard-write=(self)', 'fullscreen=(self)')
  .join(', ');

const year = 31_536_000;

/** Headers of all files below some paths: exact ones ("/feed.xml"), or what begins alike ("/data/*"). */
export interface Rule {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Named by what is in them, so that they never change. */
const lasting = ['/_astro/*', '/_offline/*'];

/** Other websites frame these. */
const embed = 'embed';

/** Where each language has its tools to embed: "/", "/de/". */
const embedding = (files: readonly string[]): string[] => [
  ...new Set(files.flatMap((file) => /^(\/(?:[^/]+\/)?)embed\//.exec(file)?.[1] ?? [])),
];

/**
 * Paths that cover all pages but those that others may frame. Hosts join the headers of all rules that
 * fit, and a second policy can only forbid more: so the ban on frames names where it holds.
 */
function framelessPaths(files: readonly string[]): string[] {
  const paths = new Set<string>();
  const holdsEmbeds = new Set(embedding(files));
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const [, first = '', second = ''] = file.split('/');
    if (first === embed) continue;
    const folder = `/${first}/`;
    if (file === folder.slice(0, -1)) paths.add(file);
    else if (!holdsEmbeds.has(folder)) paths.add(`${folder}*`);
    else if (file === `${folder}${second}`) paths.add(file).add(folder);
    else if (second !== embed) paths.add(`${folder}${second}/*`);
  }
  return ['/', ...[...paths].sort()];
}

/** Every rule for a site with these files ("/index.html") whose own scripts have these hashes. No header comes from two rules that meet, but the policy, whose parts add up. */
export function rules(files: readonly string[], hashes: readonly string[]): Rule[] {
  const frameless = framelessPaths(files);
  const below = (path: string) => embedding(files).map((folder) => folder + path);
  const oembed = below('oembed/*');
  return [
    {
      paths: ['/*'],
      headers: {
        'Content-Security-Policy': contentPolicy(hashes, { previews: true }),
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': permissions,
        'X-Content-Type-Options': 'nosniff',
        // A page that opened this one gets no hold of it. Frames are not concerned.
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    { paths: frameless, headers: { 'Content-Security-Policy': unframed } },
    {
      paths: lasting,
      headers: { 'Cache-Control': `public, max-age=${year}, immutable` },
    },
    {
      // Kept, and asked for whether it is still the newest: a fact may have changed.
      paths: [
        ...frameless.filter((path) => !lasting.includes(path)),
        ...[...below(`${embed}/*`), ...oembed, ...below('manifest.webmanifest'), '/index.html.md'],
        ...['/data/*', '/search/*', '/sw.js', '/embed.js'],
        ...['/feed.xml', '/llms.txt', '/sitemap.xml', '/robots.txt'],
      ].filter((path, at, all) => all.indexOf(path) === at),
      headers: { 'Cache-Control': 'no-cache' },
    },
    {
      // Any page of any site may read them. The copy of the page of data is one of the copies.
      paths: ['/data/*.json', '/data/*.csv', '/*.md', '/feed.xml', '/llms.txt', ...oembed],
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    {
      // A copy brings scripts that are all its own: it is kept, and never run in the site's name.
      paths: ['/download/pay-clinic-*'],
      headers: { 'Content-Disposition': 'attachment' },
    },
  ];
}

/** Files whose kind a server may not know. */
export const types: Readonly<Record<string, string>> = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/*.md': 'text/markdown; charset=utf-8',
  '/*.webmanifest': 'application/manifest+json; charset=utf-8',
  '/data/*.csv': 'text/csv; charset=utf-8; header=present',
};
