/** Pixels per CSS px of every drawn image: sharp on the usual screens, and small. */
export const pixelRatio = 2

/** Draws in CSS px and returns the pixels. */
export const draw = (
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): ImageData => {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * pixelRatio)
  canvas.height = Math.ceil(height * pixelRatio)
  // In memory: reading back from the graphics card costs milliseconds an image.
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('The browser gives no canvas to draw on')
  context.scale(pixelRatio, pixelRatio)
  paint(context)
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

export const circle = (context: CanvasRenderingContext2D, centre: number, radius: number): void => {
  context.beginPath()
  context.arc(centre, centre, radius, 0, 2 * Math.PI)
}

export const fillPath = (context: CanvasRenderingContext2D, path: Path2D): void =>
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, not an array
  context.fill(path)
