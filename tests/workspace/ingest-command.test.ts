import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../store/open-test-store'

const run = (args: string[], options: { data?: string; input?: string } = {}) => {
  const env = { ...process.env, DATELINE_DATA: options.data ?? '/nowhere/to/be/found' }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/ingest.ts', ...args],
    {
      env,
      input: options.input ?? '',
      encoding: 'utf8',
    },
  )
  return { status, stdout: stdout.trim(), stderr }
}

test('help, and commands that make no sense', () => {
  expect(run(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('Usage: npm run ingest'),
  })
  expect(run([])).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('name something to read'),
  })
  expect(run(['--fast', 'a.txt'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--fast') })
})

test('folders, files and standard input are read; what can not be is named', () => {
  const folder = makeFolder()
  const [data, news] = [path.join(folder, 'data'), path.join(folder, 'news')]
  mkdirSync(path.join(news, 'deep'), { recursive: true })
  writeFileSync(path.join(news, 'deep', 'a.txt'), 'Snow closed the road from Kharkiv to Chuhuiv on Monday.')
  writeFileSync(path.join(news, 'b.html'), '<p>The harbour of Odesa opened again.</p>')
  writeFileSync(path.join(news, 'README.md'), 'About these files.')
  writeFileSync(path.join(news, 'photo.jpg'), 'not looked at')
  writeFileSync(path.join(folder, 'empty.txt'), '')

  expect(run([news], { data })).toMatchObject({
    status: 0,
    stdout: '2 stories: 2 added, 0 seen before, 2 files of other kinds left out, 0 not read',
  })
  const again = run([news, path.join(folder, 'empty.txt'), path.join(folder, 'none.txt'), '-'], {
    data,
    input: 'Rain in Lviv.',
  })
  expect(again.status).toBe(1)
  expect(again.stdout).toMatch(
    /^3 stories: 1 added, 2 seen before, 2 files of other kinds left out, 2 not read:\n/,
  )
  expect(again.stdout).toMatch(/none\.txt: there is no such file or folder/)
  expect(again.stdout).toMatch(/empty\.txt: There is nothing in it/)
})

test('a data folder that can not be used is told in a line', () => {
  const file = path.join(makeFolder(), 'file')
  writeFileSync(file, '')
  const { status, stderr } = run(['-'], { data: path.join(file, 'data'), input: 'Rain in Lviv.' })
  expect(status).toBe(1)
  expect(stderr).toContain('DATELINE_DATA')
  expect(stderr).not.toMatch(/^\s+at /m)
})
