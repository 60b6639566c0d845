/**
 * Which of our languages a tag asks for, by the likely subtags of UTS 35:
 * `zh-TW` is written in Hant, `pt` is read in Brazil, `de-AT` is German.
 */

/** Names that the file of a language may have, best first; none for what is no BCP 47 tag. */
export function namesOf(tag: string): string[] {
  try {
    // The first question to Intl takes as long as half of the gate's work, and English is inside.
    if (/^en\b/.test(tag)) return ['en']
    // Readers of one written Norwegian read the other.
    const { language, script, region } = new Intl.Locale(tag.replace(/^n[no]\b/i, 'nb')).maximize()
    return [`${language}-${region}`, `${language}-${script}`, language]
  } catch {
    return []
  }
}
