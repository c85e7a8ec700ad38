import { SHORTCUTS, SHORTCUT_IDS, type ShortcutId } from './keys'

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The shortcut that a key press is, if it is one. */
export const matchShortcut = (press: Press): ShortcutId | null => {
  if (press.altKey) return null
  const pressed = `${press.ctrlKey || press.metaKey ? 'Mod+' : ''}${keyOf(press)}`
  return SHORTCUT_IDS.find((id) => SHORTCUTS[id].keys.some((key) => key === pressed)) ?? null
}

/** The key by its Latin name: on a Cyrillic keyboard by where it lies. A letter with Shift is another key. */
const keyOf = ({ key, code, shiftKey }: Press): string => {
  if (/^[\0-\x7f]+$/.test(key)) return shiftKey ? key : lower(key)
  const letter = /^Key([A-Z])$/.exec(code)?.[1]
  if (letter) return shiftKey ? letter : letter.toLowerCase()
  return BY_PLACE[code] ?? key
}

const BY_PLACE: Record<string, string> = { BracketLeft: '[', BracketRight: ']' }

// Caps Lock makes letters upper case without Shift.
const lower = (key: string): string => (key.length === 1 ? key.toLowerCase() : key)
