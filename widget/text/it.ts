/** Italian. */
import type { Words } from '../../src/types.js'

export const lang = 'it'
export const words: Words = {
  bannerTitle: 'La tua privacy su questo sito',
  bannerOptIn:
    'Con il tuo consenso, questo sito usa cookie e strumenti simili e condivide dati con partner. Nulla inizia prima della tua risposta, che puoi cambiare in qualsiasi momento.',
  bannerOptOut:
    'Questo sito usa cookie e condivide dati con partner pubblicitari, cosa che la legge può considerare una vendita. Puoi opporti ora o in qualsiasi momento dal link in fondo alla pagina.',
  accept: 'Accetta',
  decline: 'Rifiuta',
  preferences: 'Preferenze',
  doNotSell: 'Non vendere né condividere i miei dati personali',
  dismiss: 'Chiudi',
  policy: 'Informativa sulla privacy',
  preferencesTitle: 'Preferenze sulla privacy',
  saleTitle: 'Vendita e condivisione di dati personali',
  saleNote: 'Se ti opponi, questo sito smette di mettere dati personali a disposizione di partner per i loro scopi.',
  optOutAll: 'Opponiti',
  optedOut: 'La tua opposizione è attiva',
  optedOutNote: 'I tuoi dati personali non sono venduti né condivisi da questo browser.',
  advertising: 'Pubblicità',
  advertisingNote: 'I partner mostrano e misurano annunci in base alle tue visite qui e altrove.',
  analytics: 'Statistiche',
  analyticsNote: 'Conta le visite e mostra come viene usato il sito.',
  functional: 'Contenuti esterni',
  functionalNote: 'Video, mappe, chat e altri contenuti provenienti dall’esterno.',
  sensitive: 'Dati sensibili',
  sensitiveNote: 'Usi oltre quanto hai richiesto, ad esempio per dedurre tue caratteristiche.',
  allowed: 'Consentito',
  denied: 'Non consentito',
  partners: 'Partner',
  scope:
    'La tua risposta è conservata in questo browser su questo dispositivo; altri browser ne richiedono una propria, e cancellando i cookie va persa. Non sono richiesti nome o indirizzo. Senza partner alcune parti del sito potrebbero non funzionare come previsto.',
  prevails: 'Fa fede il testo inglese.',
  save: 'Salva le scelte',
  confirmNote:
    'La tua opposizione è attiva. Per consentire di nuovo la vendita e la condivisione dei tuoi dati personali, premi ancora una volta «Salva le scelte».',
  close: 'Chiudi',
  signalHonored: 'Richiesta di opposizione rispettata',
  signalNote: 'Il tuo browser invia Global Privacy Control. Vale come opposizione alla vendita e alla condivisione.',
  signalOverridden: 'Il tuo browser esprime un’opposizione, ma la tua scelta su questo sito consente la condivisione.',
  reload: 'Ricarica la pagina',
  reloadNote: 'Il codice di partner già in esecuzione si ferma ricaricando la pagina.',
  receipt: 'Ricevuta',
  receiptNote:
    'Ciò che questo browser conserva della tua risposta e ciò che ti è stato mostrato. Non contiene il tuo nome né un tuo identificativo.',
  download: 'Scarica',
  noticeTitle: 'La nostra informativa sulla privacy è cambiata',
  notice: 'È solo per tua informazione. Le scelte fatte su questo sito restano come sono.',
  embedTitle: 'Contenuto di {partner}',
  embedNote:
    'Da lì non viene caricato nulla senza il tuo permesso. Poi {partner} viene a sapere della tua visita a questa pagina.',
  embedOnce: 'Carica una volta',
  embedAlways: 'Carica sempre',
  linkSell: 'Non vendere i miei dati personali',
  linkChoices: 'Le tue scelte sulla privacy',
  linkCalifornia: 'Le tue scelte sulla privacy in California',
  limit: 'Limita l’uso dei miei dati personali sensibili',
}
