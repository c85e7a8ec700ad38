import { useId, useState } from 'react'
import { type CoordinatesProblem, parseCoordinates } from '@/lib/coordinates'
import type { LngLat } from '@/lib/domain'
import { POSITION_PROBLEMS } from '@/components/words/position-words'
import styles from './measure-panel.module.css'

type Props = { label: string; value: string; placeholder?: string; onPosition: (at: LngLat) => void }

/** A position that can be typed in any form; it is read at Enter, or when the field is left. */
export const PositionField = ({ label, value, placeholder, onPosition }: Props) => {
  const [problem, setProblem] = useState<CoordinatesProblem | null>(null)
  const id = useId()
  const read = (text: string): void => {
    if (text === value) return setProblem(null)
    const result = parseCoordinates(text)
    setProblem(result.ok ? null : result.why)
    if (result.ok) onPosition(result.value)
  }
  return (
    <span className={styles.field}>
      <input
        className={styles.input}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? id : undefined}
        defaultValue={value}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'Enter') read(event.currentTarget.value)
        }}
        onBlur={(event) => read(event.currentTarget.value)}
      />
      {problem && (
        <span className={styles.problem} id={id} role="alert">
          {POSITION_PROBLEMS[problem]}
        </span>
      )}
    </span>
  )
}
