import { Popover } from 'radix-ui'
import { useEffect, useMemo } from 'react'
import { type StoryDetail, useView } from '@/lib/client'
import type { Mention, PlaceId, Report } from '@/lib/domain'
import { selectMention, spanInView } from '@/lib/link'
import { NameWords } from '@/components/corrections/name-words'
import { CutOff } from './cut-off'
import { Folded } from './folded'
import { MarginMarks } from './margin-marks'
import { MentionPopover } from './mention-popover'
import { Pieces } from './pieces'
import { ReaderSelection } from './reader-selection'
import { StoryMeta } from './story-meta'
import styles from './story-text.module.css'
import { toBlocks } from './to-blocks'
import { type Paragraph, toParagraphs } from './to-paragraphs'

type Props = { detail: StoryDetail; mention: Mention | null; placeId: PlaceId | null }

/** The whole text, every name of a place marked. A marked name opens what it was taken for, and why. */
export const StoryText = ({ detail, mention, placeId }: Props) => {
  const [view, setView] = useView()
  const { story, mentions, reports } = detail
  const { at } = view
  const { headline, blocks } = useMemo(
    () => toBlocks(toParagraphs(story, mentions, spanInView({ at }))),
    [story, mentions, at],
  )
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
      <ReaderSelection value={{ mention, placeId }}>
        <article className={styles.article} lang={story.language === 'und' ? undefined : story.language}>
          <StoryMeta story={story} />
          <h1 className={styles.title} data-untitled={!headline && !story.title ? true : undefined}>
            {headline ? <Pieces pieces={headline.pieces} /> : (story.title ?? 'Untitled story')}
          </h1>
          {blocks.map((block) =>
            block.folded ? (
              <Folded key={block.start} block={block} />
            ) : (
              <p key={block.start} className={`${styles.paragraph} ${styles[block.paragraph.kind] ?? ''}`}>
                <MarginMarks reports={reportsIn(block.paragraph, reports)} />
                <Pieces pieces={block.paragraph.pieces} />
              </p>
            ),
          )}
          {story.cutOff && <CutOff story={story} />}
        </article>
        {!mention && <NameWords detail={detail} />}
        {mention && <MentionPopover detail={detail} mention={mention} onClose={close} />}
      </ReaderSelection>
    </Popover.Root>
  )
}

const reportsIn = ({ pieces }: Paragraph, reports: readonly Report[]): Report[] =>
  reports.filter(
    ({ trigger, repeatOf }) =>
      repeatOf === undefined &&
      pieces.some(({ start, text }) => trigger.start >= start && trigger.start < start + text.length),
  )
