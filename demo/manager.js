/** What a tag manager does: it inserts tags and sends requests that no markup of the site has. */
const { collector } = document.currentScript.dataset
const insert = (tag, src) =>
  document.body.append(Object.assign(document.createElement(tag), { src, alt: '', hidden: true }))

insert('script', collector + '/inserted.js')
insert('img', collector + '/inserted.gif')
insert('iframe', collector + '/inserted.html')
fetch(collector + '/fetched').catch(() => {})
navigator.sendBeacon(collector + '/beacon')
