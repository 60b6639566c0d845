import type { BuildOptions } from 'esbuild'

export const preact: Pick<BuildOptions, 'plugins' | 'mangleProps' | 'mangleCache'>
