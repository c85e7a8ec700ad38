const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
]

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // What a component made stays as it is while what it was made from does: of five answers to one change each redraws its own part.
  reactCompiler: { compilationMode: 'annotation' },
  // `npm run check` looks at all types; a start should not wait for those of tests and scripts.
  typescript: { ignoreBuildErrors: true },
  // Messages come compiled (app/compile-messages.ts), so that nobody loads their parser.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // Native or file-reading packages stay as they are; the bundler would lose their binaries.
  serverExternalPackages: [
    'libsql',
    'kysely',
    'linkedom',
    'wink-nlp',
    'wink-eng-lite-web-model',
    'sharp',
    'pdfkit',
    'pptxgenjs',
  ],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // Whoever shows a link may show its picture.
    {
      source: '/api/shares/:code/preview.png',
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
    },
    {
      source: '/api/briefings/shared/:code/preview.png',
      headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }],
    },
    // The reader of the tiles compares ETags, so a rebuilt basemap is noticed within the hour at the latest.
    { source: '/basemap/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=3600' }] },
    { source: '/fonts/:path*', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
}
