import { Languages } from 'lucide-react'
import { useLocale } from 'use-intl/react'
import { LANGUAGE_NAMES } from '@/lib/language'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { switchLanguage } from './switch-language'

/** Switches to the other language, which it names in that language: `isWide` in words, else by a sign. */
export const LanguageSwitch = ({ isWide = false }: { isWide?: boolean }) => {
  const other = useLocale() === 'uk' ? 'en' : 'uk'
  const name = LANGUAGE_NAMES[other]
  if (isWide)
    return (
      <Button lang={other} onClick={() => switchLanguage(other)}>
        {name}
      </Button>
    )
  return (
    <Hint text={<span lang={other}>{name}</span>}>
      <Button look="quiet" square lang={other} aria-label={name} onClick={() => switchLanguage(other)}>
        <Languages />
      </Button>
    </Hint>
  )
}
