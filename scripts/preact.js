/**
 * Preact, as far as the preferences need it: their components are functions
 * without state, and they are rendered into an empty host. Cut from its source;
 * fails when that is no longer as expected, and a test compares the two.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('../node_modules/preact/src/', import.meta.url))

/** A component without state is what its function returns. */
const component = `if (typeof newType == 'function') {
	tmp = newType(newVNode.props);
	`

/** File → what stands there, and what stands in its place. */
const cuts = {
  'diff/index.js': [
    // State, lifecycle, context, portals and errors of components.
    [/outer: if \(typeof newType == 'function'\) \{[^]*?(?=const renderResult)/, component],
    [/\/\/ A vnode carrying a `_parentDom`[^]*?(?=oldDom = diffChildren)/, ''],
    [/\/\/ When we exit a portal[^]*?(?=\} else \{\n\t\toldDom = newVNode\._dom = diffElementNodes)/, ''],
    [/\tif \(\(r = vnode\._component\)\) \{[^]*?\n\t\}\n/, ''],
    // What has been suspended, or is on the page before.
    [/\tif \(\n\t\toldVNode\._flags & MODE_SUSPENDED[^]*?\n\t\}\n/, ''],
    [/\tif \(\n\t\t!skipRemove &&[^]*?\n\t\}\n/, ''],
    [/\tif \(excessDomChildren\) \{[^]*?\n\t\}\n/, ''],
    [/\t\tif \(!isHydrating && excessDomChildren\) \{[^]*?\n\t\t\}\n/, ''],
    [/\tif \(\(r = vnode\.ref\)[^]*?\n\t\}\n/, ''],
    // The page's names of its elements.
    [/parentDom\.ownerDocument \|\| /, ''],
  ],
  'component.js': [[/export function BaseComponent[^]*?\.render = Fragment;/, 'export const BaseComponent = {};']],
  'diff/children.js': [[/\t\tif \(oldVNode\.ref != childVNode\.ref[^]*?\n\t\t\}\n/, '']],
  'diff/props.js': [[/\tif \(name == 'style'\) \{[^]*?\n\t\}\n[^]*?\telse /, '\t']],
  'render.js': [[/\tcommitRoot\([^;]*;/, '']],
  // Hooks of addons, and error boundaries.
  'options.js': [[/[^]*/, 'export default {}']],
}

/** Private names, as short as Preact publishes its own; no page puts such a one on every object. */
const names = 'children parent depth dom component original index flags listeners attached'.split(' ')

const plugin = {
  name: 'preact',
  setup(build) {
    build.onResolve({ filter: /^preact$/ }, () => ({ path: source + 'index.js' }))
    build.onLoad({ filter: /preact\/src\/.*\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8')
      for (const [found, instead] of cuts[path.slice(source.length)] ?? []) {
        if (!found.test(contents))
          throw new Error(`${path} has no ${found}. Expected the pinned Preact. Nothing was built.`)
        contents = contents.replace(found, () => instead)
      }
      return { contents, loader: 'js' }
    })
  },
}

/** Options for a bundle with this Preact in it. */
export const preact = {
  plugins: [plugin],
  mangleProps: RegExp(`^_(${names.join('|')})$`),
  mangleCache: Object.fromEntries(names.map((name, at) => ['_' + name, '__' + at.toString(36)])),
}
