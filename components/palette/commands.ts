import type { ShortcutId } from '@/components/help/keys'
import type { View } from '@/lib/client'
import { isFiltered } from '@/lib/link'
import type { Words } from '@/components/words/make-words'

/** What the palette can do beside finding; those with a key do what the key does. */
export const commandIds = [
  'layer',
  'filters',
  'list',
  'fit',
  'theme',
  'language',
  'week',
  'month',
  'allDays',
  'clear',
  'groupDay',
  'groupStory',
  'groupPlace',
  'ungroup',
  'copyLink',
  'feed',
  'download',
  'figures',
  'corrections',
  'bin',
  'shares',
  'briefings',
  'newBriefing',
  'toBriefing',
  'developers',
  'add',
  'map',
  'search',
  'singleKeys',
  'help',
] as const
export type CommandId = (typeof commandIds)[number]

/** The keys of these commands, where they have one. */
export const KEY_OF: Partial<Record<CommandId, ShortcutId>> = {
  layer: 'layer',
  filters: 'filters',
  list: 'list',
  fit: 'fit',
  theme: 'theme',
  map: 'map',
  search: 'search',
  help: 'help',
}

export interface Command {
  id: CommandId
  name: string
  /** Other words it is looked for by. */
  words: string
}

type Now = Pick<View, 'layer' | 'fold' | 'group'> & Parameters<typeof isFiltered>[0]

/** The commands that make sense now, each named by what it will do. */
export const listCommands = (
  words: Words,
  view: Now,
  theme: 'light' | 'dark',
  isEmpty: boolean,
  singleKeys = true,
): Command[] =>
  listNames(words.language, view, theme, singleKeys)
    .filter(({ id }) => makesSense(id, view, isEmpty))
    .map(({ id, as }) => ({
      id,
      name: words.t(`commands.${as ?? id}.name`),
      words: words.t(`commands.${as ?? id}.words`),
    }))

type Toggle = 'layer' | 'filters' | 'list' | 'theme' | 'language' | 'singleKeys'
type Name =
  | { id: Exclude<CommandId, Toggle>; as?: undefined }
  | {
      id: Toggle
      as:
        | 'showReports'
        | 'showPlaces'
        | `${'show' | 'hide'}${'Filters' | 'ReportList' | 'ExcerptList'}`
        | `singleKeys${'On' | 'Off'}`
        | `use${'Light' | 'Dark' | 'English' | 'Ukrainian'}`
    }

const listNames = (
  language: Words['language'],
  view: Now,
  theme: 'light' | 'dark',
  singleKeys: boolean,
): Name[] => {
  const places = view.layer === 'places'
  const list = places ? 'ExcerptList' : 'ReportList'
  const shows = (panel: 'filters' | 'list') => (view.fold?.includes(panel) ? 'show' : 'hide')
  return [
    { id: 'layer', as: places ? 'showReports' : 'showPlaces' },
    { id: 'filters', as: `${shows('filters')}Filters` },
    { id: 'list', as: `${shows('list')}${list}` },
    { id: 'fit' },
    { id: 'theme', as: theme === 'dark' ? 'useLight' : 'useDark' },
    { id: 'week' },
    { id: 'month' },
    { id: 'allDays' },
    { id: 'clear' },
    { id: 'groupPlace' },
    { id: 'groupStory' },
    { id: 'groupDay' },
    { id: 'ungroup' },
    { id: 'copyLink' },
    { id: 'feed' },
    { id: 'download' },
    { id: 'figures' },
    { id: 'corrections' },
    { id: 'bin' },
    { id: 'shares' },
    { id: 'briefings' },
    { id: 'newBriefing' },
    { id: 'toBriefing' },
    { id: 'developers' },
    { id: 'add' },
    { id: 'map' },
    { id: 'search' },
    { id: 'language', as: language === 'en' ? 'useUkrainian' : 'useEnglish' },
    { id: 'singleKeys', as: singleKeys ? 'singleKeysOff' : 'singleKeysOn' },
    { id: 'help' },
  ]
}

const makesSense = (id: CommandId, view: Now, isEmpty: boolean): boolean => {
  switch (id) {
    case 'week':
    case 'month':
    case 'allDays':
    case 'download':
    case 'newBriefing':
    case 'toBriefing':
      return !isEmpty
    case 'clear':
      return isFiltered(view)
    case 'groupPlace':
      return view.group !== 'place'
    case 'groupStory':
      return view.group !== 'story'
    case 'groupDay':
      return view.group !== 'day'
    case 'ungroup':
      return view.group !== null
    default:
      return true
  }
}

/** Commands that have every word, each as the beginning of one of theirs. */
export const findCommands = (
  commands: readonly Command[],
  text: string,
  fold: (text: string) => string,
): Command[] => {
  const wanted = fold(text).split(' ').filter(Boolean)
  if (wanted.length === 0) return []
  return commands.filter(({ name, words }) => {
    const known = fold(`${name} ${words}`).split(' ')
    return wanted.every((word) => known.some((other) => other.startsWith(word)))
  })
}
