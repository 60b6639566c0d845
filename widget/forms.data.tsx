/**
 * The static views in their compact form. The build runs this file and puts
 * what it exports into the bundles, so that no visitor downloads it, nor Preact
 * for the sake of a banner.
 */
import type { ComponentChildren, VNode } from 'preact'
import { Banner } from './Banner.js'
import { Embed } from './Embed.js'
import { Notice } from './Notice.js'
import { Receipt } from './Receipt.js'
import type { Blank, Form } from './stage.js'
import { Status } from './Status.js'

const blank = new Proxy({} as Blank, { get: (_, name) => name })

export const banners = { 'opt-in': form(Banner(blank, 'opt-in')), 'opt-out': form(Banner(blank, 'opt-out')) }
export const status = form(Status(blank))
export const notice = form(Notice(blank))
export const embed = form(Embed(blank))
export const receipt = form(Receipt(blank))

function form(node: ComponentChildren): Form {
  return [node].flat().flatMap((each) => {
    const { type, props } = each as VNode<{ children?: ComponentChildren }>
    if (typeof type === 'function') return form((type as (props: object) => ComponentChildren)(props))
    const { children, ...attributes } = props
    return [[type, String(children), JSON.parse(JSON.stringify(attributes))] as Form[number]]
  })
}
