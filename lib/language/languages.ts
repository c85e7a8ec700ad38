import { z } from 'zod'

/** The languages of the interface; the first is the default. */
export const languages = ['en', 'uk'] as const

export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** Each language by its own name, for the switch. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', uk: 'Українська' }
