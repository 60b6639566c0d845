/** The witness panel: the partner's log, the decisions and the cookie. It works, emptier, without nosale. */
const element = (id) => document.getElementById(id)
const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text })

const log = element('log')
const events = new EventSource('/partner-log')
events.onmessage = ({ data }) => {
  const { time, method, path, type } = JSON.parse(data)
  const row = make('li')
  row.append(
    make('time', new Date(time).toLocaleTimeString()),
    make('b', method),
    make('code', path),
    make('span', type),
  )
  log.prepend(row)
  count()
}
addEventListener('pagehide', () => events.close())

function count() {
  element('count').textContent = log.childElementCount
  element('empty').hidden = log.childElementCount > 0
}

function record() {
  const pair = document.cookie.split('; ').find((each) => each.startsWith('nosale='))
  element('record').textContent = pair ?? element('record').dataset.none
}

window.nosale?.subscribe(({ decisions }) => {
  const list = element('decisions')
  list.replaceChildren(
    ...Object.entries(decisions).flatMap(([purpose, { allowed, because }]) => {
      const value = make('dd', `${allowed ? list.dataset.yes : list.dataset.no} · ${because}`)
      value.className = allowed ? 'yes' : 'no'
      return [make('dt', purpose), value]
    }),
  )
  record()
})
record()

element('forget').onclick = async () => {
  window.nosale?.forget()
  await fetch('/partner-log', { method: 'DELETE' })
  location.reload()
}
element('clear').onclick = async () => {
  await fetch('/partner-log', { method: 'DELETE' })
  log.replaceChildren()
  count()
}

const order = element('order')
if (order) setInterval(() => (order.textContent = (window.ran ?? []).join(' → ')), 250)
if (innerWidth < 700) document.querySelector('.witness').open = false
