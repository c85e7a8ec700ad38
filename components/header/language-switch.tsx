import { Languages } from 'lucide-react'
import { useLocale } from 'use-intl/react'
import { LANGUAGE_NAMES } from '@/lib/language'
import { Button } from '@/components/ui/button'
import { Hint } from '@/components/ui/hint'
import { switchLanguage } from './switch-language'

/** Switches to the other language, which it names in that language. */
export const LanguageSwitch = () => {
  const other = useLocale() === 'uk' ? 'en' : 'uk'
  return (
    <Hint text={<span lang={other}>{LANGUAGE_NAMES[other]}</span>}>
      <Button
        look="quiet"
        square
        lang={other}
        aria-label={LANGUAGE_NAMES[other]}
        onClick={() => switchLanguage(other)}
      >
        <Languages />
      </Button>
    </Hint>
  )
}
