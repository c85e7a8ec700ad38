import table from '@/data/lexicon/cyrillic-endings.json'

const CYRILLIC = /^\p{Script=Cyrillic}[\p{Script=Cyrillic}ʼ’'-]+$/u
const SHORTEST_STEM = 2 // letters that must be left of a name

const endings: { ending: string; nominatives: string[] }[] = table.endings.map(([ending, nominatives]) => ({
  ending: String(ending),
  nominatives: [nominatives ?? []].flat(),
}))

export const isCyrillic = (word: string): boolean => CYRILLIC.test(word)

/** The nominatives a Ukrainian or Russian word can come from, itself first: Покровську -> Покровськ. */
export const nominativesOf = (word: string): string[] => {
  const forms = new Set([word])
  for (const { ending, nominatives } of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue
    const stem = word.slice(0, word.length - ending.length)
    for (const nominative of nominatives) forms.add(stem + nominative)
  }
  return [...forms]
}
