import type { Link, Linked } from './links'

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:13px}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8bf}}'

/** A document as a plain page: its links to follow, and all of it to read. */
export const toPage = (title: string, document: Linked): string => {
  const links = collectLinks(document).map(
    ({ href, rel, title: says }) => `<li>${toText(rel)}: <a href="${toText(href)}">${toText(says)}</a></li>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${toText(title)}</title><style>${style}</style></head>
<body><main><h1>${toText(title)}</h1><ul>${links.join('')}</ul><pre>${toText(JSON.stringify(document, null, 2))}</pre></main></body></html>
`
}

/** Its own links, and those of what it lists. */
const collectLinks = (document: Linked): Link[] => [
  ...(document.links ?? []),
  ...(document.collections ?? []).flatMap(({ links }) => links),
]

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const toText = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '')
