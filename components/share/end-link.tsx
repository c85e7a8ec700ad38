import { useDecisions } from '@/components/corrections/decisions'
import form from '@/components/corrections/form.module.css'
import { Button } from '@/components/ui/button'
import page from '@/components/ui/page.module.css'
import { useWords } from '@/components/words/use-words'

interface Props {
  end: (by: string) => Promise<unknown>
  onClose: () => void
}

/** Asks once more before a link is ended for good. */
export const EndLink = ({ end, onClose }: Props) => {
  const { t } = useWords()
  const { perform } = useDecisions()
  return (
    <div className={form.actions}>
      <p className={page.meta}>{t('share.endMeaning')}</p>
      <Button
        look="primary"
        onClick={() => {
          onClose()
          void perform(end, t('share.ended'), null)
        }}
      >
        {t('share.endNow')}
      </Button>
      <Button onClick={onClose}>{t('corrections.cancel')}</Button>
    </div>
  )
}
