/**
 * The tag before the tag, for sites that want every partner of the catalogue:
 * what it leaves here, the gate takes instead of the common ones.
 */
import { all } from './all.data.js'
import { fed } from './resolve.js'

Object.assign(globalThis, { [fed]: all })
