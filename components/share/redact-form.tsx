import { useSharedStories } from '@/lib/client/use-shared-view'
import { useShareChanges } from '@/lib/client/use-shares'
import type { ShareCode } from '@/lib/domain/share'
import form from '@/components/corrections/form.module.css'
import { useDecisions } from '@/components/corrections/decisions'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/use-words'
import { RedactFields } from './redact-fields'

/** Takes what one story says out of a frozen map, for good. */
export const RedactForm = ({ code, onDone }: { code: ShareCode; onDone: () => void }) => {
  const { t } = useWords()
  const { data, error } = useSharedStories(code)
  const { redact } = useShareChanges()
  const { perform } = useDecisions()
  if (error) return <Notice error={error} />
  return (
    <div className={form.form}>
      <p className={form.note}>{t('share.takeOutMeaning')}</p>
      <RedactFields
        stories={data?.stories}
        first={null}
        onSend={(story, why) => {
          onDone()
          void perform((by) => redact(code, story, by, why), t('share.takenOut'), null)
        }}
        onCancel={onDone}
      />
    </div>
  )
}
