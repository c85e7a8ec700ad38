import { expect, test } from 'vitest'
import { type Edit, editBody } from '@/lib/briefing/edit/edit-body'
import { beginHistory, edit, redo, undo } from '@/lib/briefing/edit/edit-history'
import { makeSlide, makeSlideId } from '@/lib/briefing/edit/make-slide'
import { eventIdSchema } from '@/lib/domain'
import { type BriefingBody, contentHashSchema, slideSchema } from '@/lib/domain/briefing'

const idOf = (letter: string) => slideSchema.shape.id.parse(letter.repeat(4))
const slideOf = (letter: string) => makeSlide(idOf(letter), 'text')
const body: BriefingBody = { title: 'Daily', template: 'daily', slides: [...'abcd'].map(slideOf) }
const [one, other] = ['0-1', '2-3'].map((id) => eventIdSchema.parse(`event:${'0'.repeat(64)}:${id}`))
const order = ({ slides }: BriefingBody): string => slides.map(({ id }) => id[0]).join('')
const a = idOf('a')

test.each<[what: string, change: Edit, order: string]>([
  ['down by one', { do: 'move', id: a, to: 1 }, 'bacd'],
  ['to the end', { do: 'move', id: a, to: 3 }, 'bcda'],
  ['up to the beginning', { do: 'move', id: idOf('d'), to: 0 }, 'dabc'],
  ['beyond the end', { do: 'move', id: a, to: 99 }, 'bcda'],
  ['before the beginning', { do: 'move', id: idOf('b'), to: -5 }, 'bacd'],
  ['a slide that is not there', { do: 'move', id: idOf('x'), to: 0 }, 'abcd'],
  ['a new one behind b', { do: 'add', slide: slideOf('n'), after: idOf('b') }, 'abncd'],
  ['a new one at the beginning', { do: 'add', slide: slideOf('n'), after: null }, 'nabcd'],
  ['without b', { do: 'remove', id: idOf('b') }, 'acd'],
])('slides in order: %s', (_, change, expected) => {
  expect(order(editBody(body, change))).toBe(expected)
})

test('the 201st slide is not taken', () => {
  const full = { ...body, slides: Array.from({ length: 200 }, (_, index) => slideOf(`${index % 10}`)) }
  expect(editBody(full, { do: 'add', slide: slideOf('n'), after: null })).toBe(full)
})

test('slides that an edit leaves alone stay the same objects', () => {
  const next = editBody(body, { do: 'change', id: a, change: { title: 'Odesa' } })
  expect(next.slides[0]?.title).toBe('Odesa')
  expect(next.slides.slice(1).every((slide, index) => slide === body.slides[index + 1])).toBe(true)
})

test('a mark is put away and shown again; one that was pinned is pinned no more', () => {
  if (!one || !other) throw new Error('no ids')
  const pinned = editBody(body, { do: 'change', id: a, change: { pinned: one } })
  const hidden = editBody(editBody(pinned, { do: 'hide', id: a, event: other }), {
    do: 'hide',
    id: a,
    event: one,
  })
  expect(hidden.slides[0]).toMatchObject({ hidden: [other, one], pinned: null })
  expect(editBody(hidden, { do: 'hide', id: a, event: one })).toBe(hidden)
  expect(editBody(hidden, { do: 'show', id: a, event: other }).slides[0]?.hidden).toEqual([one])
})

test('what today gives fills the slides it is of', () => {
  const hash = contentHashSchema.parse('f'.repeat(64))
  const next = editBody(body, { do: 'fill', contents: new Map([[idOf('c'), hash]]) })
  expect(next.slides.map(({ content }) => content)).toEqual([null, null, hash, null])
})

const type = (title: string): Edit => ({ do: 'change', id: a, change: { title } })
const titlesOf = (typed: readonly (readonly [title: string, at: number])[]) =>
  typed.reduce((history, [title, at]) => edit(history, type(title), at), beginHistory(body))

test('typing is undone together, and apart after a pause', () => {
  const typed = titlesOf([
    ['O', 0],
    ['Od', 300],
    ['Ode', 1700],
    ['Odes', 4000],
  ])
  expect(typed.past).toHaveLength(2)
  const back = undo(typed)
  expect(back.now.slides[0]?.title).toBe('Ode')
  expect(undo(back).now).toBe(body)
  expect(redo(redo(undo(back))).now).toBe(typed.now)
})

test('typing elsewhere, and whatever is done at once, is a step of its own', () => {
  const typed = titlesOf([['O', 0]])
  const notes = edit(typed, { do: 'change', id: a, change: { notes: 'say' } }, 10)
  const moved = edit(notes, { do: 'move', id: a, to: 2 }, 20)
  const again = edit(moved, { do: 'move', id: a, to: 3 }, 30)
  expect(again.past).toHaveLength(4)
  expect(edit(undo(again), type('P'), 40).past).toHaveLength(4)
})

test('a new edit forgets what was undone; what changes nothing is no step', () => {
  const history = undo(titlesOf([['O', 0]]))
  expect(history.future).toHaveLength(1)
  expect(edit(history, { do: 'name', title: 'Daily' }, 9)).toBe(history)
  expect(edit(history, { do: 'name', title: 'Weekly' }, 9).future).toEqual([])
  expect([undo(beginHistory(body)).now, redo(history).future]).toEqual([body, []])
})

test('200 steps are kept', () => {
  let history = beginHistory(body)
  for (let index = 0; index < 250; index++)
    history = edit(history, { do: 'name', title: `${index}` }, index * 10_000)
  expect(history.past).toHaveLength(200)
})

test('ids of slides are such that the schema takes', () => {
  expect([0, 0.5, 0.999].map((at) => makeSlideId(() => at))).toEqual([
    '0000000000',
    'iiiiiiiiii',
    'zzzzzzzzzz',
  ])
})
