'use client'

import { useState } from 'react'
import { useRefresh, useView } from '@/lib/client'
import { useShares } from '@/lib/client/use-shares'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import { TurnPages } from '@/components/ui/turn-pages'
import { useWords } from '@/components/words/use-words'
import { ShareRow } from './share-row'

const PAGE = 50 // links of one answer

/** Every link that was made, how it stands, and the ways to end it. */
export const SharesScreen = () => {
  const { t } = useWords()
  const [view] = useView()
  const [offset, setOffset] = useState(0)
  const { data, error } = useShares(offset)
  const refresh = useRefresh()
  const total = data?.total ?? 0
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>{data ? t('share.linkCount', { count: total }) : t('share.links')}</h1>
        <p className={page.meta}>{t('share.linksMeaning')}</p>
        {error && !data ? <Notice error={error} retry={refresh} /> : null}
        {!error && !data && <div className={page.skeleton} aria-hidden="true" />}
        {data && total === 0 && <p className={page.empty}>{t('share.howTo')}</p>}
        <ul aria-label={t('share.links')}>
          {data?.shares.map((share) => (
            <ShareRow key={share.code} share={share} now={data.now} />
          ))}
        </ul>
        <TurnPages total={total} size={PAGE} offset={offset} onTurn={setOffset} />
      </main>
    </div>
  )
}
