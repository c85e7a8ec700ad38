import type { Messages } from 'use-intl/core'
import { RequestError } from '@/lib/client'
import type { Words } from './make-words'

type Code = keyof Messages['errors']['codes']

interface ToldError {
  title: string
  detail: string
  /** The server tells details in English. */
  detailLanguage: Words['language']
}

/** What went wrong, by its code; a code that the catalogue lacks is told as the server told it. */
export const tellError = ({ t, language }: Words, error: unknown): ToldError => {
  if (!(error instanceof RequestError))
    return {
      title: t('errors.unknown.title'),
      detail: t('errors.unknown.detail'),
      detailLanguage: language,
    }
  const { code, status } = error
  const title = isCode(t, code)
    ? t(`errors.codes.${code}`)
    : code === `http-${status}`
      ? t('errors.refused', { status: String(status) })
      : error.title
  if (code === 'no-answer') return { title, detail: t('errors.noAnswerDetail'), detailLanguage: language }
  return { title, detail: error.detail, detailLanguage: 'en' }
}

// The code comes from outside and may be the name of anything that objects have.
const isCode = (t: Words['t'], code: string): code is Code => {
  return !(code in {}) && t.has(`errors.codes.${code as Code}`)
}
