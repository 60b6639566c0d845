/** The Preact that the preferences get, beside Preact itself: the same trees one after another, the same page and handlers. */
import { build } from 'esbuild'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import * as full from 'preact'
import { beforeAll, expect, test } from 'vitest'
import { preact } from '../scripts/preact.js'

type Preact = Pick<typeof full, 'h' | 'render' | 'Fragment'>
let cut: Preact
const { document } = new JSDOM().window

beforeAll(async () => {
  const contents = `export { h, render, Fragment } from 'preact'`
  const stdin = { contents, resolveDir: '.' }
  const options = { ...preact, stdin, bundle: true, format: 'esm' } as const
  const { outputFiles } = await build({ ...options, write: false })
  // Ours is of the page's one document.
  Object.assign(globalThis, { document })
  cut = (await import('data:text/javascript,' + encodeURIComponent(outputFiles[0]!.text))) as Preact
})

/** A tree as data, since each Preact makes its own nodes. */
type Tree =
  | string
  | number
  | boolean
  | null
  | {
      kind: 'element' | 'fragment' | 'component'
      tag: string
      key: string | undefined
      attributes: { [name: string]: unknown }
      children: Tree[]
    }

const attributes = fc.dictionary(
  fc.constantFrom(
    'class',
    'id',
    'slot',
    'lang',
    'role',
    'hidden',
    'disabled',
    'aria-disabled',
    'data-x',
    'href',
    'title',
  ),
  fc.constantFrom<unknown>('', 'x', 'y z', true, false, null, undefined, 3),
  { maxKeys: 3 },
)
const input = fc.record(
  {
    type: fc.constant('checkbox'),
    checked: fc.constantFrom(true, false, undefined),
    value: fc.constantFrom('a', 'b', '', undefined),
    onClick: fc.constantFrom('one', 'two', undefined),
  },
  { requiredKeys: ['type'] },
)
const key = fc.constantFrom(undefined, undefined, 'a', 'b', 'c', 'd')
const trees = fc.letrec<{ tree: Tree; list: Tree[] }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Tree>('text', 'x', '', 0, 7, null, true, false),
    fc.record({
      kind: fc.constantFrom<'element' | 'fragment' | 'component'>('element', 'element', 'fragment', 'component'),
      tag: fc.constantFrom('div', 'p', 'button', 'label', 'a', 'h2'),
      key,
      attributes,
      children: tie('list'),
    }),
    fc.record({
      kind: fc.constant<'element'>('element'),
      tag: fc.constant('input'),
      key,
      attributes: input,
      children: fc.constant<Tree[]>([]),
    }),
  ),
  list: fc.array(tie('tree'), { maxLength: 5 }),
}))

/** The same keys twice beside each other are nobody's promise. */
function isKeyedOnce(children: readonly Tree[]): boolean {
  const keys = children.flatMap((each) => (each && typeof each === 'object' && each.key ? [each.key] : []))
  return (
    new Set(keys).size === keys.length &&
    children.every((each) => !each || typeof each !== 'object' || isKeyedOnce(each.children))
  )
}

function grow({ h, Fragment }: Preact, tree: Tree, pressed: (name: string) => void): full.ComponentChild {
  if (!tree || typeof tree !== 'object') return tree
  const { kind, tag, key, attributes, children } = tree
  const inner = children.map((each) => grow({ h, Fragment } as Preact, each, pressed))
  if (kind === 'fragment') return h(Fragment, { key }, ...inner)
  if (kind === 'component') return h(Box, { tag, key, its: attributes, h }, ...inner)
  const { onClick, ...rest } = attributes
  const handler = typeof onClick === 'string' && { onClick: () => pressed(onClick) }
  return h(tag, { key, ...rest, ...handler }, ...inner)
}

/** As our components are: a function without state; of none, one, or more elements. */
function Box({ tag, its, h, children }: { [name: string]: any }): any {
  if (its.hidden) return null
  return its.id ? h(tag, its, children) : children
}

/** What is on the page, with what no markup says. */
function seen(host: HTMLElement, pressed: string[]): string {
  pressed.length = 0
  const inputs = [...host.querySelectorAll('input')]
  const state = inputs.map(({ checked, value }) => `${checked} ${value}`)
  for (const each of inputs) each.click()
  const after = inputs.map(({ checked }) => checked)
  return [host.innerHTML, ...state, ...after, ...pressed].join('\n')
}

test('it renders as Preact does', () => {
  fc.assert(
    fc.property(fc.array(trees.list.filter(isKeyedOnce), { minLength: 1, maxLength: 5 }), (steps) => {
      const sides = [full, cut].map((preact) => ({
        preact,
        host: document.createElement('div'),
        pressed: [] as string[],
      }))
      for (const step of steps) {
        const [expected, ours] = sides.map(({ preact, host, pressed }) => {
          const children = step.map((tree) => grow(preact, tree, (name) => pressed.push(name)))
          preact.render(preact.h(preact.Fragment, null, ...children), host)
          return seen(host, pressed)
        })
        expect(ours).toBe(expected)
      }
    }),
    { numRuns: 500 },
  )
})
