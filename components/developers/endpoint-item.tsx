import { useWords } from '@/components/words/use-words'
import styles from './developers.module.css'

export interface ToldEndpoint {
  path: string
  summary: string
  /** Media type of the answer. */
  type: string
  /** A whole address to try; null where it needs an id. */
  example: string | null
  parameters: { name: string; says: string; isNeeded: boolean }[]
}

/** One address, its parameters folded away. */
export const EndpointItem = ({ endpoint }: { endpoint: ToldEndpoint }) => {
  const { t } = useWords()
  const { path, summary, type, example, parameters } = endpoint
  return (
    <article className={styles.endpoint}>
      <h3 className={styles.path}>{path}</h3>
      {/* What the API says of itself is English, as its answers are. */}
      <p lang="en">{summary}</p>
      <p className={styles.type}>{type}</p>
      {example !== null && (
        <p>
          {t('developers.example')}:{' '}
          <a className={styles.address} href={example}>
            {example}
          </a>
        </p>
      )}
      {parameters.length === 0 ? (
        <p className={styles.type}>{t('developers.none')}</p>
      ) : (
        <details>
          <summary>
            {t('developers.parameters')}: {parameters.length}
          </summary>
          <dl className={styles.parameters}>
            {parameters.map(({ name, says, isNeeded }) => (
              <div key={name} className={styles.parameter}>
                <dt className={styles.name}>{name}</dt>
                <dd lang="en">
                  {says}
                  {isNeeded && <> ({t('developers.needed')})</>}
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  )
}
