import type { Citation } from '@/lib/domain'
import { ATTRIBUTION } from '@/lib/export/citation'
import { type View, writeView } from '@/lib/link'
import type { Settings } from '@/lib/settings'
import { type Store, readRevision } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { pipelineVersion } from '@/lib/workspace/pipeline-version'
import packageJson from '@/package.json' with { type: 'json' }

/** What a file or picture says of itself, as of now; `shown` is the view whose address it bears. */
export const makeCitation = async (
  store: Store,
  settings: Settings,
  { shown, ...told }: Pick<Citation, 'title' | 'view' | 'viewHash'> & { shown: View },
): Promise<Citation & { versions: { dateline: string } }> => ({
  ...told,
  url: settings.publicUrl && new URL(writeView('/', shown), settings.publicUrl).href,
  retrievedAt: new Date().toISOString(),
  revision: await readRevision(store),
  versions: {
    dateline: packageJson.version,
    pipeline: pipelineVersion,
    // A gazetteer that can't be used is no reason for no file.
    gazetteer: await getWorkspace(settings.dataFolder)
      .gazetteer()
      .then(
        ({ hash }) => hash,
        () => null,
      ),
  },
  attribution: ATTRIBUTION,
})
