import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl/react'
import { quietly, useView } from '@/lib/client'
import { Button } from './button'
import { Hint } from './hint'
import { toggleFold } from './toggle-fold'

type Props = {
  panel: 'filters' | 'list'
  name: 'filters' | 'reports' | 'excerpts'
  shortcut: string
  icon: ReactNode
}

/** Folds a panel away, or back. */
export const FoldButton = ({ panel, name, shortcut, icon }: Props) => {
  const t = useTranslations('ui')
  const [view, setView] = useView()
  const folded = view.fold?.includes(panel) ?? false
  const label = folded ? t(`showPanel.${name}`) : t(`hidePanel.${name}`)
  return (
    <Hint
      text={
        <>
          {label}
          <kbd>{shortcut}</kbd>
        </>
      }
    >
      <Button
        look="quiet"
        square
        aria-label={label}
        aria-expanded={!folded}
        aria-keyshortcuts={shortcut}
        onClick={() => setView({ fold: toggleFold(view.fold, panel) }, quietly)}
      >
        {icon}
      </Button>
    </Hint>
  )
}
