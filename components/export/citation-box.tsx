import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { copyText } from '@/components/ui/copy-text'
import { useWords } from '@/components/words/use-words'
import styles from './citation-box.module.css'

/** How to cite a file, to be copied; empty while it is not known. */
export const CitationBox = ({ citation }: { citation: string }) => {
  const { t } = useWords()
  const [copied, setCopied] = useState(false)
  const announce = useAnnounce()
  const copy = async () => {
    const done = await copyText(citation)
    setCopied(done)
    announce(t(done ? 'export.copied' : 'export.notCopied'))
  }
  return (
    <div className={styles.cite}>
      <h3 className={styles.heading}>{t('export.howToCite')}</h3>
      <p className={styles.citation}>{citation}</p>
      <Button disabled={citation === ''} onClick={() => void copy()}>
        {copied ? <Check /> : <Copy />} {copied ? t('export.copied') : t('export.copy')}
      </Button>
    </div>
  )
}
