import { escapeXml } from '@/lib/image/escape-xml'

/** An answer of the kind `rich` (oembed.com, 2.3.4.4). */
export interface OembedAnswer {
  version: '1.0'
  type: 'rich'
  provider_name: string
  provider_url: string
  title: string
  author_name?: string
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
  /** Seconds. */
  cache_age: number
}

/** The answer as XML. */
export const writeOembedXml = (answer: OembedAnswer): string => {
  const fields = Object.entries(answer).map(
    ([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
  )
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}
