'use client'

import { useEffect, useState } from 'react'
import { useDeckData } from '@/lib/client/use-briefings'
import type { BriefingId } from '@/lib/domain/briefing'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { Editor } from './editor'
import styles from './editor.module.css'

/** A briefing as it is edited. What the server answers later does not reach into what is being typed. */
export const EditorScreen = ({ id }: { id: BriefingId }) => {
  const { t } = useWords()
  const { data, error, mutate } = useDeckData(id)
  const [loads, setLoads] = useState(0)
  // Whoever comes back wants what was saved last, not what was read first.
  useEffect(() => () => void mutate(undefined, { revalidate: false }), [mutate])
  if (error && !data)
    return (
      <main className={styles.wait}>
        <Notice error={error} retry={() => void mutate()} />
      </main>
    )
  if (!data)
    return (
      <main className={styles.wait}>
        <output>{t('briefing.editor.loading')}</output>
      </main>
    )
  return (
    <Editor
      key={loads}
      deck={data}
      onReload={() => void mutate().then(() => setLoads((count) => count + 1))}
    />
  )
}
