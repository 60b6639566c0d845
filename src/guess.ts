/**
 * A region without network, by the browser's time zone, for sites whose server
 * cannot tell. It knows one answer, since what is doubtful must be opt-in.
 */

/**
 * Time zones of the US alone. Not America/Puerto_Rico, which a browser may call
 * Blanc-Sablon, a place in Québec. Source: IANA, zone1970.tab and backward.
 */
const american =
  /^(US|America\/(Adak|Anch|Boi|Chicago|De[nt]|Indiana|Jun|Ken|Los|Meno|Metl|New_Y|Nom|North|Ph|Sit|Yak)|Pacific\/Hon)/

/** `US` where the browser keeps the time of a US zone, else nothing, which is opt-in. */
export function guess(zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone): 'US' | undefined {
  return american.test(zone) ? 'US' : undefined
}
