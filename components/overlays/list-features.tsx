import { useDeferredValue, useMemo, useState } from 'react'
import { useOverlayFeatures, useView } from '@/lib/client'
import type { Overlay } from '@/lib/domain'
import { moveFocus } from '@/components/excerpts/move-focus'
import { Notice } from '@/components/ui/notice'
import { VirtualList } from '@/components/ui/virtual-list'
import type { Words } from '@/components/words/make-words'
import { tellOverlayCut } from '@/components/words/overlay-words'
import { useWords } from '@/components/words/use-words'
import { type FeatureRow, findFeatures, toFeatureRows } from './find-features'
import styles from './list-features.module.css'
import { OverlaySwatch } from './overlay-swatch'
import overlays from './overlays.module.css'
import type { ToldFeature } from './use-told-feature'

type Props = { overlay: Overlay; onChoose: (feature: ToldFeature) => void }

const nothing = (): void => {}

/** What a layer shows in the days of the view, to find and to go to without a pointer. */
export const ListFeatures = ({ overlay, onChoose }: Props) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const [text, setText] = useState('')
  const wanted = useDeferredValue(text)
  const { data, error, mutate } = useOverlayFeatures([overlay], view)
  const answer = data?.[0]
  const all = useMemo(
    () => toFeatureRows(words, answer?.features ?? [], overlay.name),
    [words, answer, overlay.name],
  )
  const rows = useMemo(() => findFeatures(all, wanted), [all, wanted])
  const cut = answer && tellOverlayCut(words, answer.features.length, answer.total)
  return (
    <div className={styles.features}>
      <input
        type="search"
        className={overlays.field}
        aria-label={t('overlays.findFeature')}
        placeholder={t('overlays.findHint')}
        maxLength={120}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {error && !answer ? <Notice error={error} retry={() => void mutate()} /> : null}
      {answer && (
        <output className={overlays.meta}>
          {tellRows(words, rows.length, all.length, view.from !== null || view.to !== null)} {cut}
        </output>
      )}
      {!answer && !error && <p className={overlays.meta}>{t('overlays.looking')}</p>}
      {rows.length > 0 && (
        <div className={styles.list}>
          <VirtualList
            label={t('overlays.featuresOf', { name: overlay.name })}
            items={rows}
            total={rows.length}
            idOf={idOf}
            inSight={null}
            onMore={nothing}
          >
            {(row) => (
              <article>
                <button
                  type="button"
                  className={styles.feature}
                  onKeyDown={moveFocus}
                  onClick={() => onChoose({ overlay, feature: row.feature })}
                >
                  <OverlaySwatch colour={overlay.colour} />
                  <span className={styles.words}>
                    <span className={styles.name}>{row.title}</span>
                    {row.detail && <span className={styles.detail}>{row.detail}</span>}
                  </span>
                </button>
              </article>
            )}
          </VirtualList>
        </div>
      )}
    </div>
  )
}

const idOf = ({ feature }: FeatureRow): string => String(feature.id)

const tellRows = ({ t }: Words, found: number, all: number, isWindowed: boolean): string => {
  if (all === 0) return isWindowed ? t('overlays.nothingInDays') : t('overlays.nothing')
  if (found === all) return t(isWindowed ? 'overlays.allInDays' : 'overlays.all', { count: all })
  return t(isWindowed ? 'overlays.someInDays' : 'overlays.some', { found, count: all })
}
