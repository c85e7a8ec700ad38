import { Moon, Sun } from 'lucide-react'
import { useTheme } from '@/lib/client'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'

/** Switches between the dark and the light theme. */
export const ThemeToggle = () => {
  const { theme, setTheme } = useTheme()
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <Hint text={`Use the ${other} theme`}>
      <Button look="quiet" square aria-label={`Use the ${other} theme`} onClick={() => setTheme(other)}>
        {theme === 'dark' ? <Sun /> : <Moon />}
      </Button>
    </Hint>
  )
}
