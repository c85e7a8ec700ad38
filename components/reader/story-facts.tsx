import type { StoryDetail } from '@/lib/client'
import { When } from '@/components/ui/when'
import { perLanguage } from '@/components/words/per-language'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'
import styles from './details.module.css'

const languageNames = perLanguage(
  (locale) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }),
)

/** Where the story comes from: every outlet that printed the same text. */
export const StoryFacts = ({ detail: { story } }: { detail: StoryDetail }) => {
  const words = useWords()
  const { t } = words
  return (
    <section className={styles.details} aria-labelledby="story-facts">
      <h2 id="story-facts" className={styles.name}>
        {t('reader.about')}
      </h2>
      <dl className={styles.facts}>
        {story.language !== 'und' && (
          <>
            <dt>{t('reader.language')}</dt>
            <dd>{languageNames(words.language).of(story.language) ?? story.language}</dd>
          </>
        )}
        {story.appearances.map((appearance, index) => (
          // The same outlet can print a text twice; only the order tells such appearances apart.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={styles.appearance}>
            <dt>{index === 0 ? t('reader.printedBy') : t('reader.andBy')}</dt>
            <dd>
              {publisherName(words, appearance.publisher ?? null)}
              {appearance.author && `, ${appearance.author}`}
              {appearance.publishedAt && (
                <>
                  , <When at={appearance.publishedAt} />
                </>
              )}
              <span className={styles.input}>{t('reader.readFrom', { input: appearance.input })}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.what}>{t('reader.chooseToSee')}</p>
    </section>
  )
}
