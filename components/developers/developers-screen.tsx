'use client'

import { useView } from '@/lib/client'
import { writeView } from '@/lib/link'
import { StoryHeader } from '@/components/reader/story-header'
import page from '@/components/ui/page.module.css'
import { useWords } from '@/components/words/use-words'
import styles from './developers.module.css'
import { type ToldEndpoint, EndpointItem } from './endpoint-item'

interface Props {
  /** Address of this server. */
  origin: string
  endpoints: ToldEndpoint[]
}

/** What other programs can read here, and how. */
export const DevelopersScreen = ({ origin, endpoints }: Props) => {
  const { t } = useWords()
  const [view] = useView()
  return (
    <div className={page.page}>
      <StoryHeader back={writeView('/', { theme: view.theme })} />
      <main className={page.main}>
        <h1 className={page.title}>{t('developers.title')}</h1>
        <p className={page.empty}>{t('developers.intro')}</p>
        <section className={styles.section} aria-labelledby="gis">
          <h2 id="gis">{t('developers.gis')}</h2>
          <p>{t('developers.gisHow')}</p>
          <Address href={`${origin}/ogc`} />
          <pre className={styles.code}>{commandFor(origin)}</pre>
        </section>
        <section className={styles.section} aria-labelledby="feed">
          <h2 id="feed">{t('developers.feed')}</h2>
          <p>{t('developers.feedHow')}</p>
          <Address href={`${origin}/feed.atom`} />
        </section>
        <section className={styles.section} aria-labelledby="definition">
          <h2 id="definition">{t('developers.definition')}</h2>
          <p>{t('developers.definitionHow')}</p>
          <Address href={`${origin}/api/openapi.json`} />
          <Address href={`${origin}/ogc/api`} />
        </section>
        <section className={styles.section} aria-labelledby="rules">
          <h2 id="rules">{t('developers.rules')}</h2>
          <ul className={styles.rules}>
            <li>{t('developers.rulesEtag')}</li>
            <li>{t('developers.rulesErrors')}</li>
            <li>{t('developers.rulesCors')}</li>
            <li>{t('developers.rulesWrites')}</li>
          </ul>
        </section>
        <section className={styles.section} aria-labelledby="cite">
          <h2 id="cite">{t('developers.cite')}</h2>
          <p>{t('developers.citeHow')}</p>
        </section>
        <section className={styles.section} aria-labelledby="endpoints">
          <h2 id="endpoints">{t('developers.endpoints')}</h2>
          {endpoints.map((endpoint) => (
            <EndpointItem key={endpoint.path} endpoint={endpoint} />
          ))}
        </section>
      </main>
    </div>
  )
}

/** Copies all of it into a file that every GIS opens. */
const commandFor = (origin: string): string => `ogr2ogr dateline.gpkg OAPIF:${origin}/ogc`

const Address = ({ href }: { href: string }) => (
  <p>
    <a className={styles.address} href={href}>
      {href}
    </a>
  </p>
)
