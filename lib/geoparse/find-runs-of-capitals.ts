import type { Word } from './read-words'
import { lexicon } from './lexicon'

/** Words with capitals that stand together: "Defense Secretary Lloyd Austin", "Kanawha County Sheriff". Both inclusive. */
export type CapitalRun = { first: number; last: number }

const isCapital = (word: Word | undefined): boolean =>
  !!word && (word.shape === 'capital' || word.shape === 'capitals')

/** A stop after an initial or a title does not end a run: "John F. Kennedy", "Gov. Ivan Fedorov". */
const isInnerStop = (words: Word[], index: number): boolean => {
  const stop = words[index]
  const before = words[index - 1]
  if (!stop || !before || stop.text !== '.' || before.end !== stop.start) return false
  return before.text.length === 1 || lexicon.titles.has(before.lower) || lexicon.suffixes.has(before.lower)
}

/** The runs of a text, and for each word the number of its run (or -1). Particles ("bin", "de") and hyphens stand inside. */
export const findRunsOfCapitals = (words: Word[]): { runs: CapitalRun[]; runOf: Int32Array } => {
  const runs: CapitalRun[] = []
  const runOf = new Int32Array(words.length).fill(-1)
  for (let first = 0; first < words.length; first++) {
    const begin = words[first]
    if (!begin || !isCapital(begin)) continue
    let last = first
    for (let at = first + 1; at < words.length; at++) {
      const word = words[at]
      if (!word || word.sentence !== begin.sentence) break
      if (isCapital(word)) {
        last = at
        continue
      }
      const isHyphen = /^[-‑]$/.test(word.text) && !word.spaceAfter && words[at - 1]?.spaceAfter === false
      const isParticle = word.shape === 'lower' && lexicon.particles.has(word.lower)
      const goesOn = isHyphen || isParticle || isInnerStop(words, at)
      if (!goesOn) break
      // A run ends with a capital; what joins must be followed by one soon.
      if (!isCapital(words[at + 1]) && !(isHyphen && words[at + 1]?.shape === 'lower') && !isParticle) break
      if (isHyphen && words[at + 1]?.shape === 'lower') at++
    }
    const number = runs.length
    runs.push({ first, last })
    for (let at = first; at <= last; at++) runOf[at] = number
    first = last
  }
  return { runs, runOf }
}
