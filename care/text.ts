/** Words of the rare views, a language a row; the widget's language file has the rest. */
import type { CareText } from '../src/types.js'

export const texts: { readonly [lang: string]: CareText } = {
  en: {
    noticeTitle: 'Our privacy policy has changed',
    notice: 'This is for your information. The choices that you made on this site stay as they are.',
    receiptNote:
      'What this browser keeps of your answer, and what you were shown. It holds no name and no number of yours.',
    download: 'Download',
  },
  ro: {
    noticeTitle: 'Politica de confidențialitate s-a schimbat',
    notice: 'Vă informăm doar. Alegerile făcute pe acest site rămân cum sunt.',
    receiptNote:
      'Ce păstrează acest browser din răspuns și ce vi s-a arătat. Nu conține nume și niciun număr al dumneavoastră.',
    download: 'Descarcă',
  },
}
