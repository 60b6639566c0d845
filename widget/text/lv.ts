/** Latvian. */
import type { Words } from '../../src/types.js'

export const lang = 'lv'
export const words: Words = {
  bannerTitle: 'Jūsu privātums šajā vietnē',
  bannerOptIn:
    'Ar jūsu piekrišanu šī vietne izmanto sīkdatnes un līdzīgus rīkus un kopīgo datus ar partneriem. Nekas nesākas pirms jūsu atbildes, un to jebkurā laikā varat mainīt.',
  bannerOptOut:
    'Šī vietne izmanto sīkdatnes un kopīgo datus ar reklāmas partneriem, ko likums var uzskatīt par pārdošanu. Jūs varat iebilst tagad vai jebkurā laikā, izmantojot saiti lapas apakšā.',
  accept: 'Piekrītu',
  decline: 'Nepiekrītu',
  preferences: 'Iestatījumi',
  doNotSell: 'Nepārdot un nekopīgot manus personas datus',
  dismiss: 'Aizvērt',
  policy: 'Privātuma politika',
  preferencesTitle: 'Privātuma iestatījumi',
  saleTitle: 'Personas datu pārdošana un kopīgošana',
  saleNote: 'Pēc jūsu iebilduma šī vietne vairs nenodod personas datus partneriem viņu pašu vajadzībām.',
  optOutAll: 'Iebilst',
  optedOut: 'Jūsu iebildums ir spēkā',
  optedOutNote: 'Jūsu personas dati no šī pārlūka netiek ne pārdoti, ne kopīgoti.',
  advertising: 'Reklāma',
  advertisingNote: 'Partneri rāda un mēra reklāmas pēc jūsu apmeklējumiem šeit un citur.',
  analytics: 'Statistika',
  analyticsNote: 'Skaita apmeklējumus un rāda, kā vietne tiek lietota.',
  functional: 'Ārējs saturs',
  functionalNote: 'Video, kartes, tērzēšana un cits saturs no ārpuses.',
  sensitive: 'Sensitīvi dati',
  sensitiveNote: 'Izmantošana, kas pārsniedz jūsu lūgto, piemēram, jūsu īpašību noteikšanai.',
  allowed: 'Atļauts',
  denied: 'Nav atļauts',
  partners: 'Partneri',
  scope:
    'Jūsu atbilde tiek glabāta šajā pārlūkā šajā ierīcē; citiem pārlūkiem vajag savu atbildi, un, dzēšot sīkdatnes, tā zūd. Vārds vai adrese netiek prasīti. Bez partneriem dažas vietnes daļas var nedarboties, kā paredzēts.',
  prevails: 'Noteicošais ir teksts angļu valodā.',
  save: 'Saglabāt izvēli',
  confirmNote:
    'Jūs iebildāt. Lai atkal atļautu savu personas datu pārdošanu un kopīgošanu, vēlreiz nospiediet “Saglabāt izvēli”.',
  close: 'Aizvērt',
  signalHonored: 'Jūsu iebildums ir ievērots',
  signalNote:
    'Jūsu pārlūks sūta Global Privacy Control. Tas tiek uzskatīts par iebildumu pret pārdošanu un kopīgošanu.',
  signalOverridden: 'Jūsu pārlūks iebilst, bet jūsu pašu izvēle šajā vietnē atļauj kopīgošanu.',
  reload: 'Pārlādēt lapu',
  reloadNote: 'Partneru kods, kas jau darbojas, apstājas, kad lapa tiek pārlādēta.',
  receipt: 'Apliecinājums',
  receiptNote:
    'Ko šis pārlūks glabā no jūsu atbildes un kas jums tika parādīts. Tajā nav ne jūsu vārda, ne identifikatora.',
  download: 'Lejupielādēt',
  noticeTitle: 'Mūsu privātuma politika ir mainījusies',
  notice: 'Tas ir tikai jūsu zināšanai. Jūsu izvēle šajā vietnē paliek nemainīga.',
  embedTitle: 'Saturs no {partner}',
  embedNote:
    'Bez jūsu atļaujas no turienes nekas netiek ielādēts. Pēc tam {partner} uzzina par jūsu šīs lapas apmeklējumu.',
  embedOnce: 'Ielādēt vienreiz',
  embedAlways: 'Ielādēt vienmēr',
  linkSell: 'Nepārdot manus personas datus',
  linkChoices: 'Jūsu privātuma izvēles',
  linkCalifornia: 'Jūsu privātuma izvēles Kalifornijā',
  limit: 'Ierobežot manu sensitīvo personas datu izmantošanu',
}
