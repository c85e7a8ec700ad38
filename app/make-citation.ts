import { ATTRIBUTION } from '@/lib/export/citation'
import type { Citation, Filter } from '@/lib/domain'
import { toFilterQuery } from '@/lib/http/filter-query'
import type { ExportSelection } from '@/lib/http/parse-export-query'
import { readView, writeView } from '@/lib/link'
import { hashView } from '@/lib/link/hash-view'
import type { Settings } from '@/lib/settings'
import { type Store, readRevision } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { pipelineVersion } from '@/lib/workspace/pipeline-version'
import { tellView } from '@/components/export/tell-view'
import packageJson from '@/package.json' with { type: 'json' }
import { WORDS } from './catalogue'

/** What a file of these events says of itself, as of now. */
export const makeCitation = async (
  store: Store,
  settings: Settings,
  { filter, placed }: ExportSelection,
): Promise<Citation> => {
  const query = toFilterQuery(filter)
  const view = readView(query)
  const more = beyondView(filter, placed)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return {
    title: tellView(WORDS.en, filter),
    view: query.toString(),
    viewHash: hashView(view, more),
    url: settings.publicUrl && new URL(writeView('/', view), settings.publicUrl).href,
    retrievedAt: new Date().toISOString(),
    revision: await readRevision(store),
    versions: {
      dateline: packageJson.version,
      pipeline: pipelineVersion,
      gazetteer: await getWorkspace(settings.dataFolder)
        .gazetteer()
        .then(
          ({ hash }) => hash,
          () => null,
        ),
    },
    attribution: ATTRIBUTION,
  }
}

/** What the API can select and no address of a screen. */
const beyondView = ({ bbox }: Filter, placed: ExportSelection['placed']): Record<string, string> => ({
  ...(bbox ? { bbox: bbox.join(',') } : {}),
  ...(placed === 'yes' ? {} : { placed }),
})
