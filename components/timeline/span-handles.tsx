import { useEffect, useRef } from 'react'
import { type Range, dayToX, moveHandle } from './brush'
import type { Domain } from './bucket-days'
import { Handle } from './handle'

type Props = {
  range: Range
  /** What its ends are called. */
  names: { from: string; to: string }
  look: 'shown' | 'before'
  domain: Domain
  width: number
  dayAt: (clientX: number) => number
  /** While it moves; `onDrop` and `onType` tell where it came to rest. */
  onDraft: (range: Range) => void
  onDrop: () => void
  onType: (range: Range) => void
}

const PAUSE = 250 // ms after the last key until the data is asked for

/** The two ends of a span of days. */
export const SpanHandles = (props: Props) => {
  const { range, names, look, domain, width, dayAt, onDraft, onDrop, onType } = props
  const typing = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(typing.current), [])
  return (['from', 'to'] as const).map((end) => (
    <Handle
      key={end}
      name={names[end]}
      look={look}
      day={range[end]}
      x={dayToX(end === 'from' ? range.from : range.to + 1, domain, width)}
      domain={domain}
      onDrag={(clientX) => onDraft(moveHandle(range, end, dayAt(clientX), domain))}
      onDrop={onDrop}
      onKey={(day) => {
        const next = moveHandle(range, end, day, domain)
        onDraft(next)
        clearTimeout(typing.current)
        typing.current = setTimeout(() => onType(next), PAUSE)
      }}
    />
  ))
}
