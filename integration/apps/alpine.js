/** The same page by Alpine: its markup comes in a template, since the parser would ask for it. */
import Alpine from 'alpinejs'

const ads = 'http://ads.example'
const tick = () => new Promise((resolve) => Alpine.nextTick(resolve))

Alpine.data('page', () => ({
  names: ['a', 'b', 'c'],
  isChanged: false,
  html: `<img alt="" src="${ads}/html.gif">`,
  init() {
    window.act = {
      change: () => ((this.isChanged = true), tick()),
      reorder: () => ((this.names = this.names.toReversed()), tick()),
      remove: () => ((this.names = this.names.filter((name) => name !== 'b')), tick()),
    }
    fetch(`${ads}/fetch.json`, { mode: 'no-cors' }).then(() => heard.push('fetch'))
    fetch('/own.json').then(() => heard.push('own'))
    const script = document.createElement('script')
    script.src = `${ads}/script.js`
    script.onload = () => heard.push('script')
    document.head.append(script)
  },
}))

document.getElementById('app').innerHTML = `<div x-data="page">
  <ul id="list"><template x-for="name in names" :key="name"><li><img alt="" :src="'${ads}/' + name + '.gif'"></li></template></ul>
  <img id="changing" alt="" :src="'${ads}/' + (isChanged ? 'second' : 'first') + '.gif'">
  <img id="set" alt="" x-bind:srcset="'${ads}/' + (isChanged ? 'set-2' : 'set-1') + '.gif 1x'">
  <template x-if="true"><iframe id="frame" title="x" src="http://ads.example/frame.html"></iframe></template>
  <template x-if="true"><link rel="stylesheet" href="http://ads.example/link.css"></template>
  <p :style="{ backgroundImage: 'url(${ads}/styled.gif)' }">x</p>
  <div x-html="html"></div>
  <template x-if="true"><img alt="" src="http://ads.example/static.gif"></template>
  <img alt="" src="/own.gif">
</div>`
Alpine.start()
