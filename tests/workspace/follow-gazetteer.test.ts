import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { loadGazetteer } from '@/lib/gazetteer'
import { createIndexWriter } from '@/lib/gazetteer/build/index-writer'
import { followGazetteer } from '@/lib/workspace/follow-gazetteer'
import { makeFolder } from '../store/open-test-store'

/** An operator's index with one village, put in place as the command does. */
const putVillage = (dataFolder: string, name: string): void => {
  const writer = createIndexWriter()
  writer.add({
    id: `op:test:${name.toLowerCase()}`,
    name,
    kind: 'settlement',
    country: 'UA',
    admin1: null,
    admin2: null,
    lng: 37.5,
    lat: 48.5,
    population: 0,
    featureCode: '',
    source: 'made up for this test',
    names: [{ text: name, type: 'primary' }],
    aliases: [],
  })
  const folder = path.join(dataFolder, 'gazetteer')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'new'), writer.finish({ hash: name, capitals: {} }))
  renameSync(path.join(folder, 'new'), path.join(folder, 'operator.bin'))
}

test('places that the operator adds are there at the next look', () => {
  const data = makeFolder()
  const look = followGazetteer(data)
  const first = look()
  expect(first.isNew).toBe(false)
  expect(first.gazetteer.has('Rekcjdove')).toBe(false)
  expect(first.gazetteer.meta).toEqual(loadGazetteer().meta)

  putVillage(data, 'Rekcjdove')
  const second = look()
  expect(second.isNew).toBe(true)
  expect(second.gazetteer.has('Rekcjdove')).toBe(true)
  expect(second.gazetteer.meta.hash).not.toBe(first.gazetteer.meta.hash)
  expect(look()).toEqual({ gazetteer: second.gazetteer, isNew: false })

  putVillage(data, 'Rekcjdivka')
  const third = look().gazetteer
  expect([third.has('Rekcjdivka'), third.has('Rekcjdove')]).toEqual([true, false])

  rmSync(path.join(data, 'gazetteer'), { recursive: true })
  expect(look().gazetteer.meta).toEqual(first.gazetteer.meta)
})

test('an index that is no good does not take the places away that are in use', () => {
  const data = makeFolder()
  putVillage(data, 'Rekcjdove')
  const look = followGazetteer(data)
  writeFileSync(path.join(data, 'gazetteer', 'operator.bin'), 'half a file')
  const { gazetteer, isNew } = look()
  expect(isNew).toBe(false)
  expect(gazetteer.has('Rekcjdove')).toBe(true)
  expect(() => followGazetteer(data)).toThrow(/npm run gazetteer -- refresh/)
})
