// Runs in the page before everything else: when the map was idle, when it got other events, when the reader clicked, and long tasks.
{
  const seen = { idle: [], data: [], clicks: [], long: [] }
  window.benchSeen = seen
  const note = (element, name) => {
    const at = performance.now()
    if (name === 'data-map-idle' && element.dataset.mapIdle === 'true')
      seen.idle.push({ at, events: Number(element.dataset.events ?? 0) })
    // Buttons over marks have a count of their own.
    if (name === 'data-events' && element.dataset.mapReady)
      seen.data.push({ at, events: Number(element.dataset.events ?? 0) })
  }
  new MutationObserver((changes) => {
    for (const { target, attributeName } of changes) note(target, attributeName)
  }).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-map-idle', 'data-events'],
  })
  document.addEventListener('click', () => seen.clicks.push(performance.now()), true)
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.long.push({ at: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
}
