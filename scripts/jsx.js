/** What the build makes of a tag: `h` is in the bundle anyway, the runtime of automatic JSX would come on top. */
export { Fragment, h } from 'preact'
