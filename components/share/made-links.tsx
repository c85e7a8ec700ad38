import { Snowflake, Radio } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useView } from '@/lib/client'
import { useShareChanges, useShares } from '@/lib/client/use-shares'
import type { Share } from '@/lib/domain/share'
import { toEmbedCode } from '@/lib/link/embed-code'
import { writeView } from '@/lib/link'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { CopyField } from './copy-field'
import styles from './share-dialog.module.css'

const HEIGHT = 480 // px of an embedded map

type Props = { made: readonly Share[]; onMade: (share: Share) => void; onBack: () => void }

/** Links that were made: to send, and to show in another page; the one that changes and the one that never does. */
export const MadeLinks = ({ made, onMade, onBack }: Props) => {
  const { t } = useWords()
  const [view] = useView()
  const { make } = useShareChanges()
  const [error, setError] = useState<unknown>(null)
  const canEmbed = useShares().data?.canEmbed ?? true
  const [first] = made
  const other = first?.kind === 'live' ? 'frozen' : 'live'
  const makeOther = async () => {
    if (!first) return
    const { title, note, author, link } = first
    setError(null)
    await make({ kind: other, title, note, author, view: link.query }).then(onMade, setError)
  }
  return (
    <div className={form.form}>
      {made.map((share) => (
        <LinkOf key={share.code} share={share} />
      ))}
      {!canEmbed && <p className={form.note}>{t('share.noEmbedYet')}</p>}
      {error ? <Notice error={error} /> : null}
      <div className={form.actions}>
        {made.length === 1 && (
          <Button onClick={() => void makeOther()}>{t(`share.alsoMake.${other}`)}</Button>
        )}
        <Button look="quiet" onClick={onBack}>
          {t('share.makeAnother')}
        </Button>
        <Link className={styles.all} href={writeView('/shares', { theme: view.theme })}>
          {t('share.allLinks')}
        </Link>
      </div>
    </div>
  )
}

const LinkOf = ({ share }: { share: Share }) => {
  const { t } = useWords()
  const { code, kind, title, snapshot } = share
  const { origin } = window.location
  const url = `${origin}/s/${code}`
  const snippet = { origin, code, title: title ?? t('share.map'), width: null, height: HEIGHT }
  return (
    <section className={styles.made}>
      <p className={styles.name}>
        {snapshot ? <Snowflake aria-hidden /> : <Radio aria-hidden />} {t(`share.kinds.${kind}.name`)}
        {snapshot && <code className={styles.hash}>{snapshot.hash.slice(0, 6)}</code>}
      </p>
      <CopyField label={t('share.link')} text={url} share={title ?? undefined} />
      <CopyField label={t(`share.embed.${kind}`)} text={toEmbedCode(snippet)} />
    </section>
  )
}
