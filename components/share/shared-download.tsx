import { FileJson } from 'lucide-react'
import { apiPath } from '@/lib/client'
import { CitationBox } from '@/components/export/citation-box'
import { FileLink } from '@/components/export/file-link'
import { FileList } from '@/components/export/file-list'
import { Dialog } from '@/components/ui/dialog'
import { useWords } from '@/components/words/use-words'
import { tellShared } from './tell-shared'
import type { SharedMapData } from './use-shared-map'

type Props = { shared: SharedMapData; open: boolean; onOpenChange: (open: boolean) => void }

/** What a link shows as files: of a frozen one always the same, of a live one of today. */
export const SharedDownload = ({ shared, open, onOpenChange }: Props) => {
  const words = useWords()
  const { t } = words
  const { code, frozen } = shared.share
  const { title, at } = tellShared(words, shared)
  const url = new URL(`/s/${code}`, window.location.href).href
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('share.downloadTitle')}
      description={t(frozen ? 'share.frozenFiles' : 'share.liveFiles')}
    >
      <FileList
        layer={shared.isPlaces ? 'places' : 'events'}
        pathOf={(format) => apiPath.shareFile(code, format)}
      >
        {frozen && (
          <FileLink
            icon={<FileJson />}
            href={apiPath.sharePart(code, 'data')}
            name={t('share.kept.name')}
            use={t('share.kept.use')}
          />
        )}
      </FileList>
      <CitationBox
        citation={
          frozen
            ? t('share.citation', { title, at, hash: frozen.hash, url })
            : t('share.citationLive', { title, url })
        }
      />
    </Dialog>
  )
}
