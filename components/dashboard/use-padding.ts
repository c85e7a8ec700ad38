import type { MapPadding } from '@/components/map/map-state'
import { usePhone } from '@/components/ui/use-phone'

const ON_PHONE: MapPadding = { top: 112, right: 0, bottom: 0, left: 0 } // px: search and chips

/** What covers the map at its edges; nothing where the panels stand beside it. */
export const usePadding = (): MapPadding | undefined => (usePhone() ? ON_PHONE : undefined)
