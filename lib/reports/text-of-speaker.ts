import type { Word } from '@/lib/geoparse/read-words'
import type { Reading } from './reading'
import type { SpeakerWords } from './speaker-phrase'

/** The words of a speaker as they stand in the story, with single spaces. */
export const textOfSpeaker = ({ story }: Reading, words: Word[], { first, last }: SpeakerWords): string =>
  story.text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0).replaceAll(/\s+/g, ' ')
