import { useState } from 'react'
import { type VersionAnswer, useBriefingChanges, useBriefingVersions } from '@/lib/client/use-briefings'
import type { BriefingId } from '@/lib/domain/briefing'
import { formatInstant } from '@/components/share/format-instant'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Hidden } from '@/components/ui/hidden'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { LookedVersion } from './looked-version'
import styles from './versions-dialog.module.css'
import type { Editor } from './use-editor'

interface Props {
  id: BriefingId
  editor: Editor
  flush: (isMark?: boolean) => Promise<boolean>
  onClose: () => void
}

type Version = VersionAnswer & { at: string }

/** What the briefing was: looked at, and gone back to. */
export const VersionsDialog = ({ id, editor, flush, onClose }: Props) => {
  const { t } = useWords()
  const { data, error } = useBriefingVersions(id)
  const { readVersion } = useBriefingChanges()
  const announce = useAnnounce()
  const [looked, setLooked] = useState<Version | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const look = async (revision: number, at: string): Promise<void> => {
    setProblem(null)
    try {
      setLooked({ ...(await readVersion(id, revision)), at })
    } catch (reason) {
      setProblem(reason)
    }
  }
  const goBack = async ({ body, contents }: Version): Promise<void> => {
    // What is now becomes a version of its own, so that nothing is lost by going back.
    if (!(await flush(true))) return onClose()
    editor.learn(contents)
    editor.act({ do: 'replace', body })
    announce(t('briefing.editor.takenBack'))
    onClose()
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={looked ? formatInstant(looked.at) : t('briefing.editor.versions')}
      description={looked ? looked.body.title : t('briefing.editor.versionsMeaning')}
    >
      {error || problem ? <Notice error={problem ?? error} /> : null}
      {looked ? (
        <>
          <LookedVersion version={looked} now={editor.body.slides} />
          <div className={styles.actions}>
            <Button look="primary" onClick={() => void goBack(looked)}>
              {t('briefing.editor.takeBack')}
            </Button>
            <Button onClick={() => setLooked(null)}>{t('briefing.editor.backToList')}</Button>
          </div>
        </>
      ) : (
        <ul className={styles.list} aria-label={t('briefing.editor.versions')}>
          {data?.versions.map(({ revision, at, title, slides }, index) => (
            <li key={revision} className={styles.row}>
              <div>
                <p>
                  {formatInstant(at)}
                  {index === 0 && ` · ${t('briefing.editor.now')}`}
                  {revision === 1 && ` · ${t('briefing.editor.draft')}`}
                </p>
                <p className={styles.note}>{t('briefing.editor.versionOf', { title, slides })}</p>
              </div>
              <Button onClick={() => void look(revision, at)}>
                {t('briefing.editor.look')}
                <Hidden>: {formatInstant(at)}</Hidden>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}
