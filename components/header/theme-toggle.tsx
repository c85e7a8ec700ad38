import { Moon, Sun } from 'lucide-react'
import { useTranslations } from 'use-intl/react'
import { useTheme } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'

/** Switches between the dark and the light theme. */
export const ThemeToggle = () => {
  const t = useTranslations('header')
  const { theme, setTheme } = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <Hint text={t('useTheme', { theme: other })}>
      <Button
        look="quiet"
        square
        aria-label={t('useTheme', { theme: other })}
        onClick={() => setTheme(other)}
      >
        {theme === 'dark' ? <Sun /> : <Moon />}
      </Button>
    </Hint>
  )
}
