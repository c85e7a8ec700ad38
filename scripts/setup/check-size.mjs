import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync } from 'node:zlib'
import { root } from './run.mjs'

const budget = 300 // kB of brotli
const ofMapLibre = /maplibregl-/ // class names that only its own chunk holds

const built = path.join(root, '.next')
const manifest = '__RSC_MANIFEST' // the name under which Next puts it
const readScript = (name) => (name.endsWith('.js') ? readFileSync(path.join(built, name)) : '')
const readJson = (name) => JSON.parse(readFileSync(path.join(built, name), 'utf8'))

/**
 * Scripts that the dashboard loads: of every page, of its own entries, and what it loads later. What comes with MapLibre, after the list is there, is told
 * apart, also where the bundler cuts the map's own code out of its chunk because another page shares it.
 */
const listScripts = () => {
  const page = 'server/app/page'
  const context = { globalThis: {} }
  runInNewContext(readFileSync(path.join(built, `${page}_client-reference-manifest.js`), 'utf8'), context)
  const entries = context.globalThis[manifest]['/page'].entryJSFiles
  const later = Object.values(readJson(`${page}/react-loadable-manifest.json`)).map(({ files }) => files)
  const isMapLibre = (name) => ofMapLibre.test(readScript(name).toString())
  const withMap = later.filter((files) => files.some(isMapLibre)).flat()
  const own = [
    ...readJson(`${page}/build-manifest.json`).rootMainFiles,
    ...['[project]/app/layout', '[project]/app/page'].flatMap((name) => entries[name]),
    ...later.filter((files) => !files.some(isMapLibre)).flat(),
  ]
  const scripts = (names) => [...new Set(names)].filter((name) => name.endsWith('.js'))
  return { own: scripts(own), map: scripts(withMap.filter((name) => !own.includes(name))) }
}

/** Whether the scripts of the dashboard stay within their budget, as one check. */
export const checkSize = () => {
  try {
    const { own: ofDashboard, map } = listScripts()
    const sum = (names) =>
      names.reduce((total, name) => total + brotliCompressSync(readScript(name)).length / 1000, 0)
    const own = sum(ofDashboard)
    const isWithin = own > 0 && map.length > 0 && own <= budget
    const words = `scripts of the dashboard: ${own.toFixed(0)} kB of ${budget} kB (brotli), the map ${sum(map).toFixed(0)} kB besides`
    return { passed: isWithin ? 1 : 0, failed: isWithin ? 0 : 1, words }
  } catch (error) {
    return { passed: 0, failed: 1, words: `the manifests of the build could not be read: ${error.message}` }
  }
}
