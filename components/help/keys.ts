/** Where the help lists a key. */
export const KEY_GROUPS = ['find', 'list', 'map', 'days', 'corrections'] as const

export interface KeyRow {
  /** As the keyboard names it; `Mod` is Ctrl, or Cmd on a Mac. Where there are several, each of them does it. */
  keys: readonly string[]
  group: (typeof KEY_GROUPS)[number]
  /** Heard only by the part that has the focus: a letter or sign there is never switched off. */
  isOfFocus?: boolean
}

/** Keys that work anywhere but in a field or a dialog; `Mod` ones in fields too. Help and behaviour both read this. */
export const SHORTCUTS = {
  palette: { keys: ['Mod+k'], group: 'find' },
  search: { keys: ['/'], group: 'find' },
  help: { keys: ['?'], group: 'find' },
  next: { keys: ['j'], group: 'list' },
  previous: { keys: ['k'], group: 'list' },
  list: { keys: [']'], group: 'list' },
  letGo: { keys: ['Escape'], group: 'list' },
  map: { keys: ['m'], group: 'map' },
  fit: { keys: ['f'], group: 'map' },
  layer: { keys: ['l'], group: 'map' },
  filters: { keys: ['['], group: 'map' },
  theme: { keys: ['t'], group: 'map' },
} as const satisfies Record<string, KeyRow>
export type ShortcutId = keyof typeof SHORTCUTS

// Object.keys forgets what the keys are.
const isShortcut = (id: string): id is ShortcutId => id in SHORTCUTS
export const SHORTCUT_IDS = Object.keys(SHORTCUTS).filter(isShortcut)

/** Keys of the part that has the focus; that part itself listens for them. */
export const FOCUS_KEYS = [
  { keys: ['Enter'], group: 'list', does: 'open' },
  { keys: ['ArrowDown', 'ArrowUp'], group: 'list', does: 'inList' },
  {
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
    group: 'map',
    does: 'moveMap',
  },
  { keys: ['+', '-'], group: 'map', does: 'zoomMap', isOfFocus: true },
  { keys: ['ArrowLeft', 'ArrowRight'], group: 'days', does: 'endByDay' },
  { keys: ['PageUp', 'PageDown'], group: 'days', does: 'endByWeek' },
  { keys: ['Home', 'End'], group: 'days', does: 'endToEnd' },
  { keys: ['d'], group: 'map', does: 'measure' },
  { keys: ['c'], group: 'map', does: 'positions' },
  { keys: ['p'], group: 'days', does: 'play' },
  { keys: [',', '.'], group: 'days', does: 'step' },
  { keys: ['e'], group: 'corrections', does: 'correct' },
  {
    keys: ['w', 'p', 'd', 't', 's', 'm', 'x'],
    group: 'corrections',
    does: 'correctWhat',
  },
  { keys: ['1'], group: 'corrections', does: 'candidate' },
  { keys: ['s', 'p', 'x'], group: 'corrections', does: 'onName' },
  { keys: ['n'], group: 'corrections', does: 'selectedWords' },
  { keys: ['z'], group: 'corrections', does: 'undo' },
  { keys: ['h', 'l'], group: 'list', does: 'otherStory' },
  { keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], group: 'list', does: 'moveSlide' },
  { keys: ['Mod+z', 'Mod+Shift+z'], group: 'corrections', does: 'undoEdit' },
] as const satisfies readonly (KeyRow & { does: string })[]
