const inWord = /[\p{L}\p{N}\p{M}]/u

/** Where the words stand in the text as whole words, spelt exactly so. */
export const findEverywhere = (text: string, quote: string): { start: number; end: number }[] => {
  const spans: { start: number; end: number }[] = []
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length
    const isPart = inWord.test(text.slice(0, start).at(-1) ?? '') || inWord.test(text[end] ?? '')
    if (!isPart) spans.push({ start, end })
  }
  return spans
}
