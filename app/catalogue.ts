import type { Messages } from 'use-intl/core'
import type { Language } from '@/lib/language'
import { type Words, makeWords } from '@/components/words/make-words'
import en from '@/data/messages/en.json'
import uk from '@/data/messages/uk.json'
import { compileMessages } from './compile-messages'

/** Every message in every language, as pages get it. */
export const MESSAGES: Record<Language, Messages> = { en: compileMessages(en), uk: compileMessages(uk) }

/** The same for code of the server, made once. */
export const WORDS: Record<Language, Words> = {
  en: makeWords('en', MESSAGES.en),
  uk: makeWords('uk', MESSAGES.uk),
}
