'use client'

import { Download } from 'lucide-react'
import {
  apiPath,
  type CorrectionFilter,
  useAnalyst,
  useCorrectionList,
  useRefresh,
  useView,
} from '@/lib/client'
import { writeView } from '@/lib/link'
import Link from 'next/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import page from '@/components/ui/page.module.css'
import type { Words } from '@/components/words/make-words'
import { useWords } from '@/components/words/use-words'
import { AuditFilters } from './audit-filters'
import { AuditRow } from './audit-row'
import styles from './audit-screen.module.css'
import { useDecisions } from './decisions'
import { useAuditFilter } from './use-audit-filter'

/** Everything that was decided by hand: who, when, why; to filter, take back, and carry off as a file. */
export const AuditScreen = () => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const [filter, setFilter] = useAuditFilter()
  const [analyst] = useAnalyst()
  const { rename } = useDecisions()
  const refresh = useRefresh()
  const { items, total, outOf, loaded, error, more, people } = useCorrectionList(filter)
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={page.main}>
        <h1 className={page.title}>{titleOf(words, total, outOf, loaded, filter)}</h1>
        <div className={styles.bar}>
          <p className={page.meta}>
            {analyst ? t('corrections.youDecideAs', { name: analyst }) : t('corrections.nameIsAsked')}{' '}
            {analyst && (
              <Button look="link" onClick={rename}>
                {t('corrections.changeName')}
              </Button>
            )}{' '}
            <Link href={writeView('/bin', { theme: view.theme })}>{t('corrections.inBin')}</Link>
          </p>
          {outOf > 0 && (
            <div className={styles.files}>
              <a className={styles.file} href={apiPath.correctionFile(filter, 'csv')} download>
                <Download /> {t('corrections.csv')}
              </a>
              <a className={styles.file} href={apiPath.correctionFile(filter, 'json')} download>
                <Download /> {t('corrections.jsonLines')}
              </a>
            </div>
          )}
        </div>
        {(outOf > 0 || Object.keys(filter).length > 0) && (
          <AuditFilters filter={filter} people={people} onChange={setFilter} />
        )}
        {error && !loaded ? <Notice error={error} retry={refresh} /> : null}
        {!error && !loaded && <div className={page.skeleton} aria-hidden="true" />}
        {loaded && outOf === 0 && <p className={page.empty}>{t('corrections.howTo')}</p>}
        <ul className={styles.list} aria-label={t('corrections.title')}>
          {items.map((correction) => (
            <AuditRow key={correction.id} correction={correction} />
          ))}
        </ul>
        {items.length < total && <Button onClick={more}>{t('corrections.showMore')}</Button>}
      </main>
    </div>
  )
}

const titleOf = (
  { t }: Words,
  total: number,
  outOf: number,
  loaded: boolean,
  filter: CorrectionFilter,
): string => {
  if (!loaded) return t('corrections.title')
  if (outOf === 0) return t('corrections.nothingDecided')
  const isFiltered = Object.values(filter).some(Boolean)
  return isFiltered
    ? t('corrections.someDecisions', { shown: String(total), count: outOf })
    : t('corrections.decisions', { count: outOf })
}
