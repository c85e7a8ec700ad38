import type { Citation, WantedFile } from '@/lib/domain'
import { ATTRIBUTION } from '@/lib/export/citation'
import { toFilter, writeView } from '@/lib/link'
import { hashView } from '@/lib/link/hash-view'
import type { Settings } from '@/lib/settings'
import type { Store } from '@/lib/store'
import { tellView } from '@/components/export/tell-view'
import { WORDS } from '../catalogue'
import { citeExport } from '../cite-export'
import type { FoundShare } from './find-share'

/** What a file of a link says of itself: of today, or of the instant at which it was frozen and nothing later. */
export const citeShare = async (
  store: Store,
  settings: Settings,
  { share, view }: FoundShare,
  { layer, placed }: WantedFile,
): Promise<Citation> => {
  const { code, title, created, snapshot } = share
  const shown = { ...view, layer: layer === 'places' ? layer : null }
  const filter = toFilter(shown)
  const address = settings.publicUrl && new URL(`/s/${code}`, settings.publicUrl).href
  if (!snapshot) {
    const today = await citeExport(store, settings, { layer, filter, placed })
    return { ...today, title: title ?? today.title, url: address }
  }
  const { hash, head, redactions } = snapshot
  return {
    title: title ?? tellView(WORDS.en, filter, layer),
    view: writeView('', shown).replace(/^\?/, ''),
    viewHash: hashView(shown, placed === 'yes' ? {} : { placed }),
    url: address,
    retrievedAt: created,
    revision: `sha256:${hash}`,
    versions: { dateline: null, ...head.versions },
    ...(redactions.length > 0 && { withheld: redactions }),
    attribution: ATTRIBUTION,
  }
}
