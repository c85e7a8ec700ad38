import { type RefObject, useEffect, useRef, useState } from 'react'

export interface Size {
  width: number
  height: number
}

/** An element and its size in whole CSS px, as the page lays it out (before any transform); null until it is known. */
export const useSize = <Of extends HTMLElement>(): [RefObject<Of | null>, Size | null] => {
  const element = useRef<Of>(null)
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    if (!element.current) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize((now) =>
        now && now.width === Math.round(width) && now.height === Math.round(height)
          ? now
          : { width: Math.round(width), height: Math.round(height) },
      )
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
