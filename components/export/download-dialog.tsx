import { Check, Copy, FileDown, Image } from 'lucide-react'
import { useState } from 'react'
import { apiPath, useExportSummary, useRefresh, useTheme, useView } from '@/lib/client'
import { exportFormats } from '@/lib/domain'
import { toFilter } from '@/lib/link'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import { useWords } from '@/components/words/use-words'
import styles from './download-dialog.module.css'
import { tellCitation } from './tell-citation'
import { tellView } from './tell-view'

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** The reports that are shown as a file, in the form that its reader's program wants, and how to cite it. */
export const DownloadDialog = ({ open, onOpenChange }: Props) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { theme } = useTheme()
  const [all, setAll] = useState(false)
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const refresh = useRefresh()
  const filter = toFilter({ ...view, layer: null })
  const placed = all ? 'all' : 'yes'
  const { data, error } = useExportSummary(open ? { filter, placed } : null)
  const title = tellView(words, filter)
  const citation = data ? tellCitation(words, title, data.citation) : ''
  const count = data ? data.placed + (all ? data.notPlaced : 0) : 0
  const copy = async () => {
    const done = await copyText(citation)
    setCopied(done)
    announce(t(done ? 'export.copied' : 'export.notCopied'))
  }
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('export.title')} description={title}>
      {error !== undefined && <Notice error={error} retry={refresh} />}
      <output className={styles.count}>{data ? t('export.counted', { count }) : t('export.counting')}</output>
      {data && data.notPlaced > 0 && (
        <div className={styles.tick}>
          <Tick id="download-all" checked={all} onCheckedChange={setAll} />
          <label htmlFor="download-all">{t('export.alsoNotPlaced', { count: data.notPlaced })}</label>
        </div>
      )}
      <ul className={styles.formats} aria-label={t('export.formats')}>
        {exportFormats.map((format) => (
          <li key={format}>
            <a className={styles.format} href={apiPath.exported(format, { filter, placed })} download>
              <FileDown />
              <span className={styles.name}>{t(`export.${format}.name`)}</span>
              <span className={styles.use}>{t(`export.${format}.use`)}</span>
            </a>
          </li>
        ))}
        {(['png', 'svg'] as const).map((ending) => (
          <li key={ending}>
            <a className={styles.format} href={apiPath.picture(ending, view, theme)} download>
              <Image />
              <span className={styles.name}>{t(`export.${ending}.name`)}</span>
              <span className={styles.use}>{t(`export.${ending}.use`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <div className={styles.cite}>
        <h3 className={styles.heading}>{t('export.howToCite')}</h3>
        <p className={styles.citation}>{citation}</p>
        <Button disabled={!data} onClick={() => void copy()}>
          {copied ? <Check /> : <Copy />} {copied ? t('export.copied') : t('export.copy')}
        </Button>
      </div>
    </Dialog>
  )
}
