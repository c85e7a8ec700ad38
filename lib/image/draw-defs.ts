import { HATCHES, STIPPLE } from '@/lib/look/hatches'
import type { MapColors } from '@/lib/look/map-colors'

const tokenParts = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/

/** `rgb(1 2 3 / 0.4)` as colour and opacity: programs other than browsers don't know the short form. */
const paintOf = (color: string, share: number): string => {
  const [, red, green, blue, alpha] = tokenParts.exec(color) ?? []
  return red === undefined
    ? `"${color}"`
    : `"rgb(${red},${green},${blue})" opacity="${(Number(alpha) * share).toFixed(2)}"`
}

/** Hatches, dots, and the half of a disputed symbol. */
export const drawDefs = (colors: MapColors): string => {
  const hatches = (['full', 'soft', 'thin'] as const).map((name) => {
    const { step, width, alpha } = HATCHES[name]
    const lines = [-step, 0, step].map((shift) => `M${shift - 1} ${step + 1}L${shift + step + 1} -1`).join('')
    return `<pattern id="${name}" width="${step}" height="${step}" patternUnits="userSpaceOnUse"><path d="${lines}" stroke-width="${width}" stroke=${paintOf(colors.hatch, alpha)}/></pattern>`
  })
  const { lattice, radius } = STIPPLE
  const dots = [lattice / 4, (3 * lattice) / 4].map(
    (at) => `<circle cx="${at}" cy="${at}" r="${radius}" fill=${paintOf(colors.stipple, 1)}/>`,
  )
  return (
    `<defs>${hatches.join('')}<pattern id="stipple" width="${lattice}" height="${lattice}" patternUnits="userSpaceOnUse">${dots.join('')}</pattern>` +
    '<clipPath id="half"><rect width="12" height="24"/></clipPath></defs>'
  )
}
