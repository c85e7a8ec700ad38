import {
  type Announcements,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { useAnnounce } from '@/components/ui/announcer'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import styles from './slide-rail.module.css'
import { SlideRow } from './slide-row'
import type { useChanged } from './use-changed'
import type { Editor } from './use-editor'

const upAndDown: Modifier = ({ transform }) => ({ ...transform, x: 0 })

interface Props {
  editor: Editor
  changes: ReturnType<typeof useChanged>
}

/** The slides in order: dragged, or moved by keys; the arrow keys choose. */
export const SlideRail = ({ editor, changes }: Props) => {
  const { t } = useWords()
  const { body, told, at, choose, act } = editor
  const { slides } = body
  const announce = useAnnounce()
  const list = useRef<HTMLOListElement>(null)
  const sensors = useSensors(
    // A touch that scrolls the list does not take a slide along: only the handle lifts, and only after 4 px.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = useMemo(() => slides.map(({ id }) => id), [slides])
  const titleOf = (id: string | number): string => told.find((one) => one.id === id)?.title ?? ''
  const tell = (
    key: 'lifted' | 'over' | 'dropped' | 'cancelled',
    id: string | number,
    over?: string | number,
  ) =>
    t(`briefing.editor.${key}`, {
      title: titleOf(id),
      at: ids.findIndex((one) => one === (over ?? id)) + 1,
      count: ids.length,
    })
  const announcements: Announcements = {
    onDragStart: ({ active }) => tell('lifted', active.id),
    onDragOver: ({ active, over }) => (over ? tell('over', active.id, over.id) : undefined),
    onDragEnd: ({ active, over }) => tell('dropped', active.id, over?.id),
    onDragCancel: ({ active }) => tell('cancelled', active.id),
  }
  const move = useCallback(
    (from: number, to: number) => {
      const slide = slides[from]
      if (!slide || to < 0 || to >= slides.length || from === to) return
      act({ do: 'move', id: slide.id, to })
    },
    [act, slides],
  )
  const drop = ({ active, over }: DragEndEvent): void => {
    if (!over) return
    const [from, to] = [active.id, over.id].map((id) => ids.findIndex((one) => one === id))
    if (from !== undefined && to !== undefined && to >= 0) move(from, to)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const isChooser = event.target instanceof Element && event.target.closest('[data-choose]') !== null
    if (event.altKey) {
      if (step === 0 || at + step < 0 || at + step >= slides.length) return
      event.preventDefault()
      move(at, at + step)
      announce(
        t('briefing.editor.movedTo', {
          title: told[at]?.title ?? '',
          at: at + step + 1,
          count: slides.length,
        }),
      )
      return
    }
    if (!isChooser) return
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? slides.length - 1 : step ? at + step : null
    if (to === null || !slides[to]) return
    event.preventDefault()
    choose(to)
    focusSlide(list.current, to)
  }
  const id = slides[at]?.id
  useEffect(() => {
    list.current?.querySelector(`[data-slide-row="${id}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [id])
  return (
    <>
      {changes.changed.length > 0 && (
        <div className={styles.changed}>
          <p>{t('briefing.editor.changedSlides', { count: changes.changed.length })}</p>
          <Button disabled={changes.isFilling} onClick={() => void changes.refresh(changes.changed)}>
            {t('briefing.editor.refreshAll', { count: changes.changed.length })}
          </Button>
        </div>
      )}
      {changes.error ? <Notice error={changes.error} /> : null}
      <DndContext
        id="slides"
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={[upAndDown]}
        onDragEnd={drop}
        accessibility={{
          announcements,
          screenReaderInstructions: { draggable: t('briefing.editor.dragHelp') },
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons have the focus; the keys are for all of them */}
          <ol ref={list} className={styles.list} aria-label={t('briefing.editor.slides')} onKeyDown={press}>
            {slides.map((slide, index) => {
              const state = changes.states.get(slide.id)
              const isChanged = changes.changed.includes(slide)
              return (
                <SlideRow
                  key={slide.id}
                  id={slide.id}
                  kind={slide.kind}
                  index={index}
                  title={told[index]?.title ?? ''}
                  isChosen={index === at}
                  state={isChanged ? (state?.gone.length ? 'gone' : 'changed') : null}
                  onChoose={choose}
                />
              )
            })}
          </ol>
        </SortableContext>
      </DndContext>
    </>
  )
}

const focusSlide = (list: HTMLElement | null, at: number): void =>
  list?.querySelectorAll<HTMLElement>('[data-choose]')[at]?.focus()
