/**
 * parse5 without its tree: every start tag with its offsets and namespace and,
 * where the listener wants it, the element's text. Chunks may end anywhere;
 * nothing is kept but the elements that are open.
 */
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes as Tree, Parser, type Token } from 'parse5'
import { defaultTreeAdapter } from 'parse5'
import type { Listener, PlacedTag, Scan } from '../src/markup/tag.js'

export function createScan(listener: Listener): Scan {
  const parser = new Reader(listener)
  return {
    read(chunk, isLast) {
      parser.tokenizer.write(chunk, isLast)
      return parser.done
    },
  }
}

const xhtml = 'http://www.w3.org/1999/xhtml'
const adopt = (parent: Tree.ParentNode, node: Tree.ChildNode) => void (node.parentNode = parent)

class Reader extends Parser<DefaultTreeAdapterMap> {
  readonly #listener: Listener
  /** The tag whose text is being collected. */
  #pending: PlacedTag | undefined
  #text = ''
  #read = 0
  #created: string | undefined

  constructor(listener: Listener) {
    const treeAdapter = {
      ...defaultTreeAdapter,
      // A parent does not keep its children.
      appendChild: adopt,
      insertBefore: adopt,
      detachNode: (node: Tree.ChildNode) => void (node.parentNode = null),
      createElement: (...[name, namespace, attributes]: Parameters<typeof defaultTreeAdapter.createElement>) => {
        this.#created = namespace
        return defaultTreeAdapter.createElement(name, namespace, attributes)
      },
    }
    super({ treeAdapter, sourceCodeLocationInfo: true })
    this.#listener = listener
  }

  get done(): number {
    return this.#pending?.start ?? this.#read
  }

  override onStartTag(token: Token.TagToken): void {
    const { startOffset: start, endOffset: end, startLine: line, startCol: column, attrs } = located(token)
    this.#settle(start)
    // As written: the tree's builder respells names in SVG, and takes <image> for <img>.
    const name = token.tagName
    const attributes = token.attrs.map(({ name, value }) => {
      const { startOffset, endOffset } = attrs![name]!
      return { name, value, start: startOffset, end: endOffset }
    })
    const stoodInForeign = this.currentNotInHTML
    this.#created = xhtml
    super.onStartTag(token)
    const isForeign = this.#created !== xhtml
    const breaksOut = stoodInForeign && !isForeign
    const tag = { name, attributes, isForeign, breaksOut, start, end, line, column }
    this.#read = end
    if (!this.#listener.onStart(tag) || (isForeign && token.selfClosing)) return
    this.#pending = tag
    this.#text = ''
  }

  override onEndTag(token: Token.TagToken): void {
    const { startOffset, endOffset } = located(token)
    const { tagName } = token
    this.#settle(startOffset)
    super.onEndTag(token)
    // The tree's builder may come back with a tag, to end others first.
    if (this.#read < endOffset) {
      this.#read = endOffset
      this.#listener.onEnd(tagName, startOffset, endOffset)
    }
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#collect(token)
    super.onCharacter(token)
  }
  override onNullCharacter(token: Token.CharacterToken): void {
    this.#collect(token)
    super.onNullCharacter(token)
  }
  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#collect(token)
    super.onWhitespaceCharacter(token)
  }
  override onComment(token: Token.CommentToken): void {
    super.onComment(token)
    this.#read = token.location!.endOffset
  }
  override onDoctype(token: Token.DoctypeToken): void {
    super.onDoctype(token)
    this.#read = token.location!.endOffset
  }
  override onEof(token: Token.EOFToken): void {
    this.#settle(token.location!.endOffset)
    super.onEof(token)
  }

  override _insertCharacters(): void {}
  override _appendCommentNode(): void {}

  #collect({ chars }: Token.CharacterToken): void {
    if (this.#pending) this.#text += chars
  }

  #settle(end: number): void {
    const tag = this.#pending
    this.#pending = undefined
    if (tag) this.#listener.onText(tag, this.#text, tag.end, end)
  }
}

function located({ location }: Token.TagToken): Token.LocationWithAttributes {
  return location!
}
