/** In px of the map. */
export interface Cover {
  left: number
  top: number
  right: number
  bottom: number
}

/** What lies on a map: `data-over-map` in the nearest `data-map-ground`, which on a slide is enlarged as a whole. */
export const listCovers = (element: HTMLElement): Cover[] => {
  const lying = (element.closest('[data-map-ground]') ?? element).querySelectorAll('[data-over-map]')
  const frame = element.getBoundingClientRect()
  const { clientWidth: width, clientHeight: height } = element
  if (frame.width === 0 || frame.height === 0) return []
  const scale = width / frame.width
  return [...lying].flatMap((one): Cover[] => {
    const { left, top, right, bottom } = one.getBoundingClientRect()
    const box = {
      left: Math.max(0, (left - frame.left) * scale),
      top: Math.max(0, (top - frame.top) * scale),
      right: Math.min(width, (right - frame.left) * scale),
      bottom: Math.min(height, (bottom - frame.top) * scale),
    }
    return box.left < box.right && box.top < box.bottom ? [box] : []
  })
}
