/** What reaches a partner that nobody marked, in Chromium. The partner's log is the witness. */
import { leakTests } from './leaks/suite.js'

leakTests('chromium')
