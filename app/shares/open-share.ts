import type { OpenedShare } from '@/lib/http/share-responses'
import { toFilter, writeView } from '@/lib/link'
import { type Store, countView } from '@/lib/store'
import type { FoundShare } from './find-share'

/** What whoever has the link may know of it. */
export const openShare = async (store: Store, { share, view }: FoundShare): Promise<OpenedShare> => {
  const { code, kind, title, note, author, created, expires, snapshot } = share
  return {
    code,
    kind,
    title,
    note,
    author,
    created,
    expires,
    query: writeView('', view).replace(/^\?/, ''),
    counts: snapshot?.head.counts ?? (await countView(store, toFilter(view), view.layer === 'places')),
    frozen: snapshot && {
      hash: snapshot.hash,
      versions: snapshot.head.versions,
      redactions: snapshot.redactions,
    },
  }
}
