/**
 * The nouns of the server's half, and no code. Shapes rather than names of
 * Node or of the DOM, so that either runtime's own objects fit.
 */
import type { Config } from '../types.js';
/** What a server may say: the page's settings, and two of its own. */
export interface ServerConfig extends Config {
    /** Where a page asks, by POST, for a cookie that lasts; absent: `/nosale`. */
    path?: string;
    /** The day of the site's word on GPC, YYYY-MM-DD, for `/.well-known/gpc.json`; absent: `policyVersion`. */
    lastUpdate?: string;
}
/** Fetch's Request, Node's IncomingMessage, and what frameworks make of either. */
export interface Incoming {
    readonly headers: {
        get(name: string): string | null;
    } | {
        readonly [name: string]: string | readonly string[] | undefined;
    };
}
/** A request, as far as it matters here. */
export interface Visit extends Incoming {
    readonly method: string;
    readonly path: string;
    readonly host: string;
    readonly isSecure: boolean;
}
export interface Reply {
    readonly status: number;
    readonly headers: {
        readonly [name: string]: string | string[];
    };
    readonly body: string | null;
}
/** Answers our own paths; any other goes to `next`, or is not found. */
export type FetchMiddleware = (request: Request, next?: (request: Request) => Response | Promise<Response>) => Promise<Response>;
/** Answers our own paths; any other goes to `next`, or is not found. */
export type Middleware = (request: NodeRequest, response: NodeResponse, next?: () => unknown) => void;
/** Node's IncomingMessage, as far as it matters here. */
export interface NodeRequest {
    readonly method?: string | undefined;
    readonly url?: string | undefined;
    readonly headers: {
        readonly [name: string]: string | readonly string[] | undefined;
    };
    readonly socket?: object;
}
/** Node's ServerResponse, as far as it matters here. */
export interface NodeResponse {
    statusCode: number;
    getHeader(name: string): number | string | readonly string[] | undefined;
    getHeaderNames(): string[];
    setHeader(name: string, value: number | string | readonly string[]): unknown;
    writeHead(status: number, ...rest: readonly unknown[]): unknown;
    end(body: string): unknown;
}
