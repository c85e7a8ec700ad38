import { createParser } from 'nuqs/server'
import { type OverlayId, overlayIdSchema } from '@/lib/domain'

const most = 20 // layers in one link
const none = 'none'

/** Ids of own layers, comma-joined; `none` is an empty list, since absent means those that are shown by default. */
export const parseAsOverlays = createParser<OverlayId[]>({
  parse(text) {
    if (text === none) return []
    const ids = text.split(',').flatMap((part) => overlayIdSchema.safeParse(part).data ?? [])
    const unique = [...new Set(ids)].slice(0, most)
    return unique.length > 0 ? unique : null
  },
  serialize: (ids) => (ids.length > 0 ? ids.join(',') : none),
  eq: (one, other) => one.length === other.length && one.every((id, index) => id === other[index]),
})
