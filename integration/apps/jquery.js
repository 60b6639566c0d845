/** A list, pictures that change, and each way in which jQuery brings or asks for something. */
import $ from 'jquery'

const ads = 'http://ads.example'
const image = (id, name) => $('<img>', { alt: '', id, src: `${ads}/${name}.gif` })

const list = $('<ul id="list">').append(['a', 'b', 'c'].map((name) => $('<li>').append(image(name, name))))
$('#app')
  .append(list, image('changing', 'first'), '<img id="set" alt="">')
  .append(`<iframe id="frame" title="x" src="${ads}/frame.html"></iframe><div id="html"></div><div id="load"></div>`)
  .append($('<p>').text('x').css('background-image', `url(${ads}/styled.gif)`), '<img alt="" src="/own.gif">')
$('#set').attr('srcset', `${ads}/set-1.gif 1x`)
$('<link>', { rel: 'stylesheet', href: `${ads}/link.css` }).appendTo('head')

$('#html').html(`<img alt="" src="${ads}/html.gif"><script src="${ads}/html.js"></script>`)
$('#load').load('/piece', () => heard.push('load'))
$.ajax(`${ads}/ajax.json`, { dataType: 'json' }).then(() => heard.push('ajax'))
$.getScript(`${ads}/script.js`, () => heard.push('script'))
$.get('/own.json', () => heard.push('own'))

window.act = {
  change() {
    $('#changing').prop('src', `${ads}/second.gif`)
    $('#set').attr('srcset', `${ads}/set-2.gif 1x`)
  },
  reorder: () => list.append(list.children().get().toReversed()),
  remove: () => $('#b').closest('li').remove(),
}
