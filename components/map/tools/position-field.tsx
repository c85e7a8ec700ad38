import { useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type CoordinatesProblem, parseCoordinates } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'
import styles from './measure-panel.module.css'

type Props = { label: string; value: string; placeholder?: string; onPosition: (at: LngLat) => void }

/** A position that can be typed in any form; it is read at Enter, or when the field is left. */
export const PositionField = ({ label, value, placeholder, onPosition }: Props) => {
  const t = useTranslations('positions')
  const [typed, setTyped] = useState({ of: value, text: value })
  const [problem, setProblem] = useState<CoordinatesProblem | null>(null)
  const id = useId()
  // The point was moved elsewhere: what was typed before is about another one.
  if (typed.of !== value) {
    setTyped({ of: value, text: value })
    setProblem(null)
  }
  const read = (): void => {
    if (typed.text === value) return setProblem(null)
    const result = parseCoordinates(typed.text)
    setProblem(result.ok ? null : result.why)
    if (!result.ok) return
    setTyped({ of: value, text: value })
    onPosition(result.value)
  }
  return (
    <span className={styles.field}>
      <input
        className={styles.input}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? id : undefined}
        value={typed.text}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped({ of: value, text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') read()
        }}
        onBlur={read}
      />
      {problem && (
        <span className={styles.problem} id={id} role="alert">
          {t(problem)}
        </span>
      )}
    </span>
  )
}
