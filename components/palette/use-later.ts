import { useEffect, useState } from 'react'

/** A value that follows once it has stood still for a while. */
export const useLater = <Value>(value: Value, pause: number): Value => {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), pause)
    return () => clearTimeout(timer)
  }, [value, pause])
  return later
}
