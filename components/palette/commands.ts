import type { ShortcutId } from '@/components/help/keys'
import type { View } from '@/lib/client'
import { isFiltered } from '@/lib/link'

/** What the palette can do beside finding; those with a key do what the key does. */
export const commandIds = [
  'layer',
  'filters',
  'list',
  'fit',
  'theme',
  'week',
  'month',
  'allDays',
  'clear',
  'groupDay',
  'groupStory',
  'groupPlace',
  'ungroup',
  'copyLink',
  'figures',
  'corrections',
  'bin',
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
  view: Now,
  theme: 'light' | 'dark',
  isEmpty: boolean,
  singleKeys = true,
): Command[] => {
  const places = view.layer === 'places'
  const list = places ? 'excerpts' : 'reports'
  const shows = (panel: 'filters' | 'list') => (view.fold?.includes(panel) ? 'Show' : 'Hide')
  const commands: (Command & { when?: boolean })[] = [
    {
      id: 'layer',
      name: places ? 'Show the reports' : 'Show the places that are named',
      words: 'layer switch map',
    },
    { id: 'filters', name: `${shows('filters')} the legend and filters`, words: 'panel toggle fold left' },
    { id: 'list', name: `${shows('list')} the ${list}`, words: 'list panel toggle fold right sidebar' },
    { id: 'fit', name: 'Fit the map to what is shown', words: 'zoom all reset view extent' },
    {
      id: 'theme',
      name: `Use the ${theme === 'dark' ? 'light' : 'dark'} theme`,
      words: 'theme colour color mode dark light night',
    },
    { id: 'week', name: 'Last 7 days', words: 'dates week time', when: !isEmpty },
    { id: 'month', name: 'Last 30 days', words: 'dates month time', when: !isEmpty },
    { id: 'allDays', name: 'All dates', words: 'time days reset', when: !isEmpty },
    { id: 'clear', name: 'Clear the filters', words: 'reset all remove', when: isFiltered(view) },
    { id: 'groupPlace', name: 'Group the list by place', words: 'sort order', when: view.group !== 'place' },
    { id: 'groupStory', name: 'Group the list by story', words: 'sort order', when: view.group !== 'story' },
    { id: 'groupDay', name: 'Group the list by day', words: 'sort order date', when: view.group !== 'day' },
    { id: 'ungroup', name: 'Do not group the list', words: 'ungroup sort order', when: view.group !== null },
    { id: 'copyLink', name: 'Copy the link to this view', words: 'share url address' },
    { id: 'figures', name: 'Open the figures', words: 'ledger numbers losses table' },
    { id: 'corrections', name: 'Open the corrections', words: 'audit decisions undo revert history' },
    { id: 'bin', name: 'Open the bin', words: 'deleted thrown away trash stories restore' },
    { id: 'add', name: 'Add stories', words: 'paste file upload ingest import new story' },
    { id: 'map', name: 'Go to the map', words: 'focus keyboard' },
    { id: 'search', name: 'Search the words of stories', words: 'find text field' },
    {
      id: 'singleKeys',
      name: `Switch single-letter keys ${singleKeys ? 'off' : 'on'}`,
      words: 'keyboard shortcuts letters character speech accessibility',
    },
    { id: 'help', name: 'Show the keys', words: 'help keyboard shortcuts' },
  ]
  return commands.filter(({ when }) => when !== false).map(({ id, name, words }) => ({ id, name, words }))
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
