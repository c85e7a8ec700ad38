import { ATTRIBUTION, type Citation } from '@/lib/export/citation'
import { type View, writeView } from '@/lib/link'
import { hashView } from '@/lib/link/hash-view'
import type { Settings } from '@/lib/settings'
import { type Store, readRevision } from '@/lib/store'
import { getWorkspace } from '@/lib/workspace/get-workspace'
import { pipelineVersion } from '@/lib/workspace/pipeline-version'
import type { Words } from '@/components/words/make-words'
import packageJson from '@/package.json' with { type: 'json' }

/** Which view a picture holds, of when and by which version: a line for people, and the whole of it for programs. */
export const citePicture = async (
  { t }: Words,
  { store, settings, view, title }: { store: Store; settings: Settings; view: View; title: string },
): Promise<{ line: string; metadata: string }> => {
  const citation: Citation = {
    title,
    view: writeView('', view).replace(/^\?/, ''),
    viewHash: hashView(view),
    url: settings.publicUrl && new URL(writeView('/', view), settings.publicUrl).href,
    retrievedAt: new Date().toISOString(),
    revision: await readRevision(store),
    versions: {
      dateline: packageJson.version,
      pipeline: pipelineVersion,
      // A gazetteer that can't be used is no reason for no picture.
      gazetteer: await getWorkspace(settings.dataFolder)
        .gazetteer()
        .then(
          ({ hash }) => hash,
          () => null,
        ),
    },
    attribution: ATTRIBUTION,
  }
  return {
    line: t('picture.citation', {
      hash: citation.viewHash,
      when: citation.retrievedAt.slice(0, 16).replace('T', ' '),
      version: citation.versions.dateline,
    }),
    metadata: JSON.stringify(citation),
  }
}
