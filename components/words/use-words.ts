import { useMemo } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { Words } from './make-words'

/** What word helpers and the map take to speak the language of the page. */
export const useWords = (): Words => {
  const language = useLocale()
  const t = useTranslations()
  return useMemo(() => ({ language, t }), [language, t])
}
