import { useMedia } from '@/components/ui/use-media'

/** Whether the viewer wants no motion. */
export const useStill = (): boolean => useMedia('(prefers-reduced-motion: reduce)')
