import { useState } from 'react'
import type { StoryId } from '@/lib/domain'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'

interface Props {
  /** Stories to choose from; undefined while they are read. */
  stories:
    readonly { id: StoryId; title: string | null; publisher: string | null; sentences: number }[] | undefined
  /** The story that is chosen at first; null: the first of them. */
  first: StoryId | null
  isSending?: boolean
  onSend: (story: StoryId, why: string | null) => void
  onCancel: () => void
}

/** Which story is taken out, and why. */
export const RedactFields = ({ stories, first, isSending = false, onSend, onCancel }: Props) => {
  const words = useWords()
  const { t } = words
  const [chosen, setChosen] = useState<string | null>(first)
  const [why, setWhy] = useState('')
  const story = stories?.find(({ id }) => id === chosen) ?? stories?.[0]
  return (
    <form
      className={form.form}
      aria-busy={isSending}
      onSubmit={(event) => {
        event.preventDefault()
        if (story) onSend(story.id, why.trim() || null)
      }}
    >
      <label className={form.field}>
        {t('share.story')}
        <select value={story?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
          {stories?.map(({ id, title, publisher, sentences }) => (
            <option key={id} value={id}>
              {title ?? t('names.untitledStory')} · {publisherName(words, publisher)} ({sentences})
            </option>
          ))}
        </select>
      </label>
      <label className={form.field}>
        {t('corrections.reason')}
        <input value={why} maxLength={500} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className={form.actions}>
        <Button type="submit" look="primary" disabled={!story || isSending}>
          {t('share.takeOutNow')}
        </Button>
        <Button onClick={onCancel}>{t('corrections.cancel')}</Button>
      </div>
    </form>
  )
}
