import type { View } from '@/lib/client'
import { showLayer, writeView } from '@/lib/link'
import { cameraOfPlace } from './camera-of-place'
import { choosePlace } from './choose-place'
import type { Doing } from './use-entries'

type Given = Pick<Doing, 'commands' | 'isEmpty'> & {
  /** Shows the dashboard with a change of its view. */
  show: (change: Partial<View>) => void
  /** Goes to another page. */
  leave: (path: string) => void
}

/** What choosing in the palette does, on the dashboard and on every other page. */
export const toDoing = (view: View, { commands, isEmpty, show, leave }: Given): Doing => ({
  commands,
  isEmpty,
  onPlace: (place) => show(choosePlace(view, place)),
  onStory: (story) => leave(writeView(`/stories/${story}`, view)),
  onName: (filter) => show({ ...showLayer(null), ...filter }),
  onWords: (q) => show({ q }),
  onPoint: (at) => show({ map: cameraOfPlace({ point: at, bbox: null, radiusKm: null }) }),
})
