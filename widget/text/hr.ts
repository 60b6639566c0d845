/** Croatian. */
import type { Words } from '../../src/types.js'

export const lang = 'hr'
export const words: Words = {
  bannerTitle: 'Vaša privatnost na ovoj stranici',
  bannerOptIn:
    'Uz vašu privolu ova stranica upotrebljava kolačiće i slične alate te dijeli podatke s partnerima. Ništa ne počinje prije vašeg odgovora, a možete ga promijeniti u svakom trenutku.',
  bannerOptOut:
    'Ova stranica upotrebljava kolačiće i dijeli podatke s oglašivačkim partnerima, što zakon može smatrati prodajom. Možete uložiti prigovor sada ili u bilo kojem trenutku putem poveznice u podnožju stranice.',
  accept: 'Prihvaćam',
  decline: 'Odbijam',
  preferences: 'Postavke',
  doNotSell: 'Ne prodavajte i ne dijelite moje osobne podatke',
  dismiss: 'Zatvori',
  policy: 'Pravila o privatnosti',
  preferencesTitle: 'Postavke privatnosti',
  saleTitle: 'Prodaja i dijeljenje osobnih podataka',
  saleNote:
    'Nakon vašeg prigovora ova stranica prestaje stavljati osobne podatke na raspolaganje partnerima za njihovu vlastitu uporabu.',
  optOutAll: 'Ulažem prigovor',
  optedOut: 'Vaš prigovor vrijedi',
  optedOutNote: 'Vaši se osobni podaci iz ovog preglednika ne prodaju i ne dijele.',
  advertising: 'Oglašavanje',
  advertisingNote: 'Partneri prikazuju i mjere oglase na temelju vaših posjeta ovdje i drugdje.',
  analytics: 'Statistika',
  analyticsNote: 'Broji posjete i pokazuje kako se stranica upotrebljava.',
  functional: 'Vanjski sadržaj',
  functionalNote: 'Videozapisi, karte, razgovor i drugi sadržaj izvana.',
  sensitive: 'Osjetljivi podaci',
  sensitiveNote: 'Uporabe izvan onoga što ste zatražili, primjerice zaključivanje o vašim osobinama.',
  allowed: 'Dopušteno',
  denied: 'Nije dopušteno',
  partners: 'Partneri',
  scope:
    'Vaš se odgovor čuva u ovom pregledniku na ovom uređaju; drugi preglednici trebaju vlastiti odgovor, a brisanjem kolačića on se gubi. Ne tražimo ime ni adresu. Bez partnera neki dijelovi stranice možda neće raditi kako je predviđeno.',
  prevails: 'Mjerodavan je engleski tekst.',
  save: 'Spremi odabir',
  confirmNote:
    'Uložili ste prigovor. Da biste ponovno dopustili prodaju i dijeljenje svojih osobnih podataka, još jednom pritisnite „Spremi odabir”.',
  close: 'Zatvori',
  signalHonored: 'Vaš je prigovor uvažen',
  signalNote: 'Vaš preglednik šalje Global Privacy Control. To se smatra prigovorom na prodaju i dijeljenje.',
  signalOverridden: 'Vaš preglednik ulaže prigovor, ali vaš vlastiti odabir na ovoj stranici dopušta dijeljenje.',
  reload: 'Ponovno učitaj stranicu',
  reloadNote: 'Kôd partnera koji je već pokrenut zaustavlja se kad se stranica ponovno učita.',
  receipt: 'Potvrda',
  receiptNote:
    'Što ovaj preglednik čuva od vašeg odgovora i što vam je prikazano. Ne sadrži vaše ime ni vaš identifikator.',
  download: 'Preuzmi',
  noticeTitle: 'Naša su se pravila o privatnosti promijenila',
  notice: 'Ovo je samo obavijest. Odabir koji ste napravili na ovoj stranici ostaje kakav jest.',
  embedTitle: 'Sadržaj: {partner}',
  embedNote:
    'Bez vašeg dopuštenja odande se ništa ne učitava. Nakon toga {partner} doznaje za vaš posjet ovoj stranici.',
  embedOnce: 'Učitaj jednom',
  embedAlways: 'Uvijek učitavaj',
  linkSell: 'Ne prodavajte moje osobne podatke',
  linkChoices: 'Vaše mogućnosti privatnosti',
  linkCalifornia: 'Vaše mogućnosti privatnosti u Kaliforniji',
  limit: 'Ograničite uporabu mojih osjetljivih osobnih podataka',
}
