'use client'

import { useEffect } from 'react'
import { useTranslations } from 'use-intl/react'
import { Button } from '@/components/ui/button'
import { Message } from '@/components/ui/message'

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations()
  useEffect(() => console.error(error), [error])
  return (
    <Message title={t('pages.broke')} action={<Button onClick={retry}>{t('errors.tryAgain')}</Button>}>
      {t('pages.brokeWhy')}
    </Message>
  )
}
