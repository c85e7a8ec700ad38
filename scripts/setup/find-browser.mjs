import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root, run, tool } from './run.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/snap/bin/chromium',
]

const onPath = () => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  for (const name of names)
    for (const folder of folders) {
      const file = path.join(folder, name)
      if (existsSync(file)) return file
    }
  return places.find((file) => existsSync(file)) ?? null
}

const ofPlaywright = () => {
  const { chromium } = createRequire(path.join(root, 'package.json'))('playwright')
  const file = chromium.executablePath()
  return file && existsSync(file) ? file : null
}

/**
 * A Chromium to test with: DATELINE_BROWSER, the system's, Playwright's own (downloaded if need be), or, as root, the distribution's package.
 * @returns {Promise<string>} path of the program
 */
export const findBrowser = async () => {
  const asked = process.env['DATELINE_BROWSER']
  if (asked && !existsSync(asked)) throw new Error(`DATELINE_BROWSER names ${asked}, which is not there.`)
  const found = asked ?? onPath() ?? ofPlaywright()
  if (found) return found

  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { quiet: true, env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env })
    const installed = onPath()
    if (installed) return installed
  }
  const download = await run(process.execPath, [tool('playwright/cli.js'), 'install', 'chromium'], {
    quiet: true,
  })
  const downloaded = download.code === 0 ? ofPlaywright() : null
  if (downloaded) return downloaded
  throw new Error(
    [
      'no Chromium was found and none could be installed. One of these mends it:',
      '  apt-get install -y chromium          (Debian, Ubuntu; as root)',
      '  npx playwright install chromium      (downloads one into your home folder)',
      '  DATELINE_BROWSER=/path/to/chrome npm test',
    ].join('\n'),
  )
}
