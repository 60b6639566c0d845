/** German. */
import type { Words } from '../../src/types.js'

export const lang = 'de'
export const words: Words = {
  bannerTitle: 'Ihre Privatsphäre auf dieser Website',
  bannerOptIn:
    'Mit Ihrer Einwilligung verwendet diese Website Cookies und ähnliche Techniken und gibt Daten an Partner weiter. Vor Ihrer Antwort geschieht nichts davon, und Sie können sie jederzeit ändern.',
  bannerOptOut:
    'Diese Website verwendet Cookies und gibt Daten an Werbepartner weiter; das Gesetz kann dies als Verkauf ansehen. Sie können dem jetzt oder jederzeit über den Link am Ende der Seite widersprechen.',
  accept: 'Zustimmen',
  decline: 'Ablehnen',
  preferences: 'Einstellungen',
  doNotSell: 'Meine personenbezogenen Daten nicht verkaufen oder weitergeben',
  dismiss: 'Schließen',
  policy: 'Datenschutzerklärung',
  preferencesTitle: 'Datenschutzeinstellungen',
  saleTitle: 'Verkauf und Weitergabe personenbezogener Daten',
  saleNote:
    'Nach Ihrem Widerspruch stellt diese Website Partnern keine personenbezogenen Daten mehr zu deren eigenen Zwecken bereit.',
  optOutAll: 'Widersprechen',
  optedOut: 'Ihr Widerspruch gilt',
  optedOutNote: 'Ihre personenbezogenen Daten werden aus diesem Browser weder verkauft noch weitergegeben.',
  advertising: 'Werbung',
  advertisingNote: 'Partner zeigen und messen Werbung anhand Ihrer Besuche hier und anderswo.',
  analytics: 'Statistik',
  analyticsNote: 'Zählt Besuche und zeigt, wie die Website genutzt wird.',
  functional: 'Externe Inhalte',
  functionalNote: 'Videos, Karten, Chat und andere Inhalte von außen.',
  sensitive: 'Sensible Daten',
  sensitiveNote: 'Verwendungen, die über Ihre Anfrage hinausgehen, etwa um Eigenschaften von Ihnen abzuleiten.',
  allowed: 'Erlaubt',
  denied: 'Nicht erlaubt',
  partners: 'Partner',
  scope:
    'Ihre Antwort wird in diesem Browser auf diesem Gerät gespeichert; andere Browser brauchen eine eigene, und mit den Cookies wird sie gelöscht. Name oder Adresse werden nicht verlangt. Ohne Partner funktionieren manche Teile der Website möglicherweise nicht wie vorgesehen.',
  prevails: 'Maßgeblich ist der englische Text.',
  save: 'Auswahl speichern',
  confirmNote:
    'Sie haben widersprochen. Um Verkauf und Weitergabe Ihrer personenbezogenen Daten wieder zu erlauben, drücken Sie noch einmal „Auswahl speichern“.',
  close: 'Schließen',
  signalHonored: 'Ihr Widerspruch wurde berücksichtigt',
  signalNote: 'Ihr Browser sendet Global Privacy Control. Das gilt als Widerspruch gegen Verkauf und Weitergabe.',
  signalOverridden:
    'Ihr Browser erklärt einen Widerspruch, doch Ihre eigene Wahl auf dieser Website erlaubt die Weitergabe.',
  reload: 'Seite neu laden',
  reloadNote: 'Code von Partnern, der bereits läuft, endet mit dem Neuladen der Seite.',
  receipt: 'Nachweis',
  receiptNote:
    'Was dieser Browser von Ihrer Antwort aufbewahrt und was Ihnen gezeigt wurde. Weder Ihr Name noch eine Kennung ist darin enthalten.',
  download: 'Herunterladen',
  noticeTitle: 'Unsere Datenschutzerklärung hat sich geändert',
  notice: 'Dies dient nur Ihrer Information. Ihre Auswahl auf dieser Website bleibt, wie sie ist.',
  embedTitle: 'Inhalt von {partner}',
  embedNote:
    'Vor Ihrer Erlaubnis wird von dort nichts geladen. Danach erfährt {partner} von Ihrem Besuch auf dieser Seite.',
  embedOnce: 'Einmal laden',
  embedAlways: 'Immer laden',
  linkSell: 'Meine personenbezogenen Daten nicht verkaufen',
  linkChoices: 'Ihre Wahlmöglichkeiten zum Datenschutz',
  linkCalifornia: 'Ihre Wahlmöglichkeiten zum Datenschutz in Kalifornien',
  limit: 'Verwendung meiner sensiblen personenbezogenen Daten einschränken',
}
