/** Romanian. */
import type { Words } from '../../src/types.js'

export const lang = 'ro'
export const words: Words = {
  bannerTitle: 'Confidențialitatea pe acest site',
  bannerOptIn:
    'Cu permisiunea dumneavoastră, site-ul folosește cookie-uri și partajează date cu parteneri. Nimic nu pornește înainte de răspuns, pe care îl puteți schimba oricând.',
  bannerOptOut:
    'Site-ul partajează date cu parteneri de publicitate, ceea ce poate fi o vânzare după lege. Puteți refuza oricând, și prin linkul din josul paginii.',
  accept: 'Accept',
  decline: 'Refuz',
  preferences: 'Preferințe',
  doNotSell: 'Nu vindeți și nu partajați informațiile mele personale',
  dismiss: 'Închide',
  preferencesTitle: 'Preferințe de confidențialitate',
  scope:
    'Răspunsul se păstrează în acest browser, pe acest dispozitiv; alte browsere cer propriul răspuns; se pierde dacă ștergeți cookie-urile. Nu vi se cere numele sau adresa. Unele părți pot să nu funcționeze fără parteneri.',
  saleTitle: 'Vânzarea și partajarea informațiilor personale',
  saleNote: 'Dacă refuzați, site-ul nu mai dă informații personale partenerilor, în folosul lor.',
  advertising: 'Publicitate',
  advertisingNote: 'Partenerii arată și măsoară reclame după vizitele dumneavoastră.',
  analytics: 'Statistici',
  analyticsNote: 'Numără vizitele și arată cum este folosit site-ul.',
  functional: 'Conținut extern',
  functionalNote: 'Videoclipuri, hărți, chat și alt conținut din afară.',
  sensitive: 'Date sensibile',
  sensitiveNote: 'Folosiri peste ce ați cerut, de pildă deduceri despre dumneavoastră.',
  allowed: 'Permis',
  denied: 'Nepermis',
  save: 'Salvează alegerile',
  optOutAll: 'Refuz',
  close: 'Închide',
  policy: 'Politica de confidențialitate',
  optedOut: 'Refuzul este înregistrat',
  optedOutNote: 'Informațiile personale nu sunt vândute sau partajate din acest browser.',
  signalHonored: 'Cererea de refuz a fost respectată',
  signalNote: 'Browserul trimite Global Privacy Control, care ține loc de refuz al vânzării și al partajării.',
  signalOverridden: 'Browserul cere refuzul, dar alegerea dumneavoastră permite partajarea.',
  reload: 'Reîncarcă pagina',
  reloadNote: 'Codul care rulează se oprește la reîncărcarea paginii.',
  confirmNote: 'Ați refuzat. Ca să permiteți din nou vânzarea și partajarea, apăsați încă o dată „Salvează alegerile”.',
  receipt: 'Dovada',
  noticeTitle: 'Politica de confidențialitate s-a schimbat',
  notice: 'Vă informăm doar. Alegerile făcute pe acest site rămân cum sunt.',
  receiptNote:
    'Ce păstrează acest browser din răspuns și ce vi s-a arătat. Nu conține nume și niciun număr al dumneavoastră.',
  download: 'Descarcă',
}
