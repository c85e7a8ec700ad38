import { expect, test } from './test'

test('new stories of others wait behind a count; one’s own appear at once', async ({ page, context }) => {
  await page.goto('/')
  const status = page.getByRole('button', { name: 'Live', exact: true })
  await expect(status).toBeVisible()
  const reports = page.getByRole('list', { name: 'Reports' }).getByRole('article')
  await expect(reports.first()).toBeVisible()
  const other = await context.newPage()
  await other.goto('/')
  await expect(other.getByRole('button', { name: 'Live', exact: true })).toBeVisible()
  const added = await other.evaluate(async () => {
    const text = `---\ntitle: A night in Sumy\ndate: 2025-03-02\n---\nA Russian drone struck Sumy on Sunday, killing two people. ${Math.random()}`
    const response = await fetch('/api/stories', {
      method: 'POST',
      body: text,
      headers: { 'content-type': 'text/markdown' },
    })
    return (await response.json()) as { stories: { id: string }[] }
  })
  const news = page.getByRole('button', { name: 'Show 1 new story' })
  await expect(news).toBeVisible()
  await expect(reports.filter({ hasText: 'A night in Sumy' })).toHaveCount(0)
  await news.click()
  await expect(news).toBeHidden()
  await expect(reports.filter({ hasText: '2 Mar 2025' }).first()).toBeVisible()
  await status.click()
  const panel = page.getByRole('dialog', { name: 'What was read last' })
  await expect(panel).toContainText('1 story added')
  // The other tests of this server count on the demo stories alone.
  await other.evaluate(
    (id) => fetch(`/api/stories/${id}`, { method: 'DELETE', body: JSON.stringify({ by: 'Ada' }) }),
    added.stories[0]?.id,
  )
  await expect(reports.filter({ hasText: '2 Mar 2025' })).toHaveCount(0)
  await other.close()
})
