/** Danish. */
import type { Words } from '../../src/types.js'

export const lang = 'da'
export const words: Words = {
  bannerTitle: 'Dit privatliv på dette websted',
  bannerOptIn:
    'Med dit samtykke bruger dette websted cookies og lignende værktøjer og deler oplysninger med partnere. Intet begynder, før du svarer, og du kan til enhver tid ændre dit svar.',
  bannerOptOut:
    'Dette websted bruger cookies og deler oplysninger med annoncepartnere, hvilket loven kan kalde et salg. Du kan gøre indsigelse nu eller når som helst via linket nederst på siden.',
  accept: 'Acceptér',
  decline: 'Afvis',
  preferences: 'Indstillinger',
  doNotSell: 'Sælg eller del ikke mine personoplysninger',
  dismiss: 'Luk',
  policy: 'Privatlivspolitik',
  preferencesTitle: 'Privatlivsindstillinger',
  saleTitle: 'Salg og deling af personoplysninger',
  saleNote:
    'Når du gør indsigelse, stiller dette websted ikke længere personoplysninger til rådighed for partnere til deres egen brug.',
  optOutAll: 'Gør indsigelse',
  optedOut: 'Din indsigelse gælder',
  optedOutNote: 'Dine personoplysninger bliver hverken solgt eller delt fra denne browser.',
  advertising: 'Annoncering',
  advertisingNote: 'Partnere viser og måler annoncer ud fra dine besøg her og andre steder.',
  analytics: 'Statistik',
  analyticsNote: 'Tæller besøg og viser, hvordan webstedet bruges.',
  functional: 'Eksternt indhold',
  functionalNote: 'Videoer, kort, chat og andet indhold udefra.',
  sensitive: 'Følsomme oplysninger',
  sensitiveNote: 'Brug ud over det, du har bedt om, for eksempel til at udlede egenskaber om dig.',
  allowed: 'Tilladt',
  denied: 'Ikke tilladt',
  partners: 'Partnere',
  scope:
    'Dit svar gemmes i denne browser på denne enhed; andre browsere kræver deres eget svar, og det forsvinder, hvis cookies slettes. Du bliver ikke bedt om navn eller adresse. Uden partnere fungerer nogle dele af webstedet måske ikke efter hensigten.',
  prevails: 'Den engelske tekst har forrang.',
  save: 'Gem valg',
  confirmNote:
    'Du har gjort indsigelse. Tryk en gang til på »Gem valg« for igen at tillade salg og deling af dine personoplysninger.',
  close: 'Luk',
  signalHonored: 'Din indsigelse er efterkommet',
  signalNote: 'Din browser sender Global Privacy Control. Det gælder som indsigelse mod salg og deling.',
  signalOverridden: 'Din browser gør indsigelse, men dit eget valg på dette websted tillader deling.',
  reload: 'Genindlæs siden',
  reloadNote: 'Partneres kode, der allerede kører, stopper, når siden genindlæses.',
  receipt: 'Kvittering',
  receiptNote:
    'Hvad denne browser gemmer af dit svar, og hvad du fik vist. Det indeholder hverken dit navn eller et id på dig.',
  download: 'Hent',
  noticeTitle: 'Vores privatlivspolitik er ændret',
  notice: 'Dette er kun til din orientering. De valg, du har truffet på dette websted, består.',
  embedTitle: 'Indhold fra {partner}',
  embedNote: 'Intet hentes derfra uden din tilladelse. Derefter får {partner} kendskab til dit besøg på denne side.',
  embedOnce: 'Hent én gang',
  embedAlways: 'Hent altid',
  linkSell: 'Sælg ikke mine personoplysninger',
  linkChoices: 'Dine privatlivsvalg',
  linkCalifornia: 'Dine privatlivsvalg i Californien',
  limit: 'Begræns brugen af mine følsomme personoplysninger',
}
