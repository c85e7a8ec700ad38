/** For answers that are data: nothing in them is ever run or shown as a page. */
export const apiHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const

/**
 * What a page may load: only from this server, and scripts only with this answer's nonce. Style attributes are allowed, since
 * React writes them into the HTML (positions of bars, sizes of panels); style elements need the nonce. `frameAncestors`: sites whose pages may
 * show it; nobody's by default.
 */
export const contentSecurityPolicy = (
  nonce: string,
  options: { development: boolean; frameAncestors?: readonly string[] },
): string =>
  [
    "default-src 'self'",
    // React's development build evaluates strings to rebuild stack traces; the built one does not.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${options.development ? " 'unsafe-eval'" : ''}`,
    // Hot reload puts in style elements without a nonce.
    options.development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${options.frameAncestors?.join(' ') || "'none'"}`,
  ].join('; ')
