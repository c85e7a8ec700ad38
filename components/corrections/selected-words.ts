const LONGEST = 80 // code units; more is no name

/** The words of a story that are selected in its text, without the gaps around them; null when it is none or too much. */
export const selectedWords = (text: string): { start: number; end: number } | null => {
  const selection = window.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  const from = offsetOf(range.startContainer, range.startOffset)
  const to = offsetOf(range.endContainer, range.endOffset)
  if (from === null || to === null) return null
  const words = text.slice(from, to)
  const start = from + (words.length - words.trimStart().length)
  const end = to - (words.length - words.trimEnd().length)
  return end > start && end - start <= LONGEST && !text.slice(start, end).includes('\n')
    ? { start, end }
    : null
}

/** Where in the story a point of the page stands: every piece of the text carries its beginning. */
const offsetOf = (node: Node, offset: number): number | null => {
  const element = node instanceof Element ? node : node.parentElement
  const piece = element?.closest<HTMLElement>('[data-start]')
  if (!piece || node instanceof Element) return null
  return Number(piece.dataset['start']) + offset
}
