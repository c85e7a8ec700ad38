import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { quietly, useChangeOverlay, useView } from '@/lib/client'
import type { Overlay } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import styles from './overlays.module.css'

type Props = { overlay: Overlay; onClose: () => void }

/** Asks before a layer is deleted; its file is not touched. */
export const DeleteOverlay = ({ overlay, onClose }: Props) => {
  const t = useTranslations('overlays')
  const [view, setView] = useView()
  const { remove } = useChangeOverlay()
  const [error, setError] = useState<unknown>(null)
  const act = async () => {
    await remove(overlay.id)
    const left = view.overlays?.filter((id) => id !== overlay.id)
    if (left) setView({ overlays: left.length > 0 ? left : null }, quietly)
    onClose()
  }
  return (
    <div className={styles.form}>
      <p>{t('deleteMeaning', { name: overlay.name })}</p>
      {error ? <Notice error={error} /> : null}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{t('keep')}</Button>
        <Button look="primary" onClick={() => void act().catch(setError)}>
          {t('delete')}
        </Button>
      </div>
    </div>
  )
}
