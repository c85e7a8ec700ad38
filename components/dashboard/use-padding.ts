import { useMemo } from 'react'
import type { MapPadding } from '@/components/map/map-state'
import { usePhone } from '@/components/ui/use-phone'

const ON_PHONE: MapPadding = { top: 112, right: 12, bottom: 24, left: 12 } // search, chips; the sheet's upper edge
const BESIDE_PANELS: MapPadding = { top: 24, right: 24, bottom: 24, left: 24 }

/** What covers the map at its edges, px. */
export const usePadding = (): MapPadding => {
  const phone = usePhone()
  return useMemo(() => (phone ? ON_PHONE : BESIDE_PANELS), [phone])
}
