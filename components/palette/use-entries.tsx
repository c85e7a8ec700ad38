import type { ReactNode } from 'react'
import { type FoundPlace, type SearchAnswer, useSearch, useSingleKeys, useTheme, useView } from '@/lib/client'
import type { LngLat, StoryId } from '@/lib/domain'
import { foldName } from '@/lib/text/fold-name'
import { SHORTCUTS } from '@/components/help/keys'
import { COMMAND_ICONS, ICONS } from './command-icons'
import { type Command, type CommandId, KEY_OF, findCommands, listCommands } from './commands'
import { parsePosition } from './parse-position'
import { tellPlace, tellStory } from './tell-found'
import { useLater } from './use-later'
import { KindSymbol } from '@/components/ui/kind-symbol'
import { sourceName } from '@/components/words/report-words'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'

/** What can be done with what was found. */
export interface Doing {
  /** Those that make sense on this page. */
  commands: Partial<Record<CommandId, () => void>>
  /** No story was read yet. */
  isEmpty: boolean
  onPlace: (place: FoundPlace) => void
  onStory: (story: StoryId) => void
  onName: (filter: { actors: [string] } | { sources: [string] }) => void
  onWords: (words: string) => void
  onPoint: (at: LngLat) => void
}

/** A row of the palette. */
interface Entry {
  id: string
  icon: ReactNode
  name: string
  detail?: string
  keys?: readonly string[]
  act: () => void
}

interface EntryGroup {
  title: string
  entries: Entry[]
}

interface Entries {
  groups: EntryGroup[]
  /** What there is to say about it: that it is looked for, or that nothing was found. */
  words: string
  isBusy: boolean
  error: unknown
  retry: () => void
}

const PAUSE = 120 // ms after the last key until it is looked for

/** What the palette offers for a text; without one, every command. */
export const useEntries = (draft: string, doing: Doing): Entries => {
  const catalogue = useWords()
  const { t } = catalogue
  const [view] = useView()
  const { theme } = useTheme()
  const [singleKeys] = useSingleKeys()
  const text = draft.trim()
  const asked = useLater(text, PAUSE)
  const { data, error, isLoading, mutate } = useSearch(asked || null)
  const commands = listCommands(catalogue, view, theme, doing.isEmpty, singleKeys).filter(
    ({ id }) => doing.commands[id],
  )
  const toEntry = ({ id, name }: Command): Entry => {
    const key = singleKeys ? KEY_OF[id] : undefined
    return {
      id,
      name,
      icon: COMMAND_ICONS[id],
      ...(key && { keys: SHORTCUTS[key].keys }),
      act: () => doing.commands[id]?.(),
    }
  }
  const retry = () => void mutate()
  if (!text)
    return {
      groups: [{ title: t('palette.commands'), entries: commands.map(toEntry) }],
      words: t('palette.typeAName'),
      isBusy: false,
      error: undefined,
      retry,
    }
  const isBusy = isLoading || asked !== text
  const found =
    data && !error ? groupFound(catalogue, isBusy ? stillFitting(data, text) : data, text, doing) : []
  const named = findCommands(commands, text, foldName)
  const commandGroup = { title: t('palette.commands'), entries: named.map(toEntry) }
  const at = parsePosition(text)
  const point: EntryGroup = {
    title: t('palette.coordinate'),
    entries: at ? [pointEntry(catalogue, at, doing)] : [],
  }
  const isName = startsName(data, text)
  const groups = (isName ? [point, ...found, commandGroup] : [point, commandGroup, ...found]).filter(
    ({ entries }) => entries.length > 0,
  )
  const nothing = groups.length === 0 ? t('palette.nothing', { text }) : ''
  return {
    groups,
    words: isBusy && groups.length === 0 ? t('palette.looking') : nothing,
    isBusy,
    error,
    retry,
  }
}

const pointEntry = ({ t }: Words, at: LngLat, { onPoint }: Doing): Entry => ({
  id: 'point',
  icon: ICONS.point,
  name: t('palette.goTo', { lat: at[1].toFixed(4), lng: at[0].toFixed(4) }),
  detail: t('palette.latLng'),
  act: () => onPoint(at),
})

const groupFound = (words: Words, found: SearchAnswer, text: string, doing: Doing): EntryGroup[] => [
  {
    title: words.t('palette.places'),
    entries: found.places.map((place) => ({
      id: `place ${place.id}`,
      icon: <KindSymbol kind={place.kind} />,
      name: place.name,
      detail: tellPlace(words, place),
      act: () => doing.onPlace(place),
    })),
  },
  {
    title: words.t('filters.whoActs'),
    entries: found.actors.map(({ value, name, count }) => ({
      id: `actor ${value}`,
      icon: ICONS.actor,
      name,
      detail: words.t('counts.reports', { count }),
      act: () => doing.onName({ actors: [value] }),
    })),
  },
  {
    title: words.t('filters.whoSays'),
    entries: found.sources.map(({ value, count }) => ({
      id: `source ${value}`,
      icon: ICONS.source,
      name: sourceName(words, value),
      detail: words.t('counts.reports', { count }),
      act: () => doing.onName({ sources: [value] }),
    })),
  },
  {
    title: words.t('palette.stories'),
    entries: [
      ...(found.stories.total > 0
        ? [
            {
              id: 'words',
              icon: ICONS.words,
              name: words.t('palette.onlyStoriesWith', { text }),
              detail: words.t('counts.stories', { count: found.stories.total }),
              act: () => doing.onWords(text),
            },
          ]
        : []),
      ...found.stories.items.map((story) => ({
        id: `story ${story.id}`,
        icon: ICONS.story,
        name: story.title ?? words.t('names.untitledStory'),
        detail: tellStory(words, story),
        act: () => doing.onStory(story.id),
      })),
    ],
  },
]

const fits = (name: string | null, text: string): boolean =>
  name !== null && foldName(name).includes(foldName(text))

/** What of the answer before still has the text in its name. */
const stillFitting = (found: SearchAnswer, text: string): SearchAnswer => ({
  places: found.places.filter(({ name, matched }) => fits(name, text) || fits(matched, text)),
  actors: found.actors.filter(({ name }) => fits(name, text)),
  sources: found.sources.filter(({ name }) => fits(name, text)),
  stories: { items: found.stories.items.filter(({ title }) => fits(title, text)), total: 0 },
})

/** Whether something is called so: then it goes before commands. */
const startsName = (found: SearchAnswer | undefined, text: string): boolean =>
  [...(found?.places ?? []), ...(found?.actors ?? []), ...(found?.sources ?? [])].some(({ name }) =>
    foldName(name).startsWith(foldName(text)),
  )
