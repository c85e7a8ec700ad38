/** The map itself, whose arrow keys move it; its frame where there is none. */
export const focusMap = (): void => {
  const frame = document.getElementById('map')
  const canvas = frame?.querySelector<HTMLElement>('canvas[tabindex]')
  ;(canvas ?? frame)?.focus()
}
