import { expect, test } from 'vitest'
import { read } from './read'

/** Two whole stories, our own; what is found in them is frozen beside this file (`npx vitest run -u` rewrites it). */
const STORIES: Record<string, string> = {
  'border-region': `Guns along the border fall silent for a day

KYIV: Shelling stopped across much of the Sumy region on Tuesday after a night in which drones reached Konotop and Shostka, the regional governor said.

Ukraine's general staff reported eleven clashes in Russia's Kursk region, most of them near Sudzha. Russian officials spoke of a calm day in Kursk and gave no figures.

Farther south, a bomb fell beside the railway station of Pokrovsk. Colonel Viktor Austin, who leads a medical unit there, counted six wounded. "Two of them came from Kurakhove," Austin said.

The Kremlin did not answer questions. In Washington, the Pentagon welcomed the pause, and a diplomat in Brussels called it "a start". Three villages remained without power.
`,
  'far-away': `Flood closes road between two Kentucky towns

Laurel County officials closed the highway between London and Corbin on Monday after two days of rain. Sheriff Paris Combs said nobody was hurt.

The National Weather Service in Jackson, Ky., expects more rain by March 3. Georgia Hill, 61, of London, Kentucky, watched from her porch. Hill said the creek had not been so high since 1997.

The University of Kentucky sent volunteers from Lexington, and the Washington Post asked for pictures.
`,
}

test.each(Object.entries(STORIES))('%s', async (name, text) => {
  const found = read(text).map(({ start, surface, use, kind, placeId, why }) =>
    [start, surface, use, kind, placeId ?? why].join(' | '),
  )
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.golden.txt`)
})
