import { Popover } from 'radix-ui'
import { memo, useEffect, useMemo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { type StoryDetail, useView } from '@/lib/client'
import type { Mention, PlaceId, Report } from '@/lib/domain'
import { selectMention, spanInView } from '@/lib/link'
import { NameWords } from '@/components/corrections/name-words'
import { BinNotice } from './bin-notice'
import { countPlaces } from './count-places'
import { CutOff } from './cut-off'
import { Folded } from './folded'
import { MarginMarks } from './margin-marks'
import { MentionPopover } from './mention-popover'
import { Pieces } from './pieces'
import { PrintList } from './print-list'
import { ReaderSelection } from './reader-selection'
import { SplitText } from './split-text'
import { StoryMeta } from './story-meta'
import styles from './story-text.module.css'
import { StoryTools } from './story-tools'
import { toBlocks } from './to-blocks'
import { type Paragraph, toParagraphs } from './to-paragraphs'
import { type Passage, useReading } from './use-reading'

type Props = {
  detail: StoryDetail
  mention: Mention | null
  placeId: PlaceId | null
  /** Told which paragraph is being read. */
  onRead: (passage: Passage | null) => void
}

/** The whole text, every name of a place marked. A marked name opens what it was taken for, and why. */
export const StoryText = memo(({ detail, mention, placeId, onRead }: Props) => {
  const t = useTranslations('names')
  const [view, setView] = useView()
  const { story, mentions, reports, places, deleted } = detail
  const [pointed, setPointed] = useState<Passage | null>(null)
  const [isSplitting, setSplitting] = useState(false)
  const { at } = view
  const { headline, blocks } = useMemo(
    () => toBlocks(toParagraphs(story, mentions, pointed ?? spanInView({ at }))),
    [story, mentions, at, pointed],
  )
  // On paper places are numbered as they come.
  const named = useMemo(
    () =>
      countPlaces({ mentions, places }).toSorted(
        (one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0),
      ),
    [mentions, places],
  )
  const selection = useMemo(
    () => ({
      mention,
      placeId,
      places: new Map(places.map((place) => [place.id, place])),
      numbers: new Map(named.map(({ place }, index) => [place.id, index + 1])),
    }),
    [mention, placeId, places, named],
  )
  const passage = useReading(isSplitting ? null : story)
  useEffect(() => onRead(isSplitting ? null : passage), [onRead, passage, isSplitting])
  const close = () => setView(selectMention(view, null))

  // A link to a sentence, or a place chosen in the list, brings its words into sight.
  const target =
    mention?.start ?? mentions.find((other) => other.placeId === placeId && !other.repeatOf)?.start
  useEffect(() => {
    if (target === undefined) return
    document.getElementById(`name-${target}`)?.scrollIntoView({ block: 'center' })
  }, [target])
  useEffect(() => {
    if (at) document.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' })
  }, [at])

  return (
    <Popover.Root open={mention !== null} onOpenChange={(open) => !open && close()}>
      <ReaderSelection value={selection}>
        <article className={styles.article} lang={story.language === 'und' ? undefined : story.language}>
          {deleted && <BinNotice id={story.id} deleted={deleted} />}
          <StoryTools detail={detail} onSplit={() => setSplitting(!isSplitting)} />
          <StoryMeta detail={detail} />
          <h1 className={styles.title} data-untitled={!headline && !story.title ? true : undefined}>
            {headline ? <Pieces pieces={headline.pieces} /> : (story.title ?? t('untitledStory'))}
          </h1>
          {isSplitting && !deleted && <SplitText story={story} onClose={() => setSplitting(false)} />}
          {(isSplitting && !deleted ? [] : blocks).map((block) =>
            block.folded ? (
              <Folded key={block.start} block={block} />
            ) : (
              <p
                key={block.start}
                className={`${styles.paragraph} ${styles[block.paragraph.kind] ?? ''}`}
                {...extentOf(block.paragraph)}
              >
                <MarginMarks
                  text={story.text}
                  reports={reportsIn(block.paragraph, reports)}
                  onPoint={setPointed}
                />
                <Pieces pieces={block.paragraph.pieces} />
              </p>
            ),
          )}
          {story.cutOff && !isSplitting && <CutOff story={story} />}
          <PrintList detail={detail} named={named} />
        </article>
        {!mention && !deleted && !isSplitting && <NameWords detail={detail} />}
        {mention && <MentionPopover detail={detail} mention={mention} onClose={close} />}
      </ReaderSelection>
    </Popover.Root>
  )
})
StoryText.displayName = 'StoryText'

const extentOf = ({ pieces }: Paragraph): { 'data-from'?: number; 'data-to'?: number } => {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { 'data-from': first.start, 'data-to': last.start + last.text.length } : {}
}

const reportsIn = ({ pieces }: Paragraph, reports: readonly Report[]): Report[] =>
  reports.filter(
    ({ trigger, repeatOf }) =>
      repeatOf === undefined &&
      pieces.some(({ start, text }) => trigger.start >= start && trigger.start < start + text.length),
  )
