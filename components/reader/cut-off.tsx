import { Scissors } from 'lucide-react'
import type { Story } from '@/lib/domain'
import { useWords } from '@/components/words/use-words'
import styles from './cut-off.module.css'

/** Said where a teaser ends. Addresses come from the story's input, so only web addresses become links. */
export const CutOff = ({ story }: { story: Story }) => {
  const { t, language } = useWords()
  const url = story.appearances.find(
    (appearance) => appearance.url && /^https?:\/\//i.test(appearance.url),
  )?.url
  return (
    <p className={styles.end} lang={language}>
      <Scissors /> {t('reader.breaksOff')}
      {url && (
        <a href={url} rel="noreferrer noopener" target="_blank">
          {t('reader.whereFrom')}
        </a>
      )}
    </p>
  )
}
