import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { namesOf } from '../src/language.js'
import type { Language, Words } from '../src/types.js'
import { words as english } from '../widget/text/en.js'

const names = readdirSync('widget/text').map((file) => file.replace('.ts', ''))
const keys = Object.keys(english) as (keyof Words)[]
const languages: { [name: string]: Language } = {}
beforeAll(async () => {
  for (const name of names) languages[name] = (await import(`../widget/text/${name}.ts`)) as Language
})

/** Letters by the room that they take: those of Chinese, Japanese and Korean count twice. */
const width = (text: string) =>
  [...text].length +
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
const blanks = (text: string) => text.match(/\{\w+\}/g)?.sort() ?? []

/** The marks of quotation that each language is printed with. */
const quotes: { [pair: string]: string } = {
  '“”': 'en es-US fil ga hi lv mt pt-BR tr vi zh-Hans',
  '„“': 'bg cs de et is lt sk',
  '„”': 'hr hu pl ro',
  '””': 'fi he sv',
  '»«': 'da sl',
  '«»': 'ar el es fa it nb pt ru uk',
  '«\u00a0\u00a0»': 'fr',
  '‘’': 'ko nl',
  '「」': 'ja zh-Hant',
}

/** What is wrong with a text, whose English is known. */
function faultsOf(text: string, original: string): string[] {
  const rules: [fault: string, broken: boolean][] = [
    ['a space too much', !/^\S(.*\S)?$/.test(text) || /\s{2}/.test(text)],
    ['markup, or marks of a typewriter', /[<>&"']|\.\.\./.test(text)],
    ['other blanks', String(blanks(text)) !== String(blanks(original))],
    ['a sentence that does not end, or a title that does', /[.。।]$/.test(text) !== original.endsWith('.')],
    ['a mark that may begin a line, which French keeps from it', / [;:!?]| « | »(?!\p{L})/u.test(text)],
    // It looks right and is read out wrong.
    [
      'a letter of another script inside a word',
      /[\p{Script=Cyrillic}\p{Script=Greek}][A-Za-z]|[A-Za-z][\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text),
    ],
  ]
  return rules.filter(([, broken]) => broken).map(([fault]) => `${fault}: ${text}`)
}

test('there are the languages of the EU, and those that Californians and many others speak', () => {
  const union = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'
  const others = 'zh-Hans zh-Hant ja ko vi fil hi ar he fa tr uk ru pt-BR es-US nb is'
  expect(names).toEqual(expect.arrayContaining(`${union} ${others}`.split(' ')))
})

describe.each(names)('%s', (name) => {
  const words = () => languages[name]!.words

  test('is named as BCP 47 has it, and runs in the direction of its script', () => {
    const { lang, dir } = languages[name]!
    expect(lang).toBe(name)
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang])
    expect(dir).toBe(/Arab|Hebr/.test(new Intl.Locale(lang).maximize().script!) ? 'rtl' : undefined)
    expect(Intl.DateTimeFormat.supportedLocalesOf(lang)).toEqual([lang])
  })

  test('has every text, and no other', () => {
    expect(Object.keys(words()).sort()).toEqual([...keys].sort())
  })

  test('is whole in all it says, with the same blanks', () => {
    const faults = keys.flatMap((key) => faultsOf(words()[key], english[key]).map((fault) => `${key}: ${fault}`))
    expect(faults).toEqual([])
    const copied = keys.filter((key) => english[key].length > 20 && words()[key] === english[key])
    if (name !== 'en') expect(copied).toEqual([])
  })

  test('fits its buttons, the yes and the no alike', () => {
    const { accept, decline, doNotSell, linkSell, linkChoices, limit } = words()
    const buttons = ['accept', 'decline', 'preferences', 'dismiss', 'close', 'save', 'optOutAll', 'reload'] as const
    const others = ['receipt', 'download', 'embedOnce', 'embedAlways', 'allowed', 'denied', 'partners'] as const
    for (const key of [...buttons, ...others]) expect(width(words()[key]), words()[key]).toBeLessThanOrEqual(26)
    for (const title of [doNotSell, linkSell, linkChoices, limit]) expect(width(title), title).toBeLessThanOrEqual(72)
    expect(Math.abs(width(accept) - width(decline))).toBeLessThanOrEqual(8)
  })

  test('says in its confirmation which button to press, in its own marks', () => {
    const pair = Object.keys(quotes).find((each) => quotes[each]!.split(' ').includes(name))!
    const half = pair.length / 2
    expect(words().confirmNote).toContain(pair.slice(0, half) + words().save + pair.slice(half))
    expect(words().dismiss).toBe(words().close)
  })

  test('says of both laws’ banners that there are cookies', () => {
    const cookies =
      /cookie|fianáin|kakor|kapsler|kökur|eväste|küpsis|sīkdatn|slapuk|piškot|kolačić|бискв|süti|çerez|تعريف الارتباط|עוגיות|کوکی|कुकी|쿠키/i
    expect(words().bannerOptIn).toMatch(cookies)
    expect(words().bannerOptOut).toMatch(cookies)
  })

  test('names the signal as browsers do, and means one thing by one word', () => {
    expect(words().signalNote).toContain('Global Privacy Control')
    const titles = keys.filter((key) => /^(accept|allowed|denied|save|optedOut|linkSell|linkChoices|limit)$/.test(key))
    expect(new Set(titles.map((key) => words()[key])).size).toBe(titles.length)
    expect(words().accept).not.toBe(words().decline)
    expect(words().allowed).not.toBe(words().denied)
    expect(words().doNotSell).not.toBe(words().linkSell)
  })
})

test('English shames nobody and flatters nobody', () => {
  const text = Object.values(english).join(' ')
  expect(text).not.toMatch(
    /we value|we care|experience|sorry|unfortunately|miss out|\blose\b|no thanks|better|relevant|improve/i,
  )
  expect(english.doNotSell).toBe('Do Not Sell or Share My Personal Information')
  expect(english.limit).toBe('Limit the Use of My Sensitive Personal Information')
})

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['DE-ch', 'de'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-MO', 'zh-Hant'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['pt', 'pt-BR'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['pt-AO', 'pt'],
  ['es', 'es'],
  ['es-ES', 'es'],
  ['es-US', 'es-US'],
  ['es-MX', 'es'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['nb', 'nb'],
  ['tl', 'fil'],
  ['fil-PH', 'fil'],
  ['iw', 'he'],
  ['uk-UA', 'uk'],
  ['fa-AF', 'fa'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['sw', undefined],
  ['', undefined],
  ['English, please', undefined],
])('a page in %j is answered in %s', (tag, name) => {
  expect(namesOf(tag).find((each) => names.includes(each))).toBe(name)
})

test('what is no tag at all is answered in English', () => {
  for (const tag of [5, true, {}, ['de']]) expect(namesOf(tag as never)).toEqual([])
  expect(namesOf('enm')).not.toContain('en')
})

test('an English page asks Intl nothing', () => {
  const asked = vi.spyOn(Intl, 'Locale')
  for (const tag of ['en', 'en-US', 'en-GB']) namesOf(tag)
  expect(asked).not.toHaveBeenCalled()
  namesOf('de')
  expect(asked).toHaveBeenCalledTimes(1)
  asked.mockRestore()
})
