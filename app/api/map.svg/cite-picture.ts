import { type View, writeView } from '@/lib/link'
import { hashView } from '@/lib/link/hash-view'
import type { Settings } from '@/lib/settings'
import type { Store } from '@/lib/store'
import type { Words } from '@/components/words/make-words'
import { makeCitation } from '../../make-citation'

/** Which view a picture holds, of when and by which version: a line for people, and the whole of it for programs. */
export const citePicture = async (
  { t }: Words,
  { store, settings, view, title }: { store: Store; settings: Settings; view: View; title: string },
): Promise<{ line: string; metadata: string }> => {
  const citation = await makeCitation(store, settings, {
    title,
    view: writeView('', view).replace(/^\?/, ''),
    viewHash: hashView(view),
    shown: view,
  })
  return {
    line: t('picture.citation', {
      hash: citation.viewHash,
      when: citation.retrievedAt.slice(0, 16).replace('T', ' '),
      version: citation.versions.dateline,
    }),
    metadata: JSON.stringify(citation),
  }
}
