/** Hungarian. */
import type { Words } from '../../src/types.js'

export const lang = 'hu'
export const words: Words = {
  bannerTitle: 'Adatvédelem ezen a webhelyen',
  bannerOptIn:
    'Az Ön hozzájárulásával ez a webhely sütiket és hasonló eszközöket használ, és adatokat oszt meg partnerekkel. Válasza előtt semmi sem indul el, és válaszát bármikor módosíthatja.',
  bannerOptOut:
    'Ez a webhely sütiket használ, és adatokat oszt meg hirdetési partnerekkel, amit a törvény eladásnak minősíthet. Ez ellen most vagy bármikor tiltakozhat az oldal alján található hivatkozással.',
  accept: 'Elfogadom',
  decline: 'Elutasítom',
  preferences: 'Beállítások',
  doNotSell: 'Ne adják el és ne osszák meg személyes adataimat',
  dismiss: 'Bezárás',
  policy: 'Adatvédelmi tájékoztató',
  preferencesTitle: 'Adatvédelmi beállítások',
  saleTitle: 'Személyes adatok eladása és megosztása',
  saleNote:
    'Tiltakozása után ez a webhely nem bocsát személyes adatokat a partnerek rendelkezésére azok saját céljaira.',
  optOutAll: 'Tiltakozom',
  optedOut: 'Tiltakozása érvényben van',
  optedOutNote: 'Személyes adatait ebből a böngészőből nem adják el és nem osztják meg.',
  advertising: 'Hirdetés',
  advertisingNote:
    'A partnerek az Ön itteni és máshol tett látogatásai alapján jelenítenek meg és mérnek hirdetéseket.',
  analytics: 'Statisztika',
  analyticsNote: 'Számolja a látogatásokat, és megmutatja, hogyan használják a webhelyet.',
  functional: 'Külső tartalom',
  functionalNote: 'Videók, térképek, csevegés és más külső tartalom.',
  sensitive: 'Különleges adatok',
  sensitiveNote: 'A kérésén túlmutató felhasználás, például az Ön jellemzőire való következtetés.',
  allowed: 'Engedélyezve',
  denied: 'Nincs engedélyezve',
  partners: 'Partnerek',
  scope:
    'Válaszát ez a böngésző ezen az eszközön őrzi; más böngészőkben külön válasz kell, és a sütik törlésével elvész. Nevet vagy címet nem kérünk. Partnerek nélkül a webhely egyes részei esetleg nem a szándékolt módon működnek.',
  prevails: 'Az angol szöveg az irányadó.',
  save: 'Választás mentése',
  confirmNote:
    'Ön tiltakozott. Ha újra engedélyezni szeretné személyes adatainak eladását és megosztását, nyomja meg még egyszer a „Választás mentése” gombot.',
  close: 'Bezárás',
  signalHonored: 'Tiltakozását figyelembe vettük',
  signalNote: 'Böngészője Global Privacy Control jelet küld. Ez az eladás és a megosztás elleni tiltakozásnak számít.',
  signalOverridden:
    'Böngészője tiltakozást jelez, de az Ön saját választása ezen a webhelyen engedélyezi a megosztást.',
  reload: 'Oldal újratöltése',
  reloadNote: 'A partnerek már futó kódja az oldal újratöltésekor leáll.',
  receipt: 'Igazolás',
  receiptNote:
    'Amit ez a böngésző a válaszából megőriz, és amit Önnek mutattunk. Nem tartalmazza a nevét, sem az Ön azonosítóját.',
  download: 'Letöltés',
  noticeTitle: 'Adatvédelmi tájékoztatónk megváltozott',
  notice: 'Ez csak tájékoztatás. Az ezen a webhelyen tett választásai változatlanok maradnak.',
  embedTitle: 'Tartalom innen: {partner}',
  embedNote:
    'Az Ön engedélye nélkül onnan semmi sem töltődik be. Azután {partner} értesül arról, hogy Ön meglátogatta ezt az oldalt.',
  embedOnce: 'Betöltés egyszer',
  embedAlways: 'Betöltés mindig',
  linkSell: 'Ne adják el személyes adataimat',
  linkChoices: 'Az Ön adatvédelmi lehetőségei',
  linkCalifornia: 'Az Ön adatvédelmi lehetőségei Kaliforniában',
  limit: 'Korlátozzák a különleges személyes adataim felhasználását',
}
