import { spawnSync } from 'node:child_process'
import { expect, test, vi } from 'vitest'
import { makeFolder } from '../store/open-test-store'

vi.setConfig({ testTimeout: 60_000 }) // ms; processes that compile their script on a busy machine

const run = (parameters: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/check-interop.ts', ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })

test('it tells what it does and which checks there are', () => {
  const help = run(['--help'])
  expect([help.status, help.stdout]).toEqual([0, expect.stringContaining('Usage: npm run check:interop')])
  const list = run(['--list'])
  expect(list.stdout.trim().split('\n')).toEqual(expect.arrayContaining(['gdal-gpkg', 'libreoffice-csv']))
})

test.each([
  [['--fast'], '--fast'],
  [['shapefile'], 'no check has "shapefile" in its name'],
])('%j is refused', (parameters, told) => {
  const { status, stdout, stderr } = run(parameters)
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toContain(told)
})

test('a program that is not there is named, and counts as nothing', () => {
  const { status, stdout, stderr } = run(['gdal-kml-frozen-places', 'libreoffice-csv-places'], {
    PATH: makeFolder(),
  })
  expect(stderr.trim().split('\n')).toEqual([
    'gdal-kml-frozen-places: skipped: no ogrinfo (apt-get install gdal-bin)',
    'libreoffice-csv-places: skipped: no soffice (apt-get install libreoffice-calc)',
  ])
  expect([status, stdout]).toEqual([0, '0 passed, 0 failed\n'])
})
