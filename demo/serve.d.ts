import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Answer {
  status?: number
  headers?: { [name: string]: string | string[] }
  body: string | Buffer
}
export type Page =
  | string
  | Answer
  | ((
      request: IncomingMessage,
      url: URL,
      response: ServerResponse,
    ) => string | Answer | void | Promise<string | Answer | void>)
export interface Site {
  port: number
  pages: { [path: string]: Page }
  requests: { method: string; path: string }[]
  close(): Promise<unknown>
}
export interface PartnerRequest {
  number: number
  time: number
  method: string
  host: string
  path: string
  type: string
  referer: string
  cookie: string
}
export interface Partner {
  port: number
  requests: PartnerRequest[]
  files: { [path: string]: string | Buffer }
  onRequest(listener: (request: PartnerRequest) => void): () => boolean
  settled(prefix?: string): Promise<string[]>
  clear(): void
  close(): Promise<unknown>
}
export function site(options?: { port?: number; pages?: { [path: string]: Page } }): Promise<Site>
export function partner(options?: { port?: number; files?: { [path: string]: string | Buffer } }): Promise<Partner>
