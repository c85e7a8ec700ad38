import { useEffect, useState } from 'react'

const rest = 2500 // ms after which a pointer that stays where it is counts as away

/** Whether the pointer moved just now. */
export const usePointer = (): boolean => {
  const [isMoving, setMoving] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = (): void => {
      setMoving(true)
      clearTimeout(timer)
      timer = setTimeout(() => setMoving(false), rest)
    }
    window.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', move)
    }
  }, [])
  return isMoving
}
