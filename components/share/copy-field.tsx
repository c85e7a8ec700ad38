import { Check, Copy, Share2 } from 'lucide-react'
import { useState, useSyncExternalStore } from 'react'
import { useTranslations } from 'use-intl/react'
import form from '@/components/corrections/form.module.css'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import styles from './share-dialog.module.css'

type Props = {
  label: string
  text: string
  /** Given away under this title through the share sheet of the device, where it has one. */
  share?: string | undefined
}

/** A text to take away: in a field for those whose browser forbids copying. */
export const CopyField = ({ label, text, share }: Props) => {
  const t = useTranslations()
  const announce = useAnnounce()
  const [copied, setCopied] = useState(false)
  const hasSheet = useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  )
  const copy = async () => {
    const done = await copyText(text)
    setCopied(done)
    announce(t(done ? 'share.copied' : 'share.notCopied', { what: label }))
  }
  return (
    <div className={form.field}>
      {label}
      <div className={styles.row}>
        <input aria-label={label} readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
        {share !== undefined && hasSheet && (
          <Button
            square
            aria-label={t('share.sheet')}
            onClick={() => void navigator.share({ title: share, url: text }).catch(() => undefined)}
          >
            <Share2 />
          </Button>
        )}
        <Button square aria-label={t('share.copy', { what: label })} onClick={() => void copy()}>
          {copied ? <Check /> : <Copy />}
        </Button>
      </div>
    </div>
  )
}

const never = () => () => undefined
