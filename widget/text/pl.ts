/** Polish. */
import type { Words } from '../../src/types.js'

export const lang = 'pl'
export const words: Words = {
  bannerTitle: 'Twoja prywatność na tej stronie',
  bannerOptIn:
    'Za Twoją zgodą ta strona używa plików cookie i podobnych narzędzi oraz udostępnia dane partnerom. Nic nie zacznie się przed Twoją odpowiedzią, którą możesz zmienić w każdej chwili.',
  bannerOptOut:
    'Ta strona używa plików cookie i udostępnia dane partnerom reklamowym, co prawo może uznać za sprzedaż. Możesz zgłosić sprzeciw teraz lub w każdej chwili, używając linku na dole strony.',
  accept: 'Zgadzam się',
  decline: 'Nie zgadzam się',
  preferences: 'Ustawienia',
  doNotSell: 'Nie sprzedawaj ani nie udostępniaj moich danych osobowych',
  dismiss: 'Zamknij',
  policy: 'Polityka prywatności',
  preferencesTitle: 'Ustawienia prywatności',
  saleTitle: 'Sprzedaż i udostępnianie danych osobowych',
  saleNote: 'Po Twoim sprzeciwie ta strona przestaje udostępniać dane osobowe partnerom do ich własnych celów.',
  optOutAll: 'Zgłoś sprzeciw',
  optedOut: 'Twój sprzeciw obowiązuje',
  optedOutNote: 'Twoje dane osobowe nie są sprzedawane ani udostępniane z tej przeglądarki.',
  advertising: 'Reklama',
  advertisingNote: 'Partnerzy wyświetlają i mierzą reklamy na podstawie Twoich wizyt tutaj i gdzie indziej.',
  analytics: 'Statystyka',
  analyticsNote: 'Liczy wizyty i pokazuje, jak używana jest strona.',
  functional: 'Treści zewnętrzne',
  functionalNote: 'Filmy, mapy, czat i inne treści z zewnątrz.',
  sensitive: 'Dane wrażliwe',
  sensitiveNote: 'Zastosowania wykraczające poza Twoje zlecenie, na przykład wnioskowanie o Twoich cechach.',
  allowed: 'Dozwolone',
  denied: 'Niedozwolone',
  partners: 'Partnerzy',
  scope:
    'Twoja odpowiedź jest przechowywana w tej przeglądarce na tym urządzeniu; inne przeglądarki wymagają osobnej odpowiedzi, a usunięcie plików cookie ją kasuje. Nie pytamy o imię, nazwisko ani adres. Bez partnerów niektóre części strony mogą nie działać zgodnie z założeniami.',
  prevails: 'Rozstrzygający jest tekst angielski.',
  save: 'Zapisz wybór',
  confirmNote:
    'Twój sprzeciw obowiązuje. Aby ponownie zezwolić na sprzedaż i udostępnianie swoich danych osobowych, naciśnij jeszcze raz „Zapisz wybór”.',
  close: 'Zamknij',
  signalHonored: 'Sprzeciw został uwzględniony',
  signalNote:
    'Twoja przeglądarka wysyła Global Privacy Control. Liczy się to jako sprzeciw wobec sprzedaży i udostępniania.',
  signalOverridden:
    'Twoja przeglądarka zgłasza sprzeciw, ale Twój własny wybór na tej stronie zezwala na udostępnianie.',
  reload: 'Odśwież stronę',
  reloadNote: 'Działający już kod partnerów zatrzyma się po ponownym wczytaniu strony.',
  receipt: 'Potwierdzenie',
  receiptNote:
    'Co ta przeglądarka przechowuje z Twojej odpowiedzi i co Ci pokazano. Nie zawiera Twojego imienia, nazwiska ani żadnego identyfikatora.',
  download: 'Pobierz',
  noticeTitle: 'Nasza polityka prywatności się zmieniła',
  notice: 'To tylko informacja. Twoje wybory na tej stronie pozostają bez zmian.',
  embedTitle: 'Treść od {partner}',
  embedNote:
    'Bez Twojej zgody nic nie jest stamtąd wczytywane. Potem {partner} dowie się o Twojej wizycie na tej stronie.',
  embedOnce: 'Wczytaj raz',
  embedAlways: 'Wczytuj zawsze',
  linkSell: 'Nie sprzedawaj moich danych osobowych',
  linkChoices: 'Twoje opcje prywatności',
  linkCalifornia: 'Twoje opcje prywatności w Kalifornii',
  limit: 'Ogranicz wykorzystanie moich wrażliwych danych osobowych',
}
