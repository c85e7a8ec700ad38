import { useState } from 'react'
import { useAnalyst } from '@/lib/client'
import { useBriefingShareChanges, useBriefingShares } from '@/lib/client/use-briefing-shares'
import type { BriefingId } from '@/lib/domain/briefing'
import type { BriefingShare } from '@/lib/domain/briefing-share'
import type { Redaction } from '@/lib/domain/redaction'
import { useDecisions } from '@/components/corrections/decisions'
import { CopyField } from '@/components/share/copy-field'
import { formatInstant } from '@/components/share/format-instant'
import { isOver } from '@/components/share/is-over'
import { Redactions } from '@/components/share/redactions'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import styles from './take-dialog.module.css'

const files = [
  { name: 'pdf', path: 'pdf' },
  { name: 'pdfNotes', path: 'pdf?notes=yes' },
  { name: 'pptx', path: 'pptx' },
  { name: 'html', path: 'html' },
] as const

interface Props {
  id: BriefingId
  /** What was taken out of it. */
  redactions: readonly Redaction[]
  onClose: () => void
}

/** The briefing as a file, and links that lead to it. */
export const TakeDialog = ({ id, redactions, onClose }: Props) => {
  const { t } = useWords()
  const { data, error } = useBriefingShares(id)
  const { make, end } = useBriefingShareChanges(id)
  const [analyst] = useAnalyst()
  const [problem, setProblem] = useState<unknown>(null)
  const perform = (change: Promise<unknown>): void => {
    setProblem(null)
    change.catch(setProblem)
  }
  const links = data?.shares.filter((share) => !isOver(share, data.now)) ?? []
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('briefing.take.title')}
      description={t('briefing.take.meaning')}
    >
      <Redactions redactions={redactions} of="briefing" className={styles.note} />
      <ul className={styles.list} aria-label={t('briefing.take.files')}>
        {files.map(({ name, path }) => (
          <li key={name} className={styles.row}>
            <a className={styles.file} href={`/api/briefings/${id}/${path}`} download>
              {t(`briefing.take.formats.${name}.name`)}
            </a>
            <span className={styles.note}>{t(`briefing.take.formats.${name}.meaning`)}</span>
          </li>
        ))}
      </ul>
      <h3 className={styles.head}>{t('briefing.take.links')}</h3>
      {problem || error ? <Notice error={problem ?? error} /> : null}
      <div className={styles.actions}>
        <Button onClick={() => perform(make('live', analyst))}>{t('briefing.take.makeLive')}</Button>
        <Button onClick={() => perform(make('frozen', analyst))}>{t('briefing.take.makeFrozen')}</Button>
      </div>
      <p className={styles.note}>{t('briefing.take.linksMeaning')}</p>
      {links.map((share) => (
        <Link key={share.code} share={share} onEnd={(by) => end(share.code, by)} />
      ))}
    </Dialog>
  )
}

const Link = ({ share, onEnd }: { share: BriefingShare; onEnd: (by: string) => Promise<unknown> }) => {
  const { t } = useWords()
  const { perform } = useDecisions()
  const [isAsking, setAsking] = useState(false)
  const { code, kind, title, created } = share
  return (
    <div className={styles.link}>
      <CopyField
        label={t(`briefing.take.kinds.${kind}`, { at: formatInstant(created) })}
        text={`${window.location.origin}/b/${code}`}
        share={title}
      />
      {isAsking ? (
        <p className={styles.note}>
          {t('share.endMeaning')}{' '}
          <Button look="link" onClick={() => void perform(onEnd, t('share.ended'), null)}>
            {t('share.endNow')}
          </Button>
        </p>
      ) : (
        <Button look="link" onClick={() => setAsking(true)}>
          {t('share.end')}
        </Button>
      )}
    </div>
  )
}
