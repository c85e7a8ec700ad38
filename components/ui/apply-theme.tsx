import { useEffect } from 'react'
import { useTheme } from '@/lib/client'

/** Keeps the page in the theme that is set. */
export const ApplyTheme = () => {
  const { theme } = useTheme()
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])
  return null
}
