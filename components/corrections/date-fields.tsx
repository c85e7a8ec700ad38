import { useState } from 'react'
import type { Story } from '@/lib/domain'
import { Button } from '@/components/ui/button'
import { formatDay } from '@/components/words/format-day'
import { useWords } from '@/components/words/use-words'
import styles from './correct-date.module.css'
import { useDecisions } from './decisions'
import form from './form.module.css'

const longest = 80 // code units of the opening words that stand for the story

/** A day or "not known", and why. */
export const DateFields = ({ story, onClose }: { story: Story; onClose: () => void }) => {
  const words = useWords()
  const { t } = words
  const { decide } = useDecisions()
  const [day, setDay] = useState(story.publishedAt?.slice(0, 10) ?? '')
  const [isUnknown, setUnknown] = useState(false)
  const [why, setWhy] = useState('')
  const publishedAt = isUnknown ? null : day
  const send = () => {
    const said = publishedAt
      ? t('corrections.said.storyOf', { day: formatDay(words, publishedAt) })
      : t('corrections.said.noDate')
    void decide(
      {
        part: 'story',
        targets: [openingOf(story)],
        change: { type: 'published', publishedAt },
        scope: 'here',
        why: why.trim() || null,
      },
      said,
    )
    onClose()
  }
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (publishedAt !== '') send()
      }}
    >
      <label className={form.field}>
        {t('corrections.publishedOn')}
        <input
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          required={!isUnknown}
          disabled={isUnknown}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
      <label className={styles.unknown}>
        <input type="checkbox" checked={isUnknown} onChange={({ target }) => setUnknown(target.checked)} />{' '}
        {t('corrections.notKnown')}
      </label>
      <label className={form.field}>
        {t('corrections.reason')}
        <input value={why} maxLength={500} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <div className={form.actions}>
        <Button type="submit" look="primary" disabled={publishedAt === ''}>
          {t('corrections.setDate')}
        </Button>
        <Button onClick={onClose}>{t('corrections.cancel')}</Button>
      </div>
    </form>
  )
}

/** The first words stand for the story, so that the decision is found again. */
const openingOf = ({ id, text }: Pick<Story, 'id' | 'text'>) => {
  const start = text.length - text.trimStart().length
  const [line = ''] = text.slice(start, start + longest).split('\n')
  return { storyId: id, start, end: start + line.trimEnd().length }
}
