import { Image } from 'lucide-react'
import { useState } from 'react'
import { apiPath, useExportSummary, useRefresh, useTheme, useView } from '@/lib/client'
import type { ExportLayer } from '@/lib/domain'
import { toFilter } from '@/lib/link'
import { Dialog } from '@/components/ui/dialog'
import { LayerSwitch } from '@/components/ui/layer-switch'
import { Notice } from '@/components/ui/notice'
import { Tick } from '@/components/ui/tick'
import { useWords } from '@/components/words/use-words'
import { CitationBox } from './citation-box'
import styles from './download-dialog.module.css'
import { FileLink } from './file-link'
import { FileList } from './file-list'
import { tellCitation } from './tell-citation'
import { tellView } from './tell-view'

type Props = { open: boolean; onOpenChange: (open: boolean) => void }

/** What is shown as a file, in the form that its reader's program wants, and how to cite it; the other layer is one step away. */
export const DownloadDialog = ({ open, onOpenChange }: Props) => {
  const words = useWords()
  const { t } = words
  const [view] = useView()
  const { theme } = useTheme()
  const [chosen, setChosen] = useState<ExportLayer | null>(null)
  const [all, setAll] = useState(false)
  const refresh = useRefresh()
  const layer = chosen ?? view.layer ?? 'events'
  const filter = toFilter({ ...view, layer: layer === 'places' ? layer : null })
  const selection = { layer, filter, placed: all && layer === 'events' ? 'all' : 'yes' } as const
  const { data, error } = useExportSummary(open ? selection : null)
  const title = tellView(words, filter, layer)
  const count = data ? data.placed + (selection.placed === 'all' ? data.notPlaced : 0) : 0
  const change = (isOpen: boolean) => {
    if (!isOpen) setChosen(null)
    onOpenChange(isOpen)
  }
  return (
    <Dialog open={open} onOpenChange={change} title={t('export.title', { layer })} description={title}>
      {error !== undefined && <Notice error={error} retry={refresh} />}
      <div className={styles.layer}>
        <LayerSwitch
          layer={layer === 'places' ? layer : 'reports'}
          onChange={(wanted) => setChosen(wanted === 'places' ? wanted : 'events')}
        />
      </div>
      <output className={styles.count}>
        {data
          ? t(layer === 'places' ? 'export.countedPlaces' : 'export.counted', { count })
          : t('export.counting')}
      </output>
      {data && data.notPlaced > 0 && (
        <div className={styles.tick}>
          <Tick id="download-all" checked={all} onCheckedChange={setAll} />
          <label htmlFor="download-all">{t('export.alsoNotPlaced', { count: data.notPlaced })}</label>
        </div>
      )}
      <FileList layer={layer} pathOf={(format) => apiPath.exported(format, selection)}>
        {(['png', 'svg'] as const).map((ending) => (
          <FileLink
            key={ending}
            icon={<Image />}
            href={apiPath.picture(ending, view, theme)}
            name={t(`export.${ending}.name`)}
            use={t(`export.${ending}.use`)}
          />
        ))}
      </FileList>
      <CitationBox citation={data ? tellCitation(words, title, data.citation) : ''} />
    </Dialog>
  )
}
