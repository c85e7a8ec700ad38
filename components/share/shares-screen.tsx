'use client'

import { useState } from 'react'
import { useRefresh, useView } from '@/lib/client'
import { useAllBriefingShares } from '@/lib/client/use-briefing-shares'
import { useShares } from '@/lib/client/use-shares'
import { writeView } from '@/lib/link'
import bin from '@/components/bin/bin.module.css'
import { StoryHeader } from '@/components/reader/story-header'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import { TurnPages } from '@/components/ui/turn-pages'
import { useWords } from '@/components/words/use-words'
import { BriefingLinkRow } from './briefing-link-row'
import { ShareRow } from './share-row'

const PAGE = 50 // links of one answer

/** Every link that was made, to maps and to briefings, how it stands, and the ways to end it. */
export const SharesScreen = () => {
  const { t } = useWords()
  const [view] = useView()
  const [offset, setOffset] = useState(0)
  const [briefingOffset, setBriefingOffset] = useState(0)
  const { data: maps, error: noMaps } = useShares(offset)
  const { data: briefings, error: noBriefings, mutate } = useAllBriefingShares(briefingOffset)
  const refresh = useRefresh()
  const error: unknown = noMaps ?? noBriefings
  const isLoaded = maps !== undefined && briefings !== undefined
  const [ofMaps, ofBriefings] = [maps?.total ?? 0, briefings?.total ?? 0]
  const retry = (): void => {
    refresh()
    void mutate()
  }
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>
          {isLoaded ? t('share.linkCount', { count: ofMaps + ofBriefings }) : t('share.links')}
        </h1>
        <p className={page.meta}>{t('share.linksMeaning')}</p>
        {error && !isLoaded ? <Notice error={error} retry={retry} /> : null}
        {!error && !isLoaded && <div className={page.skeleton} aria-hidden="true" />}
        {isLoaded && ofMaps + ofBriefings === 0 && <p className={page.empty}>{t('share.howTo')}</p>}
        {maps && ofMaps > 0 && (
          <>
            <ul aria-label={t('share.links')}>
              {maps.shares.map((share) => (
                <ShareRow key={share.code} share={share} now={maps.now} />
              ))}
            </ul>
            <TurnPages total={ofMaps} size={PAGE} offset={offset} onTurn={setOffset} />
          </>
        )}
        {briefings && ofBriefings > 0 && (
          <section className={bin.section}>
            <h2 className={bin.heading}>{t('share.briefingLinks')}</h2>
            <ul aria-label={t('share.briefingLinks')}>
              {briefings.shares.map((link) => (
                <BriefingLinkRow key={link.code} link={link} now={briefings.now} />
              ))}
            </ul>
            <TurnPages total={ofBriefings} size={PAGE} offset={briefingOffset} onTurn={setBriefingOffset} />
          </section>
        )}
      </main>
    </div>
  )
}
