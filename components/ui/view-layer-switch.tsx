import { useView } from '@/lib/client'
import { showLayer } from '@/lib/link'
import { LayerSwitch } from './layer-switch'

/** The switch between the layers of the dashboard; the address keeps it. */
export const ViewLayerSwitch = () => {
  const [view, setView] = useView()
  return (
    <LayerSwitch
      layer={view.layer ?? 'reports'}
      onChange={(layer) => setView(showLayer(layer === 'places' ? 'places' : null))}
    />
  )
}
