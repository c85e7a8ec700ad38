import { PanelLeft, PanelRight, SlidersHorizontal, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useView } from '@/lib/client'
import { clearFilter, isFiltered } from '@/lib/link'
import { Button } from '@/components/ui/button'
import { FoldButton } from '@/components/ui/fold-button'
import { ViewLayerSwitch } from '@/components/ui/view-layer-switch'
import { tellHidden } from '@/components/words/layer-words'
import { useWords } from '@/components/words/use-words'
import styles from './view-title.module.css'

type Props = { sentence: string; meta: ReactNode; onFilters: () => void }

/** The view as a sentence, with its count and dates, and the switch between the layers. */
export const ViewTitle = ({ sentence, meta, onFilters }: Props) => {
  const words = useWords()
  const { t } = words
  const [view, setView] = useView()
  const list = view.layer === 'places' ? 'excerpts' : 'reports'
  return (
    <div className={styles.area}>
      <div className={styles.head}>
        <h1 className={styles.sentence}>{sentence}</h1>
        {isFiltered(view) && (
          <Button look="quiet" onClick={() => setView(clearFilter)}>
            <X /> {t('title.clearFilters')}
          </Button>
        )}
        <div className={styles.layers}>
          <ViewLayerSwitch />
        </div>
        <Button className={styles.filters} onClick={onFilters}>
          <SlidersHorizontal /> {t('title.filters')}
        </Button>
        <div className={styles.folds}>
          <FoldButton panel="filters" name="filters" shortcut="[" icon={<PanelLeft />} />
          <FoldButton panel="list" name={list} shortcut="]" icon={<PanelRight />} />
        </div>
      </div>
      <p className={styles.meta}>
        {meta} {tellHidden(words, view.hide)}
      </p>
    </div>
  )
}
