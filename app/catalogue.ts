import type { Messages } from 'use-intl/core'
import type { Language } from '@/lib/language'
import { type Words, makeWords } from '@/components/words/make-words'
import en from '@/data/messages/en.json'
import uk from '@/data/messages/uk.json'

/** Every message in every language. */
export const MESSAGES: Record<Language, Messages> = { en, uk }

/** The same for code of the server, made once. */
export const WORDS: Record<Language, Words> = { en: makeWords('en', en), uk: makeWords('uk', uk) }
