import { useEffect } from 'react'
import { useTranslations } from 'use-intl/react'
import { Dialog } from '@/components/ui/dialog'
import { AddOverlay } from './add-overlay'
import { DeleteOverlay } from './delete-overlay'
import { EditOverlay } from './edit-overlay'
import type { OverlayTask } from './overlay-rows'

type Props = { task: OverlayTask | null; onClose: () => void }

/** Adding, changing and deleting own layers. */
export const OverlayDialog = ({ task, onClose }: Props) => {
  const t = useTranslations('overlays')
  return (
    <Dialog
      open={task !== null}
      onOpenChange={(open) => !open && onClose()}
      title={task ? t(`titles.${task.act}`) : ''}
      description={task?.act === 'add' ? t('addMeaning') : undefined}
    >
      {task && <Task task={task} onClose={onClose} />}
    </Dialog>
  )
}

const Task = ({ task, onClose }: { task: OverlayTask; onClose: () => void }) => {
  // The row that opened it is gone with its panel, so the focus goes back to the panel's button.
  useEffect(
    () => () => {
      if (document.activeElement === document.body || document.activeElement?.closest('[role=dialog]'))
        document.getElementById('map-layers')?.focus()
    },
    [],
  )
  if (task.act === 'add') return <AddOverlay onClose={onClose} />
  if (task.act === 'edit') return <EditOverlay overlay={task.overlay} onClose={onClose} />
  return <DeleteOverlay overlay={task.overlay} onClose={onClose} />
}
