/** `nosale mark`: what it prints, what it changes, and what its exit code tells a build. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { run } from '../html/command.js'

const pixel = '<noscript><img src="https://www.facebook.com/tr?id=1"></noscript>'
const tag = '<script async src="https://connect.facebook.net/en_US/fbevents.js"></script>'
let folder = ''
let said: string[] = []
let complained: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nosale-command-'))
  said = []
  complained = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string | Uint8Array) => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
/** Runs the command; the folder's name is short in what it says, and so are columns. */
const nosale = (...args: string[]) =>
  run(
    args.map((arg) => arg.replace('~', folder)),
    (line) => said.push(line.replaceAll(folder, '~').replace(/ {2,}/g, '  ')),
    (line) => complained.push(line.replaceAll(folder, '~')),
  )

test('prints each tag of a folder, and changes nothing', () => {
  write('index.html', `<p>\n${tag}\n${pixel}`)
  write('sub/page.htm', '<p>Nothing</p>')
  write('node_modules/x/index.html', tag)
  write('notes.txt', tag)

  expect(nosale('mark', '~')).toBe(0)

  expect(said).toEqual([
    'Where  Tag  By  Partner  Purpose  To do  URL',
    '~/index.html:2  script  src  meta, meta-plugins  advertising  mark  https://connect.facebook.net/en_US/fbevents.js',
    '~/index.html:3  noscript  src  meta  advertising  remove  https://www.facebook.com/tr?id=1',
    '2 tags in 1 of 2 files; --write changes them.',
  ])
  expect(read('index.html')).toBe(`<p>\n${tag}\n${pixel}`)
})

test('--write marks the files, and a second time finds nothing', () => {
  write('index.html', `<p>\n${tag}\n${pixel}`)

  expect(nosale('mark', '--write', '~/index.html')).toBe(0)
  expect(said[1]).toContain('  advertising  marked  https:')
  expect(read('index.html')).toBe(
    `<p>\n${tag.replace('<script', '<script type="text/plain" data-purpose="advertising"')}\n<noscript></noscript>`,
  )
  said = []
  expect(nosale('mark', '--write', '~')).toBe(0)
  expect(said).toEqual(['0 tags in 0 of 1 file.'])
})

test('--write keeps the bytes of a file in another encoding', () => {
  const before = Buffer.concat([Buffer.from([0xe9, 0x0d, 0x0a]), Buffer.from(tag), Buffer.from([0xff])])
  write('old.html', before)
  nosale('mark', '--write', '~')
  const after = readFileSync(join(folder, 'old.html'))
  expect([after.subarray(0, 3), after.subarray(-1)]).toEqual([before.subarray(0, 3), before.subarray(-1)])
})

test('--check fails a build that ships a tag, and passes one that ships none', () => {
  write('index.html', tag)
  expect(nosale('mark', '--check', '~')).toBe(1)
  nosale('mark', '--write', '~')
  expect(nosale('mark', '--check', '~')).toBe(0)
})

test('takes the settings of the page itself, or of a file', () => {
  const block =
    '<script type="application/json" data-nosale>{"purposes":{"analytics":{"partners":["hotjar"]}}}</script>'
  write('index.html', block + tag + '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>')
  write('config.json', '{"purposes":{"ads":{"partners":["meta"]}}}')

  nosale('mark', '--json', '~/index.html')
  nosale('mark', '--json', '--config', '~/config.json', '~/index.html')

  expect(said.map((line) => JSON.parse(line).purposes)).toEqual([['analytics'], ['ads']])
})

test('says which tag it can hold, but nothing can release', () => {
  write('index.html', `<body onload="new Image().src='https://www.facebook.com/tr?id=1'">`)
  expect(nosale('mark', '--write', '~')).toBe(1)
  expect(complained).toEqual(['~/index.html:1: body is held for good: onload cannot be put aside.'])
})

test.each([
  [[], 'nosale: no command. Expected nosale mark FILE; --help tells more.'],
  [['mark'], 'nosale: no file. Expected nosale mark FILE; --help tells more.'],
  [['hold', '~'], 'nosale: hold is no command. Expected nosale mark FILE; --help tells more.'],
  [['mark', '~/none.html'], 'nosale: ~/none.html does not exist. Nothing was done.'],
  [['mark', '~'], 'nosale: no HTML in ~. Expected .html files.'],
  [['mark', '--write', '--check', '~'], 'nosale: --write and --check. Expected one of them. Nothing was done.'],
  [['mark', '--url', 'site', '~'], 'nosale: --url is site. Expected a whole URL.'],
])('%j is an error: %s', (args, message) => {
  expect(nosale(...args)).toBe(2)
  expect(complained).toEqual([message])
})

test('an unknown option, a config that is none and a partner that nobody knows are errors', () => {
  write('index.html', tag)
  write('config.json', '{"purposes":{"advertising":{"partners":["facebok"]}}}')
  write('broken.json', '{')
  write('list.json', '[]')
  expect(nosale('mark', '--wirte', '~')).toBe(2)
  expect(nosale('mark', '--config', '~/broken.json', '~')).toBe(2)
  expect(nosale('mark', '--config', '~/config.json', '~')).toBe(2)
  expect(nosale('mark', '--config', '~/list.json', '~')).toBe(2)
  expect(complained[0]).toBe(
    "nosale: Unknown option '--wirte'. Expected nosale mark FILE; --help tells the options. Nothing was done.",
  )
  expect(complained[1]).toMatch(/^nosale: ~\/broken\.json is no config: .*Expected a JSON object\. Nothing was done\.$/)
  expect(complained[2]).toContain('~/config.json: nosale: partner is facebok. Expected one as meta')
  expect(complained[3]).toBe('nosale: ~/list.json is no config: it is []. Expected a JSON object. Nothing was done.')
})

test('a page with a mistake in its settings leaves those before it as they were', () => {
  write('a.html', tag)
  write('b.html', '<script type="application/json" data-nosale>{"region":"us-ca"}</script>' + tag)
  expect(nosale('mark', '--write', '~')).toBe(2)
  expect(complained[0]).toContain('~/b.html: nosale: region is "us-ca".')
  expect(read('a.html')).toBe(tag)
})

test('--help tells the options', () => {
  expect(nosale('--help')).toBe(0)
  expect(said[0]).toMatch(/^Usage: nosale mark[^]*--write[^]*--check[^]*--config FILE/)
})
