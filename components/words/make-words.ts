import { type Messages, createTranslator } from 'use-intl/core'
import type { Language } from '@/lib/language'

/** The catalogue in one language, and that language for what the browser itself can format. */
export interface Words {
  readonly language: Language
  readonly t: ReturnType<typeof createTranslator<Messages>>
}

/** For server code and tests; components have `useWords`. */
export const makeWords = (language: Language, messages: Messages): Words => ({
  language,
  t: createTranslator({ locale: language, messages, timeZone: 'UTC' }),
})
