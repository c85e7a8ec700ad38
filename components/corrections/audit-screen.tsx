'use client'

import { Download } from 'lucide-react'
import { apiPath, type CorrectionFilter, useAnalyst, useCorrectionList, useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import Link from 'next/link'
import { StoryHeader } from '@/components/reader/story-header'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { countOf } from '@/components/words/old'
import { AuditFilters } from './audit-filters'
import { AuditRow } from './audit-row'
import styles from './audit-screen.module.css'
import { useDecisions } from './decisions'
import { useAuditFilter } from './use-audit-filter'

/** Everything that was decided by hand: who, when, why; to filter, take back, and carry off as a file. */
export const AuditScreen = () => {
  const [view] = useView()
  const [filter, setFilter] = useAuditFilter()
  const [analyst] = useAnalyst()
  const { rename } = useDecisions()
  const { items, total, outOf, loaded, error, more, people } = useCorrectionList(filter)
  return (
    <div className={styles.page}>
      <StoryHeader back={writeView('/', view)} />
      <main className={styles.main}>
        <h1 className={styles.title}>{titleOf(total, outOf, loaded, filter)}</h1>
        <div className={styles.bar}>
          <p className={styles.meta}>
            {analyst ? `You decide as ${analyst}. ` : 'Your name is asked for with your first decision. '}
            {analyst && (
              <Button look="link" onClick={rename}>
                Change the name
              </Button>
            )}{' '}
            <Link href={writeView('/bin', { theme: view.theme })}>Stories in the bin</Link>
          </p>
          {outOf > 0 && (
            <div className={styles.files}>
              <a className={styles.file} href={apiPath.correctionFile(filter, 'csv')} download>
                <Download /> CSV
              </a>
              <a className={styles.file} href={apiPath.correctionFile(filter, 'json')} download>
                <Download /> JSON lines
              </a>
            </div>
          )}
        </div>
        {(outOf > 0 || Object.keys(filter).length > 0) && (
          <AuditFilters filter={filter} people={people} onChange={setFilter} />
        )}
        {error && !loaded ? <Notice error={error} /> : null}
        {!error && !loaded && <div className={styles.skeleton} aria-hidden="true" />}
        {loaded && outOf === 0 && (
          <p className={styles.empty}>
            Open a mark, or a name in a story, and choose what it is. The decision appears here, with your
            name, the time and your reason, and can be taken back.
          </p>
        )}
        <ul className={styles.list} aria-label="Corrections">
          {items.map((correction) => (
            <AuditRow key={correction.id} correction={correction} />
          ))}
        </ul>
        {items.length < total && <Button onClick={more}>Show more</Button>}
      </main>
    </div>
  )
}

const titleOf = (total: number, outOf: number, loaded: boolean, filter: CorrectionFilter): string => {
  if (!loaded) return 'Corrections'
  if (outOf === 0) return 'Nothing has been decided by hand yet'
  const isFiltered = Object.values(filter).some(Boolean)
  return isFiltered
    ? `${total} of ${countOf(outOf, 'decision')}`
    : `${countOf(outOf, 'decision')} made by hand`
}
