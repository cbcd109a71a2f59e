import { createHash } from 'node:crypto';

const rules: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  // The engine keeps its first textures as `data:` and reads pictures as `blob:`; neither leaves the page.
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The styles that lie in a page itself are allowed by the hash of their text, so that no others are. */
const styleRule = (html: string): string =>
  ["'self'", ...[...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => hashOf(text))].join(' ');

const policyOf = (html: string): readonly (readonly [string, string])[] => [
  ...Object.entries(rules),
  ['style-src', styleRule(html)],
];

const joined = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `${name} ${value}`).join('; ');

/**
 * What a page of the game may load: its own origin and nothing else. It travels
 * inside the built page as well, because a school may copy `dist/` to a server
 * of its own that sends no such header.
 */
export const pagePolicy = (html: string): string => joined(policyOf(html));

/**
 * The headers of an answer: the page's policy, and what only a header can say
 * (who may frame us, which devices we never ask for).
 * @param html the text of the answer where it is a page; other answers have no styles of their own.
 */
export const securityHeaders = (html = ''): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': joined([...policyOf(html), ['frame-ancestors', "'none'"]]),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
});
