/** Romanian. */
import type { WidgetText } from '../../src/types.js'

export const ro: WidgetText = {
  bannerTitle: 'Confidențialitatea pe acest site',
  bannerOptIn:
    'Cu permisiunea dumneavoastră, site-ul folosește cookie-uri și partajează date cu parteneri. Nimic nu pornește înainte de răspuns, pe care îl puteți schimba oricând.',
  bannerOptOut:
    'Site-ul partajează date cu parteneri de publicitate, ceea ce legea poate numi vânzare. Puteți refuza acum sau oricând, prin linkul din josul paginii.',
  accept: 'Accept',
  decline: 'Refuz',
  preferences: 'Preferințe',
  doNotSell: 'Nu vindeți și nu partajați informațiile mele personale',
  dismiss: 'Închide',
  preferencesTitle: 'Preferințe de confidențialitate',
  scope:
    'Răspunsul se păstrează în acest browser, pe acest dispozitiv; alte browsere au nevoie de propriul răspuns, iar ștergerea cookie-urilor îl șterge. Nu vi se cere numele sau adresa. Fără parteneri, unele părți pot să nu funcționeze.',
  saleTitle: 'Vânzarea și partajarea informațiilor personale',
  saleNote: 'Dacă refuzați, site-ul nu mai pune informații personale la dispoziția partenerilor, în folosul lor.',
  advertising: 'Publicitate',
  advertisingNote: 'Partenerii afișează și măsoară reclame pe baza vizitelor de aici și din alte locuri.',
  analytics: 'Statistici',
  analyticsNote: 'Numără vizitele și arată cum este folosit site-ul.',
  functional: 'Conținut extern',
  functionalNote: 'Videoclipuri, hărți, chat și alt conținut din afara site-ului.',
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
  signalOverridden: 'Browserul cere refuzul, dar alegerea de pe acest site permite partajarea.',
  reload: 'Reîncarcă pagina',
  reloadNote: 'Codul partenerilor care rulează deja se oprește la reîncărcarea paginii.',
}
