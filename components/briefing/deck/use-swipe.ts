import { type TouchEvent, useRef } from 'react'

const least = 56 // px that a finger goes to the side
const flat = 2 //   times as far to the side as up or down

/** A finger drawn to the side turns the slide; over the map it moves the map. */
export const useSwipe = (turn: (to: 'next' | 'back') => void) => {
  const from = useRef<{ x: number; y: number } | null>(null)
  return {
    onTouchStart: ({ touches, target }: TouchEvent): void => {
      const touch = touches.item(0)
      const isOnMap = target instanceof Element && target.closest('[data-map-ground]') !== null
      from.current = touch && touches.length === 1 && !isOnMap ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches }: TouchEvent): void => {
      const touch = changedTouches.item(0)
      const begun = from.current
      from.current = null
      if (!touch || !begun) return
      const [right, down] = [touch.clientX - begun.x, touch.clientY - begun.y]
      if (Math.abs(right) < least || Math.abs(right) < flat * Math.abs(down)) return
      turn(right < 0 ? 'next' : 'back')
    },
  }
}
