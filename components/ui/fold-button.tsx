import type { ReactNode } from 'react'
import { quietly, useView } from '@/lib/client'
import { Button } from './button'
import { Hint } from './hint'
import { toggleFold } from './toggle-fold'

type Props = { panel: 'filters' | 'list'; name: string; shortcut: string; icon: ReactNode }

/** Folds a panel away, or back. */
export const FoldButton = ({ panel, name, shortcut, icon }: Props) => {
  const [view, setView] = useView()
  const folded = view.fold?.includes(panel) ?? false
  const label = folded ? `Show the ${name}` : `Hide the ${name}`
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
