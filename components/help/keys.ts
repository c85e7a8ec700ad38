/** Where the help lists a key. */
export const KEY_GROUPS = ['Find', 'List', 'Map and view', 'Days', 'Corrections'] as const

export interface KeyRow {
  /** As the keyboard names it; `Mod` is Ctrl, or Cmd on a Mac. Where there are several, each of them does it. */
  keys: readonly string[]
  group: (typeof KEY_GROUPS)[number]
  does: string
  /** Heard only by the part that has the focus: a letter or sign there is never switched off. */
  isOfFocus?: boolean
}

/** Keys that work anywhere but in a field or a dialog; `Mod` ones in fields too. Help and behaviour both read this. */
export const SHORTCUTS = {
  palette: { keys: ['Mod+k'], group: 'Find', does: 'Find a place, story, actor or command' },
  search: { keys: ['/'], group: 'Find', does: 'Go to the search field' },
  help: { keys: ['?'], group: 'Find', does: 'Show this list' },
  next: { keys: ['j'], group: 'List', does: 'Next in the list' },
  previous: { keys: ['k'], group: 'List', does: 'The one before' },
  list: { keys: [']'], group: 'List', does: 'Show or hide the list' },
  letGo: { keys: ['Escape'], group: 'List', does: 'Let go of what is selected' },
  map: { keys: ['m'], group: 'Map and view', does: 'Go to the map' },
  fit: { keys: ['f'], group: 'Map and view', does: 'Fit the map to what is shown' },
  layer: { keys: ['l'], group: 'Map and view', does: 'Switch between reports and places' },
  filters: { keys: ['['], group: 'Map and view', does: 'Show or hide the legend and filters' },
  theme: { keys: ['t'], group: 'Map and view', does: 'Switch between light and dark' },
} as const satisfies Record<string, KeyRow>
export type ShortcutId = keyof typeof SHORTCUTS

/** Keys of the part that has the focus; that part itself listens for them. */
export const FOCUS_KEYS: readonly KeyRow[] = [
  { keys: ['Enter'], group: 'List', does: 'Open the one that is focused' },
  { keys: ['ArrowDown', 'ArrowUp'], group: 'List', does: 'In the list: the next one, the one before' },
  {
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    group: 'Map and view',
    does: 'On the map: move it',
  },
  { keys: ['+', '-'], group: 'Map and view', does: 'On the map: closer, farther', isOfFocus: true },
  { keys: ['ArrowLeft', 'ArrowRight'], group: 'Days', does: 'On an end of the days: a day back or on' },
  { keys: ['PageUp', 'PageDown'], group: 'Days', does: 'On an end of the days: a week on or back' },
  { keys: ['Home', 'End'], group: 'Days', does: 'On an end of the days: the first day, the last' },
  { keys: ['d'], group: 'Map and view', does: 'Measure a distance or a radius' },
  { keys: ['c'], group: 'Map and view', does: 'Positions at the centre of the map' },
  { keys: ['p'], group: 'Days', does: 'Play the days, or pause' },
  { keys: [',', '.'], group: 'Days', does: 'A day back or on' },
  { keys: ['e'], group: 'Corrections', does: 'With a report open: correct it' },
  {
    keys: ['w', 'p', 'd', 't', 's', 'm', 'x'],
    group: 'Corrections',
    does: 'There: where, pin, days, type, status, merge, no report',
  },
  { keys: ['1'], group: 'Corrections', does: 'On a name of a story: take this candidate (1 to 9)' },
  { keys: ['s', 'p', 'x'], group: 'Corrections', does: 'On a name: another place, a pin, not a place' },
  { keys: ['n'], group: 'Corrections', does: 'Selected words of a story are a place' },
  { keys: ['z'], group: 'Corrections', does: 'Undo the last decision' },
  { keys: ['h', 'l'], group: 'List', does: 'On a story: the earlier one, the later one' },
]
