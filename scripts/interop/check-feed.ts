import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseAtomFeed } from 'feedsmith'
import type { InteropCheck } from './interop-check'
import { runProgram } from './run-program'

/** The feed is well formed for a strict parser, says where each entry is, and every link leads somewhere. */
export const checkFeed: InteropCheck = {
  name: 'Atom feed with GeoRSS',
  needs: [{ command: 'xmllint', debian: 'libxml2-utils' }],
  run: async ({ url, folder }) => {
    const response = await fetch(`${url}/feed.atom`)
    const xml = await response.text()
    if (!response.ok) return [`/feed.atom answers ${response.status}`]
    const file = path.join(folder, 'feed.atom')
    await writeFile(file, xml)
    const { code, complaints } = await runProgram('xmllint', ['--noout', '--nonet', file])
    const { entries = [] } = parseAtomFeed(xml)
    const wrong = code === 0 ? [] : [`xmllint: ${complaints.slice(0, 400)}`]
    if (entries.length === 0) wrong.push('the feed has no entry')
    for (const { id, georss, links } of entries) {
      if (!georss?.point && !georss?.polygon && !georss?.line && !georss?.box) wrong.push(`${id} is nowhere`)
      const [link] = links ?? []
      const answer = link?.href === undefined ? null : await fetch(link.href)
      await answer?.body?.cancel()
      if (answer?.status !== 200) wrong.push(`${link?.href ?? id} answers ${answer?.status ?? 'nothing'}`)
    }
    return wrong
  },
}
