import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import type { Span } from './span'

/** A word of an English text with its Universal Dependencies part of speech ("VERB", "NOUN", "AUX"). */
export type TaggedWord = Span & { pos: string }

let tagger: WinkMethods | null = null

/** The words of one English sentence in their order; offsets into `text`. The model (wink-nlp, 55 MB in memory) is loaded at the first call. */
export const tagWords = (text: string): TaggedWord[] => {
  tagger ??= winkNLP(model, ['pos'])
  const { its } = tagger
  const tokens = tagger.readDoc(text).tokens()
  const [values, parts] = [tokens.out(), tokens.out(its.pos)]
  const words: TaggedWord[] = []
  let from = 0
  values.forEach((value, index) => {
    const start = text.indexOf(value, from)
    if (start < 0) return
    from = start + value.length
    words.push({ start, end: from, pos: parts[index] ?? 'X' })
  })
  return words
}
