const NAMES: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'Page up',
  PageDown: 'Page down',
  '-': '−',
}

/** The caps to press for a key of the list: `Ctrl` and `K`, or `⌘` and `K` on a Mac. */
export const nameKey = (key: string, isMac: boolean): string[] =>
  key.split(/(?<=.)\+/).map((part) => {
    if (part === 'Mod') return isMac ? '⌘' : 'Ctrl'
    return NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
