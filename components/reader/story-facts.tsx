import type { StoryDetail } from '@/lib/client'
import { When } from '@/components/ui/when'
import { publisherName } from '@/components/words/old'
import styles from './details.module.css'

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language', fallback: 'code' })

/** Where the story comes from: every outlet that printed the same text. */
export const StoryFacts = ({ detail: { story } }: { detail: StoryDetail }) => (
  <section className={styles.details} aria-labelledby="story-facts">
    <h2 id="story-facts" className={styles.name}>
      About this story
    </h2>
    <dl className={styles.facts}>
      {story.language !== 'und' && (
        <>
          <dt>Language</dt>
          <dd>{LANGUAGES.of(story.language) ?? story.language}</dd>
        </>
      )}
      {story.appearances.map((appearance, index) => (
        // The same outlet can print a text twice; only the order tells such appearances apart.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.appearance}>
          <dt>{index === 0 ? 'Printed by' : 'And by'}</dt>
          <dd>
            {publisherName(appearance.publisher ?? null)}
            {appearance.author && `, ${appearance.author}`}
            {appearance.publishedAt && (
              <>
                , <When at={appearance.publishedAt} />
              </>
            )}
            <span className={styles.input}>read from {appearance.input}</span>
          </dd>
        </div>
      ))}
    </dl>
    <p className={styles.what}>Choose a report, or a marked name, to see what it was taken for, and why.</p>
  </section>
)
