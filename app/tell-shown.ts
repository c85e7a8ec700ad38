import { type View, toFilter, writeView } from '@/lib/link'
import { getSettings } from '@/lib/settings'
import { getStore, readRevision } from '@/lib/store'
import type { Words } from '@/components/words/make-words'
import { loadShown } from './api/map.svg/load-shown'

interface Told {
  title: string
  facts: string
  isEmpty: boolean
}

const most = 200 // views remembered: the links of a day

declare global {
  var datelineToldViews: Map<string, Told> | undefined
}

/** What a view shows, in a sentence: told once for each state of the store, wherever its map looks. Null when the store can't be asked; the page says why. */
export const tellShown = async (words: Words, view: View): Promise<Told | null> => {
  const known = (globalThis.datelineToldViews ??= new Map())
  try {
    const store = await getStore(getSettings().dataFolder)
    const name = [await readRevision(store), words.language, writeView('', { ...view, map: null })].join(' ')
    const told = known.get(name)
    if (told) return told
    const layer = view.layer ?? 'events'
    const { title, facts, isEmpty } = await loadShown(store, words, { view, filter: toFilter(view), layer })
    const [oldest] = known.keys()
    if (known.size >= most && oldest !== undefined) known.delete(oldest)
    const answer = { title, facts, isEmpty }
    known.set(name, answer)
    return answer
  } catch (error) {
    console.error(error)
    return null
  }
}
