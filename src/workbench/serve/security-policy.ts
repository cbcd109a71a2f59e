const rules: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The engine keeps its first textures as `data:` and reads pictures as `blob:`; neither leaves the page.
  'img-src': "'self' data: blob:",
  'media-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const joined = (entries: readonly (readonly [string, string])[]): string =>
  entries.map(([name, value]) => `${name} ${value}`).join('; ');

/**
 * What a page of the game may load: its own origin and nothing else. It travels
 * inside the built page as well, because a school may copy `dist/` to a server
 * of its own that sends no such header.
 */
export const pagePolicy = joined(Object.entries(rules));

/** The headers of every answer: the page's policy, and what only a header can say (who may frame us, which devices we never ask for). */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': joined([...Object.entries(rules), ['frame-ancestors', "'none'"]]),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
