import type { FetchMiddleware, Middleware, ServerConfig } from './types.js';
export type * from './types.js';
export { decisionsFrom } from './visit.js';
/** For servers that speak Fetch: workers, Hono, Deno, Bun. Throws for an invalid config. */
export declare function fetchMiddleware(config?: ServerConfig): FetchMiddleware;
/** For Node's `http`, Express and all that take `(request, response, next)`. Throws for an invalid config. */
export declare function middleware(config?: ServerConfig): Middleware;
