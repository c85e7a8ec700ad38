import { useState } from 'react'
import { useSharedStories } from '@/lib/client/use-shared-view'
import { useShareChanges } from '@/lib/client/use-shares'
import type { ShareCode } from '@/lib/domain/share'
import form from '@/components/corrections/form.module.css'
import { useDecisions } from '@/components/corrections/decisions'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { publisherName } from '@/components/words/publisher-name'
import { useWords } from '@/components/words/use-words'

/** Takes what one story says out of a frozen map, for good. */
export const RedactForm = ({ code, onDone }: { code: ShareCode; onDone: () => void }) => {
  const words = useWords()
  const { t } = words
  const { data, error } = useSharedStories(code)
  const { redact } = useShareChanges()
  const { perform } = useDecisions()
  const [chosen, setChosen] = useState('')
  const [why, setWhy] = useState('')
  const story = data?.stories.find(({ id }) => id === chosen) ?? data?.stories[0]
  if (error) return <Notice error={error} />
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!story) return
        onDone()
        void perform((by) => redact(code, story.id, by, why.trim() || null), t('share.takenOut'), null)
      }}
    >
      <p className={form.note}>{t('share.takeOutMeaning')}</p>
      <label className={form.field}>
        {t('share.story')}
        <select value={story?.id ?? ''} onChange={(event) => setChosen(event.target.value)}>
          {data?.stories.map(({ id, title, publisher, sentences }) => (
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
        <Button type="submit" look="primary" disabled={!story}>
          {t('share.takeOutNow')}
        </Button>
        <Button onClick={onDone}>{t('corrections.cancel')}</Button>
      </div>
    </form>
  )
}
