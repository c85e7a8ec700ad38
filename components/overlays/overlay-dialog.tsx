import { useEffect } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { AddOverlay } from './add-overlay'
import { DeleteOverlay } from './delete-overlay'
import { EditOverlay } from './edit-overlay'
import type { OverlayTask } from './overlay-rows'

type Props = { task: OverlayTask | null; onClose: () => void }

const TITLES = { add: 'Add a layer', edit: 'Edit layer', delete: 'Delete layer' }

/** Adding, changing and deleting own layers. */
export const OverlayDialog = ({ task, onClose }: Props) => (
  <Dialog
    open={task !== null}
    onOpenChange={(open) => !open && onClose()}
    title={task ? TITLES[task.act] : ''}
    description={
      task?.act === 'add'
        ? 'GeoJSON, KML, or a table (CSV) with coordinates. It stays on this machine and is never mixed with stories.'
        : undefined
    }
  >
    {task && <Task task={task} onClose={onClose} />}
  </Dialog>
)

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
