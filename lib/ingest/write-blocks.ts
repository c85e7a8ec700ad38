/** Collects the text of a page block by block: white space folded, paragraphs a blank line apart, items of a list or quote a line apart. */
export type BlockWriter = {
  text: (text: string) => void
  /** A block begins or ends. */
  block: () => void
  /** A line break, or the end of a line in a list or quote. */
  line: () => void
  item: () => void
  open: () => void
  close: () => void
  result: () => string
}

/** Blocks inside a list or quote stand a line apart. */
export const writeBlocks = (): BlockWriter => {
  const written: string[] = []
  let current = ''
  let bullet = false
  let depth = 0
  let gap = ''
  const end = (separator: string): void => {
    const words = current.replaceAll(/[ \t\r\n\f]+/g, ' ').trim()
    current = ''
    if (words) {
      written.push(written.length ? gap : '', bullet ? `• ${words}` : words)
      bullet = false
      gap = separator
    } else if (separator.length > gap.length) gap = separator
  }
  const separator = (): string => (depth > 0 ? '\n' : '\n\n')
  return {
    text: (text) => {
      current += text
    },
    block: () => end(separator()),
    line: () => end('\n'),
    item: () => {
      end(separator())
      bullet = true
    },
    open: () => {
      end('\n\n')
      depth++
    },
    close: () => {
      end('\n\n')
      depth = Math.max(0, depth - 1)
      bullet = false
    },
    result: () => {
      end('')
      return written.join('')
    },
  }
}
