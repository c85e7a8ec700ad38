import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Share } from '@/lib/domain/share'
import { Dialog } from '@/components/ui/dialog'
import { MadeLinks } from './made-links'
import { ShareForm } from './share-form'

type Props = { open: boolean; onOpenChange: (open: boolean) => void; onClosed: () => void }

/** A link that lasts: of today's data or of this very data, with a title, and how another page shows it. */
export const ShareDialog = ({ open, onOpenChange, onClosed }: Props) => {
  const t = useTranslations('share')
  const [made, setMade] = useState<Share[]>([])
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      onClosed={onClosed}
      title={t(made.length > 0 ? 'linkMade' : 'makeLink')}
      description={made.length > 0 ? undefined : t('makeLinkMeaning')}
    >
      {made.length > 0 ? (
        <MadeLinks made={made} onMade={(share) => setMade([...made, share])} onBack={() => setMade([])} />
      ) : (
        <ShareForm onMade={(share) => setMade([share])} />
      )}
    </Dialog>
  )
}
