/** The same page by Turbo: each step is a page of the site, the first ones swapped in, the last one morphed. */
import * as Turbo from '@hotwired/turbo'

const visit = (path, options) =>
  new Promise((resolve) => {
    document.addEventListener('turbo:load', function loaded({ detail }) {
      if (!detail.url.endsWith(path)) return
      document.removeEventListener('turbo:load', loaded)
      resolve()
    })
    Turbo.visit(path, options)
  })

addEventListener('load', async () => {
  await visit('/piece')
  fetch('http://ads.example/fetch.json', { mode: 'no-cors' }).then(() => heard.push('fetch'))
  fetch('/own.json').then(() => heard.push('own'))
  window.act = {
    change: () => visit('/piece?changed'),
    reorder: () => visit('/piece?reordered'),
    remove: () => visit('/piece?removed', { action: 'replace' }),
  }
})
