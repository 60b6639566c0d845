/**
 * Pages that lean on the platform in ways of their own: editors in frames, workers from blobs, worklets, recorders of
 * the DOM, libraries that replace the functions that the guards replace. None of them asks a partner for anything.
 */
export interface Library {
  readonly id: string
  /** What is served below `/npm/`: a package, or a folder in one. */
  readonly folders: readonly string[]
  readonly markup: string
  /** Its module, or what is bundled of npm packages that have no file for browsers. */
  readonly code: string
  readonly isBundled?: true
  /** A classic script that goes before our tag. */
  readonly first?: string
}

const script = (path: string) => `<script src="/npm/${path}"></script>`
const style = (path: string) => `<link rel="stylesheet" href="/npm/${path}">`

/** Each says `window.done` when it has done all that it was asked for. */
export const libraries: readonly Library[] = [
  {
    id: 'jQuery UI',
    folders: ['jquery3/dist', 'jquery-ui-dist'],
    markup: `${script('jquery3/dist/jquery.js')}${script('jquery-ui-dist/jquery-ui.js')}
      <div id="dialog">x</div><input id="day" aria-label="day">
      <div id="tabs"><ul><li><a href="#one">1</a></li><li><a href="/piece">2</a></li></ul><div id="one">a</div></div>`,
    code: `
      $('#dialog').dialog({ width: 300 })
      $('#day').datepicker({ defaultDate: new Date(2020, 1, 1) }).datepicker('show')
      $('#tabs').tabs({ active: 1, load: () => (window.done = true) })`,
  },
  {
    id: 'TinyMCE',
    folders: ['tinymce'],
    markup: `${script('tinymce/tinymce.min.js')}<textarea id="text"><p>Hello <b>w</b><img src="/own.gif?1"></p></textarea>`,
    code: `tinymce.init({
      selector: '#text', license_key: 'gpl', plugins: 'table code link image media lists',
      setup: (editor) => editor.on('init', () => {
        editor.insertContent('<p>in<iframe src="/piece"></iframe></p>')
        editor.execCommand('Bold')
        editor.insertContent('<table><tr><td style="background: url(/own.gif?2)">1</td></tr></table>')
        window.done = editor.getContent()
      }) })`,
  },
  {
    id: 'Quill',
    folders: ['quill/dist'],
    markup: `${style('quill/dist/quill.snow.css')}${script('quill/dist/quill.js')}<div id="text"><p>a <strong>b</strong></p></div>`,
    code: `
      const quill = new Quill('#text', { theme: 'snow', modules: { toolbar: [['bold', 'image', 'video']] } })
      quill.clipboard.dangerouslyPasteHTML(0, '<h1>t</h1><img src="/own.gif"><iframe class="ql-video" src="/piece"></iframe>')
      quill.insertText(0, 'z', { bold: true })
      window.done = JSON.stringify(quill.getContents()) + quill.root.innerHTML`,
  },
  {
    id: 'Ace, whose worker is a blob',
    folders: ['ace-builds/src-noconflict'],
    markup: `${script('ace-builds/src-noconflict/ace.js')}<div id="text" style="height: 200px">var a = ;</div>`,
    code: `
      ace.config.set('basePath', '/npm/ace-builds/src-noconflict')
      const editor = ace.edit('text')
      editor.session.setMode('ace/mode/javascript')
      editor.session.on('changeAnnotation', () => (window.done = JSON.stringify(editor.session.getAnnotations())))`,
  },
  {
    id: 'MathJax',
    folders: ['mathjax/es5'],
    markup: '<p>\\(x^2+\\frac{1}{y}\\)</p>',
    code: `
      window.MathJax = { startup: { pageReady: () => MathJax.startup.defaultPageReady().then(() => (window.done = true)) } }
      document.head.append(Object.assign(document.createElement('script'), { src: '/npm/mathjax/es5/tex-chtml.js' }))`,
  },
  {
    id: 'Leaflet',
    folders: ['leaflet/dist'],
    markup: `${style('leaflet/dist/leaflet.css')}${script('leaflet/dist/leaflet.js')}<div id="map" style="width: 400px; height: 300px"></div>`,
    code: `
      const map = L.map('map', { fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false }).setView([51.5, -0.09], 13)
      const tiles = L.tileLayer('/own.gif?{z}/{x}/{y}').on('load', () => (window.done = true)).addTo(map)
      L.marker([51.5, -0.09]).addTo(map).bindPopup('<b>p</b>', { autoPan: false }).openPopup()
      L.circle([51.5, -0.1], { radius: 500 }).addTo(map)`,
  },
  {
    id: 'AG Grid',
    folders: ['ag-grid-community/dist'],
    markup: `${script('ag-grid-community/dist/ag-grid-community.min.js')}<div id="grid" style="width: 500px; height: 300px"></div>`,
    code: `agGrid.createGrid(document.querySelector('#grid'), {
      columnDefs: [{ field: 'a', sortable: true, cellRenderer: ({ value }) => '<img alt="" src="/own.gif?' + value + '">' }, { field: 'b' }],
      rowData: Array.from({ length: 50 }, (_, i) => ({ a: i, b: 'r' + i })),
      onFirstDataRendered: ({ api }) => {
        api.applyColumnState({ state: [{ colId: 'a', sort: 'desc' }] })
        window.done = true
      } })`,
  },
  {
    id: 'Swiper, and its element',
    folders: ['swiper'],
    markup: `${style('swiper/swiper-bundle.css')}${script('swiper/swiper-bundle.js')}${script('swiper/swiper-element-bundle.js')}
      <div class="swiper"><div class="swiper-wrapper">${[1, 2, 3].map((n) => `<div class="swiper-slide"><img alt="" src="/own.gif?${n}"></div>`).join('')}</div></div>
      <swiper-container><swiper-slide>1</swiper-slide></swiper-container>`,
    code: `window.done = new Swiper('.swiper', { loop: true }).slides.length`,
  },
  {
    id: 'zone.js, before our tag',
    folders: ['zone.js/bundles'],
    first: 'zone.js/bundles/zone.umd.js',
    markup: '<p id="said"></p>',
    code: `
      const said = document.querySelector('#said').dataset
      Zone.current.fork({ name: 'inner' }).run(() => {
        const request = new XMLHttpRequest()
        request.onload = () => (said.xhr = Zone.current.name + request.responseText)
        request.open('GET', '/own.json?1')
        request.send()
        fetch('/own.json?2').then(() => (said.fetch = Zone.current.name))
        const image = new Image()
        image.onload = () => (said.image = Zone.current.name)
        image.src = '/own.gif'
        const worker = new Worker('/worker.js')
        worker.onmessage = ({ data }) => (said.worker = Zone.current.name + data)
        worker.postMessage('w')
      })
      const wait = () => (Object.keys(said).length === 4 ? (window.done = true) : setTimeout(wait, 20))
      wait()`,
  },
  {
    id: 'zone.js, after our tag',
    folders: ['zone.js/bundles'],
    markup: `${script('zone.js/bundles/zone.umd.js')}<p id="said"></p>`,
    code: `
      const said = document.querySelector('#said').dataset
      Zone.current.fork({ name: 'inner' }).run(() => {
        const request = new XMLHttpRequest()
        request.addEventListener('load', () => (said.xhr = Zone.current.name + request.responseText))
        request.open('GET', '/own.json?1')
        request.send()
        fetch('/own.json?2').then(() => (said.fetch = Zone.current.name))
        document.body.append(Object.assign(document.createElement('img'), { alt: '', src: '/own.gif', onload: () => (said.image = Zone.current.name) }))
      })
      const wait = () => (Object.keys(said).length === 3 ? (window.done = true) : setTimeout(wait, 20))
      wait()`,
  },
  {
    id: 'rrweb, which records the page',
    folders: [],
    markup:
      '<style id="sheet">p { background: url(/own.gif?1) }</style><p>x</p><iframe title="x" srcdoc="<p>in</p>"></iframe>',
    isBundled: true,
    code: `
      import { record } from 'rrweb'
      const events = []
      record({ emit: (event) => events.push(event), collectFonts: true })
      const div = document.createElement('div')
      div.innerHTML = '<b>a</b><img alt="" src="/own.gif?2">'
      document.body.append(div)
      document.querySelector('#sheet').sheet.insertRule('b { color: red }')
      div.style.background = 'url(/own.gif?3)'
      div.setAttribute('data-x', '1')
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('i { color: blue }')
      document.adoptedStyleSheets = [sheet]
      const inserted = () => events.some(({ type, data }) => type === 3 && data.source === 8)
      const adopted = () => events.some(({ type, data }) => type === 3 && data.source === 15)
      const added = () => events.some(({ data }) => data.adds?.some(({ node }) => node?.tagName === 'b'))
      const wait = () => (inserted() && adopted() && added() ? (window.done = true) : setTimeout(wait, 20))
      wait()`,
  },
  {
    id: 'DOMPurify',
    folders: ['dompurify/dist'],
    markup: script('dompurify/dist/purify.js'),
    code: `
      const dirty = '<img src=x onerror=alert(1)><svg><g/onload=alert(2)//<p>abc<iframe//src=jAva&Tab;script:alert(3)>def</p>' +
        '<a href="/piece" style="background: url(/own.gif)">q</a><form><input name=attributes><input name=innerHTML></form>'
      window.done = DOMPurify.sanitize(dirty) + DOMPurify.sanitize('<p>z</p>', { RETURN_DOM_FRAGMENT: true }).childNodes.length`,
  },
  {
    id: 'html2canvas, which clones the page into a frame',
    folders: ['html2canvas/dist'],
    markup: `${script('html2canvas/dist/html2canvas.js')}<div id="shot" style="background: #eee"><p>text</p><img alt="" src="/own.gif"></div>`,
    code: `html2canvas(document.querySelector('#shot'), { logging: false }).then(({ width }) => (window.done = width))`,
  },
  {
    id: 'sql.js, in a worker with wasm',
    folders: ['sql.js/dist'],
    markup: '',
    code: `
      const worker = new Worker('/npm/sql.js/dist/worker.sql-wasm.js')
      worker.onmessage = () => {
        worker.onmessage = ({ data }) => (window.done = JSON.stringify(data.results))
        worker.postMessage({ id: 2, action: 'exec', sql: 'select 1 + 1 as a' })
      }
      worker.postMessage({ id: 1, action: 'open' })`,
  },
  {
    id: 'Tone, whose worklet is a blob',
    folders: ['tone/build'],
    markup: script('tone/build/Tone.js'),
    code: `
      const build = async () => {
        const crusher = new Tone.BitCrusher(4).toDestination()
        new Tone.Oscillator().connect(crusher).start()
      }
      Tone.Offline(build, 0.1).then(({ duration }) => (window.done = duration.toFixed(2)))`,
  },
  {
    id: 'reveal.js',
    folders: ['reveal.js/dist'],
    markup: `${style('reveal.js/dist/reveal.css')}${script('reveal.js/dist/reveal.js')}
      <div class="reveal"><div class="slides"><section data-background-image="/own.gif?1">1</section>
      <section data-background-iframe="/piece">2</section><section><img alt="" data-src="/own.gif?2"></section></div></div>`,
    code: `Reveal.initialize({ transition: 'none', backgroundTransition: 'none' }).then(() => {
      Reveal.next()
      window.done = true
    })`,
  },
]
