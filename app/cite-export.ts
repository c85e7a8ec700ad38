import type { Citation, Filter } from '@/lib/domain'
import { toFilterQuery } from '@/lib/http/filter-query'
import type { ExportSelection } from '@/lib/http/parse-export-query'
import { readView } from '@/lib/link'
import { hashView } from '@/lib/link/hash-view'
import type { Settings } from '@/lib/settings'
import type { Store } from '@/lib/store'
import { tellView } from '@/components/export/tell-view'
import { WORDS } from './catalogue'
import { makeCitation } from './make-citation'

/** What a file of these rows says of itself, as of now. */
export const citeExport = async (
  store: Store,
  settings: Settings,
  { layer, filter, placed }: ExportSelection,
): Promise<Citation> => {
  const query = toFilterQuery(filter)
  if (layer === 'places') query.set('layer', layer)
  const shown = readView(query)
  const more = beyondView(filter, placed)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  const viewHash = hashView(shown, more)
  return await makeCitation(store, settings, {
    title: tellView(WORDS.en, filter, layer),
    view: query.toString(),
    viewHash,
    shown,
  })
}

/** What the API can select and no address of a screen. */
const beyondView = ({ bbox }: Filter, placed: ExportSelection['placed']): Record<string, string> => ({
  ...(bbox ? { bbox: bbox.join(',') } : {}),
  ...(placed === 'yes' ? {} : { placed }),
})
