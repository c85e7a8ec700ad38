import { loadGazetteer } from '@/lib/gazetteer'
import { readStory } from '@/lib/pipeline'
import type { EventSpan, Reading } from '@/lib/reports/reading'
import { toStory } from '@/lib/text/to-story'

let gazetteer: ReturnType<typeof loadGazetteer> | undefined

/** A text of the tests as the pipeline reads it; `date` is its day of publication. */
export const read = (text: string, date: string | null = '2024-11-05'): Reading => {
  gazetteer ??= loadGazetteer()
  const meta = date ? { publishedAt: date, dateSource: 'operator' as const } : {}
  return readStory(toStory(text, meta, { input: 'test', teaser: false }), gazetteer)
}

/** The event that `word` tells: its first standing in the text, with the whole sentence as its clause. */
export const eventAt = ({ story, sentences }: Reading, word: string): EventSpan => {
  const start = story.text.indexOf(word)
  if (start < 0) throw new Error(`no "${word}" in the text`)
  const sentence = sentences.findIndex((span) => span.start <= start && start < span.end)
  const span = sentences[sentence] ?? { start: 0, end: story.text.length }
  return { sentence, ...span, trigger: { start, end: start + word.length } }
}
