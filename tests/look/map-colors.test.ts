import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type MapTheme, mapColors } from '@/lib/look/map-colors'

const css = readFileSync('app/tokens.css', 'utf8')

/** Tokens of the types and of one theme, written alike. */
const tokensOf = (theme: MapTheme): Map<string, string> => {
  const blocks = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/@media print \{.*?\n\}/s, '') // paper has colours of its own, and no map
    .split('}')
    .filter((block) => new RegExp(`:root \\{|data-theme='${theme}'`).test(block))
  return new Map(
    blocks.flatMap((block) =>
      [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, tidy(value)]),
    ),
  )
}
const tidy = (value: string): string =>
  value.replace(/\s+/g, ' ').replace('( ', '(').replace(' )', ')').replace(/0\)$/, ')').trim()

describe.each(['dark', 'light'] as const)('colours of the %s map', (theme) => {
  const tokens = tokensOf(theme)
  const colors = mapColors[theme]
  test.each([
    ['panel', colors.panel],
    ['line-strong', colors.lineStrong],
    ['text', colors.text],
    ['text-2', colors.text2],
    ['hatch', colors.hatch],
    ['stipple', colors.stipple],
    ['mark-plate', colors.markPlate],
    ['mark-rim', colors.markRim],
    ['mark-outline', colors.markOutline ?? 'none'],
    ['accent-line', colors.accentLine],
    ['contradiction', colors.contradiction],
    ['type-battles', colors.types.battles],
    ['type-explosions', colors.types['explosions-remote-violence']],
    ['type-civilians', colors.types['violence-against-civilians']],
    ['type-protests', colors.types.protests],
    ['type-riots', colors.types.riots],
    ['type-strategic', colors.types['strategic-developments']],
    ['battle-edge', colors.typeEdges.battles],
  ])('--%s', (token, color) => {
    expect(tidy(color)).toBe(tokens.get(token))
  })
})
