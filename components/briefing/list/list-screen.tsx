'use client'

import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useEffect, useState } from 'react'
import { useView } from '@/lib/client'
import { useBriefings } from '@/lib/client/use-briefings'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import { TurnPages } from '@/components/ui/turn-pages'
import { useWords } from '@/components/words/use-words'
import { AddMapDialog } from './add-map-dialog'
import { BriefingRow } from './briefing-row'
import styles from './list.module.css'
import { NewDialog } from './new-dialog'

const PAGE = 50 // briefings of one answer

type Asked = 'new' | 'add' | null

/** What the end of the address asks for: the dashboard leads here with its view and one of these. */
const readAsked = (): Asked => {
  const name = window.location.hash.slice(1)
  return name === 'new' || name === 'add' ? name : null
}

/** Every briefing, and the way to a new one. */
export const ListScreen = () => {
  const { t } = useWords()
  const [view] = useView()
  const [offset, setOffset] = useState(0)
  const [asked, setAsked] = useState<Asked>(null)
  const { data, error, mutate } = useBriefings(offset)
  const total = data?.total ?? 0
  useEffect(() => {
    const look = (): void => setAsked(readAsked())
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [])
  const close = (): void => {
    setAsked(null)
    if (window.location.hash)
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
  }
  const begin = (
    <Button look="primary" onClick={() => setAsked('new')}>
      <Plus /> {t('briefing.new')}
    </Button>
  )
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <div className={styles.head}>
          <h1 className={page.title}>
            {data ? t('briefing.list.count', { count: total }) : t('briefing.briefings')}
          </h1>
          {total > 0 && begin}
        </div>
        <p className={page.meta}>
          {t('briefing.list.meaning')}{' '}
          <Link href={writeView('/bin', { theme: view.theme })}>{t('briefing.list.bin')}</Link>
        </p>
        {error && !data ? <Notice error={error} retry={() => void mutate()} /> : null}
        {!error && !data && <div className={page.skeleton} aria-hidden="true" />}
        {data && total === 0 && (
          <>
            <p className={page.empty}>{t('briefing.list.empty')}</p>
            <p>{begin}</p>
          </>
        )}
        <ul aria-label={t('briefing.briefings')}>
          {data?.briefings.map((briefing) => (
            <BriefingRow key={briefing.id} briefing={briefing} />
          ))}
        </ul>
        <TurnPages total={total} size={PAGE} offset={offset} onTurn={setOffset} />
      </main>
      {asked === 'new' && data && <NewDialog list={data} onClose={close} />}
      {asked === 'add' && data && <AddMapDialog list={data} onClose={close} onNew={() => setAsked('new')} />}
    </div>
  )
}
