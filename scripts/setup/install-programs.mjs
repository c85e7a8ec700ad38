import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './run.mjs'

/** Programs, or files of theirs, that `npm run check:interop` has read what is given out, and the Debian packages that hold them. */
const programs = {
  ogrinfo: 'gdal-bin',
  soffice: 'libreoffice-calc',
  loimpress: 'libreoffice-impress',
  pdftotext: 'poppler-utils',
  xmllint: 'libxml2-utils',
  '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf': 'fonts-liberation',
}

const isThere = (command) =>
  (path.isAbsolute(command) && existsSync(command)) ||
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && existsSync(path.join(folder, command)))

const listMissing = () => Object.keys(programs).filter((command) => !isThere(command))

/**
 * Installs them as root on a Debian; elsewhere their checks are skipped and count as nothing.
 * @returns {Promise<string>} what is there and what is not
 */
export const installPrograms = async () => {
  const missing = listMissing()
  if (missing.length === 0) return 'all there'
  const packages = [...new Set(missing.map((command) => programs[command]))]
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update'], { quiet: true, env })
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { quiet: true, env })
  }
  const left = listMissing()
  if (left.length === 0) return `installed ${packages.join(', ')}`
  return `without ${left.join(', ')}: their checks are skipped (apt-get install ${packages.join(' ')})`
}
