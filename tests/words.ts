import { makeWords } from '@/components/words/make-words'
import en from '@/data/messages/en.json'
import uk from '@/data/messages/uk.json'

export const english = makeWords('en', en)
export const ukrainian = makeWords('uk', uk)
