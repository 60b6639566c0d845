/** The same page by htmx: each step is a piece that the site's server sends. */
import htmx from 'htmx.org'

htmx.config.defaultSettleDelay = 0
document.body.addEventListener('htmx:load', () => heard.push('htmx'), { once: true })
const swap = (path, target, how) => htmx.ajax('GET', path, { target, swap: how })

await swap('/piece', '#app', 'innerHTML')
fetch('http://ads.example/fetch.json', { mode: 'no-cors' }).then(() => heard.push('fetch'))
fetch('/own.json').then(() => heard.push('own'))
window.act = {
  async change() {
    await swap('/piece?changed', '#changing', 'outerHTML')
    await swap('/piece?set', '#set', 'outerHTML')
  },
  reorder: () => swap('/piece?reordered', '#list', 'outerHTML'),
  remove: () => swap('/piece?removed', '#list', 'innerHTML'),
}
