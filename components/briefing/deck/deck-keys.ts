/** What a key does in a presentation. Clickers send PageDown and PageUp, some of them `b` or a full stop, and F5. */
export type DeckVerb =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'play'
  | 'blank'
  | 'notes'
  | 'spotlight'
  | 'fullscreen'
  | 'presenter'
  | 'room'
  | 'leave'

const deckKeys: Readonly<Record<string, DeckVerb>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  ' ': 'play',
  b: 'blank',
  '.': 'blank',
  n: 'notes',
  l: 'spotlight',
  f: 'fullscreen',
  p: 'presenter',
  r: 'room',
  Escape: 'leave',
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** The verb of a key, a digit, or null: what the browser itself does with it stays. */
export const readDeckKey = ({ key, ctrlKey, metaKey, altKey }: Pressed): DeckVerb | number | null => {
  if (ctrlKey || metaKey || altKey) return null
  if (/^\d$/.test(key)) return Number(key)
  return deckKeys[key.length === 1 ? key.toLowerCase() : key] ?? null
}
