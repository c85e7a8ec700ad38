import { expect, test } from 'vitest'
import { lettersOf, rooms } from '@/lib/briefing/room'
import { publisherLine, sourceLine, tellSource } from '@/components/briefing/tell/tell-source'
import { english as words } from '../words'
import { kept } from './kept'

const source = (publisher: string | null, publishedAt: string | null = '2025-03-12') =>
  tellSource(words, { ...kept({ number: 1 }).sentence, publisher, publishedAt })
const sources = [
  source('Harbour wire'),
  source('Front brief', '2025-03-13'),
  source('Harbour wire'),
  source(null, null),
  source('Coast desk'),
]

test('a source in words', () => {
  expect(source('Harbour wire')).toMatchObject({
    publisher: 'Harbour wire',
    words: 'Harbour wire, 12 Mar 2025',
  })
  expect(source(null, null).words).toBe('Publisher not told, undated')
})

test.each([
  [Infinity, 'Harbour wire, 12 Mar 2025; Front brief, 13 Mar 2025; Publisher not told, undated, and 1 more'],
  [92, 'Harbour wire, 12 Mar 2025; Front brief, 13 Mar 2025; Publisher not told, undated, and 1 more'],
  [91, 'Harbour wire, 12 Mar 2025; Front brief, 13 Mar 2025, and 2 more'],
  [62, 'Harbour wire, 12 Mar 2025, and 3 more'],
  [0, 'Harbour wire, 12 Mar 2025, and 3 more'],
])('where %s letters have room, whole sources stand there, and how many more', (letters, line) => {
  expect(sourceLine(words, sources, letters)).toBe(line)
})

test.each([
  [Infinity, 'Harbour wire, Front brief, Publisher not told, Coast desk'],
  [56, 'Harbour wire, Front brief, and 2 more'],
  [10, 'Harbour wire, and 3 more'],
])('the same of publishers (%s letters)', (letters, line) => {
  expect(publisherLine(words, sources, letters)).toBe(line)
})

test('no source is told, too', () => {
  expect([sourceLine(words, []), publisherLine(words, [])]).toEqual([
    'No story tells of it',
    'No story tells of it',
  ])
})

test('a nearer room has more letters in a line', () => {
  expect(rooms.map((room) => lettersOf(room))).toEqual([127, 96, 61])
  expect(rooms.map((room) => lettersOf(room, 'ten letters'))).toEqual([113, 82, 47])
})
