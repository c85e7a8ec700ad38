import { ArrowRight, Check } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type Excerpt, useView } from '@/lib/client'
import { selectMention, writeView } from '@/lib/link'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import styles from './excerpt-actions.module.css'

/** What can be done with a selected sentence. */
export const ExcerptActions = ({ excerpt }: { excerpt: Excerpt }) => {
  const t = useTranslations()
  const [view] = useView()
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const here = { ...view, ...selectMention(view, excerpt.mentionId) }
  const copy = async () => {
    const done = await copyText(window.location.origin + writeView('/', here))
    setCopied(done)
    announce(t(done ? 'header.linkCopied' : 'header.linkNotCopied'))
  }
  return (
    <div className={styles.actions}>
      <Link href={writeView(`/stories/${excerpt.storyId}`, here)} className={styles.link}>
        {t('reports.readInStory')} <ArrowRight />
      </Link>
      <Button look="link" className={styles.link} onClick={() => void copy()}>
        {copied ? t('header.linkCopied') : t('header.copyLink')} {copied && <Check />}
      </Button>
    </div>
  )
}
