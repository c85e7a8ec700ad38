import { charClass, charWidth, isLetter, DIGIT, SPACE, BREAK } from './char-class'
import { endsSentence } from './ends-sentence'
import { findRuns, isBullet } from './find-runs'
import type { Span } from './span'

const STOPS = '.!?…。！？｡؟۔।'
/** What may stand between a stop and the space after it. */
const CLOSERS = '"\'”’»“)]}›」』'

/**
 * The sentences of `text` between `from` and `to`: in order, apart from each other, without white space or a bullet around them.
 * Every word is in one of them; a line without any letter or digit is in none. A line break ends a sentence, except in hard-wrapped text.
 * One pass, linear in the length.
 */
export const splitSentences = (text: string, from = 0, to = text.length): Span[] => {
  const sentences: Span[] = []
  findRuns(text, from, to, (run) => splitRun(text, run, sentences))
  return sentences
}

const splitRun = (text: string, run: Span, sentences: Span[]): void => {
  let start = isBullet(text, run.start) ? skipSpace(text, run.start + 1, run.end) : run.start
  let hasWord = false
  for (let at = start; at < run.end;) {
    const kind = charClass(text, at)
    if (isLetter(kind) || kind === DIGIT) hasWord = true
    if (kind <= DIGIT || !STOPS.includes(text.charAt(at))) {
      at += charWidth(text, at)
      continue
    }
    const stop = at
    while (at < run.end && STOPS.includes(text.charAt(at))) at++
    const stopsEnd = at
    while (at < run.end && CLOSERS.includes(text.charAt(at))) at++
    if (!hasWord || at >= run.end) continue
    if (!endsSentence(text, { start, stop, stopsEnd, end: at, limit: run.end })) continue
    sentences.push({ start, end: at })
    start = skipSpace(text, at, run.end)
    at = start
    hasWord = false
  }
  if (hasWord) sentences.push({ start, end: run.end })
}

const skipSpace = (text: string, from: number, to: number): number => {
  let at = from
  while (at < to && (charClass(text, at) === SPACE || charClass(text, at) === BREAK)) at++
  return at
}
