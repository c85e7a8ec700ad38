import stopWords from '@/data/lexicon/stop-words.json'
import { charClass, isLetter } from './char-class'
import { tokenize } from './tokenize'

const DETECT = {
  sample: 5_000, // code units from the start that are looked at
  share: 0.04, // of the words that must be stop words of the language
  scriptShare: 0.5, // of the letters that must be of a script to settle the language by it
}

/** Scripts that one language of the news mostly writes; Latin and Cyrillic are told apart by words. */
const scripts: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['fa', /[\u067e\u0686\u06a9\u06af\u06cc]/],
  ['ar', /[\u0600-\u06ff]/],
  ['he', /[\u05d0-\u05ea]/],
  ['el', /[\u0370-\u03ff]/],
  ['ka', /[\u10a0-\u10ff]/],
  ['hy', /[\u0530-\u058f]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['hi', /[\u0900-\u097f]/],
]

/** Letters that only some of the languages in Cyrillic have; each one counts as a stop word. */
const cyrillicLetters: Record<string, RegExp> = { uk: /[іїєґ]/gi, ru: /[ыэёъ]/gi, be: /[ўіыэё]/gi, bg: /ъ/gi }

const languages = Object.keys(stopWords)
const isCyrillic = languages.map((language) => language in cyrillicLetters)
/** Stop word -> positions in `languages` of those that have it. */
const languagesOf = new Map<string, number[]>()
Object.values(stopWords).forEach((words, language) => {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
})

/** The language of most of `text` as a BCP 47 primary tag; `und` when it can't be told (too short, names only). */
export const detectLanguage = (text: string): string => {
  const sample = text.slice(0, DETECT.sample)
  const byScript = scriptLanguage(sample)
  if (byScript) return byScript
  const cyrillic = countOf(sample, /[\u0400-\u04ff]/g) > countOf(sample, /[a-z]/gi)
  const hits = languages.map((language) => {
    const letters = cyrillicLetters[language]
    return cyrillic && letters ? countOf(sample, letters) : 0
  })
  let words = 0
  for (const { start, end, kind } of tokenize(sample)) {
    if (kind !== 'word') continue
    words++
    for (const language of languagesOf.get(sample.slice(start, end).toLowerCase()) ?? [])
      if (cyrillic === isCyrillic[language]) hits[language] = (hits[language] ?? 0) + 1
  }
  const most = Math.max(...hits)
  const best = languages[hits.indexOf(most)]
  return best && most >= Math.max(1, DETECT.share * words) ? best : 'und'
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const scriptLanguage = (sample: string): string | null => {
  const counts = new Map<string, number>()
  let letters = 0
  for (let at = 0; at < sample.length; at++) {
    if (!isLetter(charClass(sample, at))) continue
    letters++
    if (sample.charCodeAt(at) < 0x370) continue
    const language = scripts.find(([, letter]) => letter.test(sample.charAt(at)))?.[0]
    if (language) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const count = (language: string): number => counts.get(language) ?? 0
  // Kanji count for Japanese where there are kana, letters shared with Arabic for Persian where there are its own.
  if (count('ja') > 0.1 * count('zh') && count('ja') + count('zh') > DETECT.scriptShare * letters) return 'ja'
  if (count('fa') > 0.05 * count('ar') && count('fa') + count('ar') > DETECT.scriptShare * letters)
    return 'fa'
  for (const [language, found] of counts) if (found > DETECT.scriptShare * letters) return language
  return null
}
