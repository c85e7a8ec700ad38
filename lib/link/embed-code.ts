interface Embedded {
  /** Of the server: `https://map.example.org`. */
  origin: string
  code: string
  title: string
  /** CSS px; null: as wide as there is room. */
  width: number | null
  height: number
}

/** What another page writes to show a shared map: an element that asks for nothing until it is scrolled to. */
export const toEmbedCode = ({ origin, code, title, width, height }: Embedded): string =>
  `<iframe src="${escapeAttribute(`${origin}/embed/${code}`)}" title="${escapeAttribute(title)}" ` +
  `width="${width ?? '100%'}" height="${height}" style="border:0" loading="lazy" allow="fullscreen"></iframe>`

const escapeAttribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
