/** Sent with every answer; the page has a policy of its own. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  // Browsers heed it over HTTPS alone.
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
};
