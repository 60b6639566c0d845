/** Norwegian (Bokmål). */
import type { Words } from '../../src/types.js'

export const lang = 'nb'
export const words: Words = {
  bannerTitle: 'Personvern på dette nettstedet',
  bannerOptIn:
    'Med ditt samtykke bruker nettstedet informasjonskapsler og lignende verktøy og deler opplysninger med partnere. Ingenting begynner før du svarer, og du kan når som helst endre svaret.',
  bannerOptOut:
    'Nettstedet bruker informasjonskapsler og deler opplysninger med annonsepartnere, noe loven kan kalle et salg. Du kan reservere deg nå eller når som helst med lenken nederst på siden.',
  accept: 'Godta',
  decline: 'Avslå',
  preferences: 'Innstillinger',
  doNotSell: 'Ikke selg eller del personopplysningene mine',
  dismiss: 'Lukk',
  policy: 'Personvernerklæring',
  preferencesTitle: 'Personverninnstillinger',
  saleTitle: 'Salg og deling av personopplysninger',
  saleNote:
    'Når du reserverer deg, slutter nettstedet å gjøre personopplysninger tilgjengelige for partnere til deres egen bruk.',
  optOutAll: 'Reserver meg',
  optedOut: 'Reservasjonen din gjelder',
  optedOutNote: 'Personopplysningene dine blir verken solgt eller delt fra denne nettleseren.',
  advertising: 'Annonser',
  advertisingNote: 'Partnere viser og måler annonser ut fra besøkene dine her og andre steder.',
  analytics: 'Statistikk',
  analyticsNote: 'Teller besøk og viser hvordan nettstedet brukes.',
  functional: 'Eksternt innhold',
  functionalNote: 'Videoer, kart, chat og annet innhold utenfra.',
  sensitive: 'Sensitive opplysninger',
  sensitiveNote: 'Bruk utover det du har bedt om, for eksempel for å utlede egenskaper om deg.',
  allowed: 'Tillatt',
  denied: 'Ikke tillatt',
  partners: 'Partnere',
  scope:
    'Svaret lagres i denne nettleseren på denne enheten; andre nettlesere trenger sitt eget svar, og det forsvinner hvis informasjonskapsler slettes. Du blir ikke bedt om navn eller adresse. Uten partnere virker kanskje ikke alle deler av nettstedet som tenkt.',
  prevails: 'Den engelske teksten går foran.',
  save: 'Lagre valg',
  confirmNote:
    'Du har reservert deg. Trykk én gang til på «Lagre valg» for igjen å tillate salg og deling av personopplysningene dine.',
  close: 'Lukk',
  signalHonored: 'Reservasjonen er etterkommet',
  signalNote: 'Nettleseren sender Global Privacy Control. Det gjelder som en reservasjon mot salg og deling.',
  signalOverridden: 'Nettleseren reserverer deg, men ditt eget valg på nettstedet tillater deling.',
  reload: 'Last siden på nytt',
  reloadNote: 'Partneres kode som allerede kjører, stopper når siden lastes på nytt.',
  receipt: 'Kvittering',
  receiptNote:
    'Hva denne nettleseren lagrer av svaret ditt, og hva du fikk se. Det inneholder verken navnet ditt eller noen id for deg.',
  download: 'Last ned',
  noticeTitle: 'Personvernerklæringen vår er endret',
  notice: 'Dette er bare til orientering. Valgene du har gjort på nettstedet, blir som de er.',
  embedTitle: 'Innhold fra {partner}',
  embedNote: 'Ingenting lastes derfra uten din tillatelse. Deretter får {partner} vite om besøket ditt på denne siden.',
  embedOnce: 'Last inn én gang',
  embedAlways: 'Last alltid inn',
  linkSell: 'Ikke selg personopplysningene mine',
  linkChoices: 'Dine personvernvalg',
  linkCalifornia: 'Dine personvernvalg i California',
  limit: 'Begrens bruken av de sensitive personopplysningene mine',
}
