import { useTranslations } from 'use-intl/react'
import { Button } from './button'

interface Props {
  total: number
  /** Rows of one page. */
  size: number
  /** Rows before the first one that is shown. */
  offset: number
  onTurn: (offset: number) => void
}

/** The ways to the newer and the older rows of a list; nothing where all are shown. */
export const TurnPages = ({ total, size, offset, onTurn }: Props) => {
  const t = useTranslations('turnPages')
  if (total <= size) return null
  return (
    <p>
      <Button disabled={offset === 0} onClick={() => onTurn(Math.max(0, offset - size))}>
        {t('newer')}
      </Button>{' '}
      <Button disabled={offset + size >= total} onClick={() => onTurn(offset + size)}>
        {t('older')}
      </Button>
    </p>
  )
}
