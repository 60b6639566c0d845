#!/usr/bin/env node
/** The command `nosale`. */
import { run } from './command.js'

process.exitCode = run(
  process.argv.slice(2),
  (line) => console.log(line),
  (line) => console.error(line),
)
