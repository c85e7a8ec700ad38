import { useEffect, useState } from 'react'
import { cssVariables } from '@/components/ui/css-variables'
import styles from './spotlight.module.css'

/** Darkens all but what is around the pointer, so that a room looks where the speaker points. */
export const Spotlight = () => {
  const [at, setAt] = useState<{ x: number; y: number } | null>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent): void => setAt({ x: clientX, y: clientY })
    window.addEventListener('pointermove', follow)
    return () => window.removeEventListener('pointermove', follow)
  }, [])
  const [x, y] = at ? [`${at.x}px`, `${at.y}px`] : ['50%', '40%']
  return <div className={styles.spotlight} style={cssVariables({ '--x': x, '--y': y })} data-spotlight />
}
