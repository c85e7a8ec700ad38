import type { Share } from '@/lib/domain/share'
import type { OembedAnswer } from '@/lib/export/write-oembed'
import { toEmbedCode } from '@/lib/link/embed-code'
import { WORDS } from '../catalogue'

const SIZE = { width: 800, height: 480 } // CSS px, where nothing else is asked for
const preview = { width: 1200, height: 630 } // px
const cacheAge = 300 // s: a link may be ended at any time

/** A link as an oEmbed consumer gets it; the map takes no more room than there is. */
export const toOembed = (
  { code, title, author }: Share,
  base: string,
  room: { maxwidth?: number | undefined; maxheight?: number | undefined },
): OembedAnswer => {
  const width = Math.min(SIZE.width, room.maxwidth ?? SIZE.width)
  const height = Math.min(SIZE.height, room.maxheight ?? SIZE.height)
  const name = title ?? WORDS.en.t('share.map')
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Dateline',
    provider_url: base,
    title: name,
    ...(author === null ? {} : { author_name: author }),
    html: toEmbedCode({ origin: base, code, title: name, width, height }),
    width,
    height,
    thumbnail_url: `${base}/api/shares/${code}/preview.png`,
    thumbnail_width: preview.width,
    thumbnail_height: preview.height,
    cache_age: cacheAge,
  }
}
