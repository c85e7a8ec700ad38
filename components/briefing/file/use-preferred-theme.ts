import type { Theme } from '@/lib/client'
import { useMedia } from '@/components/ui/use-media'

/** The theme that the viewer's system asks for: a file keeps no choice of its own. */
export const usePreferredTheme = (): Theme => (useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light')
