/** Romanian. */
import type { Words } from '../../src/types.js'

export const lang = 'ro'
export const words: Words = {
  bannerTitle: 'Confidențialitatea pe acest site',
  bannerOptIn:
    'Cu consimțământul dumneavoastră, site-ul folosește cookie-uri și instrumente asemănătoare și partajează date cu parteneri. Nimic nu pornește înainte de răspuns, pe care îl puteți schimba oricând.',
  bannerOptOut:
    'Site-ul folosește cookie-uri și partajează date cu parteneri de publicitate, ceea ce legea poate considera vânzare. Puteți refuza acum sau oricând, prin linkul din josul paginii.',
  accept: 'Accept',
  decline: 'Refuz',
  preferences: 'Preferințe',
  doNotSell: 'Nu vindeți și nu partajați datele mele cu caracter personal',
  dismiss: 'Închide',
  policy: 'Politica de confidențialitate',
  preferencesTitle: 'Preferințe de confidențialitate',
  saleTitle: 'Vânzarea și partajarea datelor cu caracter personal',
  saleNote:
    'Dacă refuzați, site-ul nu mai pune date cu caracter personal la dispoziția partenerilor, pentru uzul lor propriu.',
  optOutAll: 'Refuz',
  optedOut: 'Refuzul este în vigoare',
  optedOutNote: 'Datele dumneavoastră cu caracter personal nu sunt nici vândute, nici partajate din acest browser.',
  advertising: 'Publicitate',
  advertisingNote: 'Partenerii arată și măsoară reclame după vizitele dumneavoastră aici și în altă parte.',
  analytics: 'Statistici',
  analyticsNote: 'Numără vizitele și arată cum este folosit site-ul.',
  functional: 'Conținut extern',
  functionalNote: 'Videoclipuri, hărți, chat și alt conținut din afară.',
  sensitive: 'Date sensibile',
  sensitiveNote: 'Utilizări dincolo de ce ați cerut, de pildă pentru a deduce trăsături ale dumneavoastră.',
  allowed: 'Permis',
  denied: 'Nepermis',
  partners: 'Parteneri',
  scope:
    'Răspunsul se păstrează în acest browser, pe acest dispozitiv; alte browsere cer propriul răspuns; se pierde dacă ștergeți cookie-urile. Nu vi se cere numele sau adresa. Unele părți ale site-ului pot să nu funcționeze cum trebuie fără parteneri.',
  prevails: 'Prevalează textul în limba engleză.',
  save: 'Salvează alegerile',
  confirmNote:
    'Ați refuzat. Ca să permiteți din nou vânzarea și partajarea datelor dumneavoastră cu caracter personal, apăsați încă o dată „Salvează alegerile”.',
  close: 'Închide',
  signalHonored: 'Cererea de refuz a fost respectată',
  signalNote: 'Browserul trimite Global Privacy Control, care ține loc de refuz al vânzării și al partajării.',
  signalOverridden: 'Browserul cere refuzul, dar propria dumneavoastră alegere pe acest site permite partajarea.',
  reload: 'Reîncarcă pagina',
  reloadNote: 'Codul partenerilor care rulează deja se oprește la reîncărcarea paginii.',
  receipt: 'Dovadă',
  receiptNote:
    'Ce păstrează acest browser din răspuns și ce vi s-a arătat. Nu conține numele și niciun identificator al dumneavoastră.',
  download: 'Descarcă',
  noticeTitle: 'Politica de confidențialitate s-a schimbat',
  notice: 'Vă informăm doar. Alegerile făcute pe acest site rămân cum sunt.',
  embedTitle: 'Conținut de la {partner}',
  embedNote:
    'De acolo nu se încarcă nimic fără permisiunea dumneavoastră. După aceea, {partner} află de vizita pe această pagină.',
  embedOnce: 'Încarcă o dată',
  embedAlways: 'Încarcă mereu',
  linkSell: 'Nu vindeți datele mele cu caracter personal',
  linkChoices: 'Opțiunile dumneavoastră de confidențialitate',
  linkCalifornia: 'Opțiunile dumneavoastră de confidențialitate în California',
  limit: 'Limitați folosirea datelor mele sensibile cu caracter personal',
}
