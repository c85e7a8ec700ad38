import { ChartNoAxesColumn, CircleQuestionMark, Download, Plus } from 'lucide-react'
import Link from 'next/link'
import { useCallback } from 'react'
import { useTranslations } from 'use-intl/react'
import { useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { LiveStatus } from '@/components/live/live-status'
import type { DayCounts } from '@/components/timeline/day-counts'
import { Brand } from '@/components/ui/brand'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { DateRange } from './date-range'
import styles from './dashboard-header.module.css'
import { LanguageSwitch } from './language-switch'
import { SearchField } from './search-field'
import { ShareButton } from './share-button'
import { ThemeToggle } from './theme-toggle'

type Props = {
  timeline: DayCounts | undefined
  empty: boolean
  onAdd: () => void
  onDownload: () => void
  /** Looks for a text in everything there is. */
  onFind: (text: string) => void
  onHelp: () => void
}

/** The bar over the map: search, dates, figures, share, theme, add. */
export const DashboardHeader = ({ timeline, empty, onAdd, onDownload, onFind, onHelp }: Props) => {
  'use memo'
  const t = useTranslations('header')
  const [view, setView] = useView()
  const search = useCallback((q: string | null) => setView({ q }), [setView])
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <Brand />
      </div>
      <div className={styles.search}>
        <SearchField value={view.q} onSearch={search} onFind={onFind} />
      </div>
      <div className={styles.controls}>
        {!empty && (
          <div className={styles.wide}>
            <DateRange days={view} timeline={timeline} onChange={setView} />
          </div>
        )}
        {!empty && (
          <Link href={writeView('/figures', view)} className={styles.link}>
            <ChartNoAxesColumn /> <span className={styles.word}>{t('figures')}</span>
          </Link>
        )}
        <div className={styles.wide}>
          <LanguageSwitch />
        </div>
        <div className={styles.wide}>
          <ThemeToggle />
        </div>
        <LiveStatus />
        <div className={styles.wide}>
          <Hint
            text={
              <>
                {t('keys')}
                <kbd>?</kbd>
              </>
            }
          >
            <Button look="quiet" square aria-label={t('keys')} aria-keyshortcuts="?" onClick={onHelp}>
              <CircleQuestionMark />
            </Button>
          </Hint>
        </div>
        {!empty && (
          <div className={styles.wide}>
            <Hint text={t('download')}>
              <Button square aria-label={t('download')} onClick={onDownload}>
                <Download />
              </Button>
            </Hint>
          </div>
        )}
        {!empty && <ShareButton isView />}
        <Button look="primary" className={styles.add} aria-label={t('add')} onClick={onAdd}>
          <Plus /> <span className={styles.word}>{t('add')}</span>
        </Button>
      </div>
    </header>
  )
}
