/** What reaches a partner that nobody marked, in the two other engines. */
import { leakTests } from '../browser/leaks/suite.js'

leakTests('firefox')
leakTests('webkit')
