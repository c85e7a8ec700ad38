import type { Excerpt } from '@/lib/client'
import { languageOfText } from '@/components/words/language-of-text'
import styles from './marked-sentence.module.css'

/** The sentence with the name in it marked. */
export const MarkedSentence = ({
  excerpt,
  markStart,
  markEnd,
}: Pick<Excerpt, 'excerpt' | 'markStart' | 'markEnd'>) => (
  <span className={styles.sentence} lang={languageOfText(excerpt)}>
    {excerpt.slice(0, markStart)}
    <mark className={styles.name}>{excerpt.slice(markStart, markEnd)}</mark>
    {excerpt.slice(markEnd)}
  </span>
)
