/** `npm run leaks`: the evidence, whose code is TypeScript beside the tests that use it. */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const command = fileURLToPath(new URL('../test/browser/leaks/command.ts', import.meta.url))
const { module } = await runnerImport(command)
await module.main(process.argv.slice(2))
