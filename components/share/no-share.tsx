'use client'

import { usePathname } from 'next/navigation'
import { useSharedProblem } from '@/lib/client/use-shared-view'
import { Message } from '@/components/ui/message'
import { tellError } from '@/components/words/tell-error'
import { useWords } from '@/components/words/use-words'

/** Why a link leads nowhere: cut short, unknown, ended, or past its time. The server is asked for the reason, since a page of this kind is not told. */
export const NoShare = ({ of = 'map' }: { of?: 'map' | 'briefing' }) => {
  const words = useWords()
  const code = usePathname().split('/')[2] ?? ''
  const problem = useSharedProblem(code, of)
  const told = problem === null ? null : tellError(words, problem)
  return (
    <Message title={told?.title ?? words.t('share.noLink')}>
      <span lang={told?.detailLanguage}>{told?.detail ?? words.t('share.noLinkWhy')}</span>
    </Message>
  )
}
