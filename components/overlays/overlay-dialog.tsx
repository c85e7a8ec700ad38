import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { focusMap } from '@/components/map/focus-map'
import { Dialog } from '@/components/ui/dialog'
import { AddOverlay } from './add-overlay'
import { DeleteOverlay } from './delete-overlay'
import { EditOverlay } from './edit-overlay'
import { ListFeatures } from './list-features'
import type { OverlayTask } from './overlay-rows'
import type { ToldFeature } from './use-told-feature'

type Props = {
  task: OverlayTask | null
  onClose: () => void
  /** A feature was chosen from the list of its layer. */
  onFeature: (feature: ToldFeature) => void
}

/** Adding, changing and deleting own layers, and what is in one. */
export const OverlayDialog = ({ task, onClose, onFeature }: Props) => {
  const t = useTranslations('overlays')
  const titleOf = (task: OverlayTask): string =>
    task.act === 'list' ? t('inLayer', { name: task.overlay.name }) : t(`titles.${task.act}`)
  const chosen = useRef<ToldFeature | null>(null)
  return (
    <Dialog
      open={task !== null}
      onOpenChange={(open) => !open && onClose()}
      title={task ? titleOf(task) : ''}
      description={task?.act === 'add' ? t('addMeaning') : undefined}
      onClosed={() => {
        if (!chosen.current) return
        focusMap()
        onFeature(chosen.current)
        chosen.current = null
      }}
    >
      {task && (
        <Task
          task={task}
          onClose={onClose}
          onFeature={(feature) => {
            chosen.current = feature
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}

const Task = ({ task, onClose, onFeature }: Props & { task: OverlayTask }) => {
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
  if (task.act === 'list') return <ListFeatures overlay={task.overlay} onChoose={onFeature} />
  return <DeleteOverlay overlay={task.overlay} onClose={onClose} />
}
