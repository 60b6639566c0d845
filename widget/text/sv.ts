/** Swedish. */
import type { Words } from '../../src/types.js'

export const lang = 'sv'
export const words: Words = {
  bannerTitle: 'Din integritet på den här webbplatsen',
  bannerOptIn:
    'Med ditt samtycke använder webbplatsen kakor och liknande verktyg och delar uppgifter med partner. Inget börjar innan du svarar, och du kan när som helst ändra ditt svar.',
  bannerOptOut:
    'Webbplatsen använder kakor och delar uppgifter med annonspartner, vilket lagen kan kalla försäljning. Du kan invända nu eller när som helst med länken längst ned på sidan.',
  accept: 'Godkänn',
  decline: 'Neka',
  preferences: 'Inställningar',
  doNotSell: 'Sälj eller dela inte mina personuppgifter',
  dismiss: 'Stäng',
  policy: 'Integritetspolicy',
  preferencesTitle: 'Integritetsinställningar',
  saleTitle: 'Försäljning och delning av personuppgifter',
  saleNote:
    'När du invänder slutar webbplatsen göra personuppgifter tillgängliga för partner för deras egen användning.',
  optOutAll: 'Gör invändning',
  optedOut: 'Din invändning gäller',
  optedOutNote: 'Dina personuppgifter varken säljs eller delas från den här webbläsaren.',
  advertising: 'Annonsering',
  advertisingNote: 'Partner visar och mäter annonser utifrån dina besök här och på andra håll.',
  analytics: 'Statistik',
  analyticsNote: 'Räknar besök och visar hur webbplatsen används.',
  functional: 'Externt innehåll',
  functionalNote: 'Filmer, kartor, chatt och annat innehåll utifrån.',
  sensitive: 'Känsliga uppgifter',
  sensitiveNote: 'Användning utöver det du bett om, till exempel för att dra slutsatser om dina egenskaper.',
  allowed: 'Tillåtet',
  denied: 'Inte tillåtet',
  partners: 'Partner',
  scope:
    'Ditt svar sparas i den här webbläsaren på den här enheten; andra webbläsare behöver ett eget svar, och det försvinner om kakor rensas. Namn eller adress efterfrågas inte. Utan partner kanske vissa delar av webbplatsen inte fungerar som avsett.',
  prevails: 'Den engelska texten har företräde.',
  save: 'Spara val',
  confirmNote:
    'Du har gjort en invändning. Tryck en gång till på ”Spara val” för att åter tillåta försäljning och delning av dina personuppgifter.',
  close: 'Stäng',
  signalHonored: 'Din invändning respekteras',
  signalNote:
    'Din webbläsare skickar Global Privacy Control. Det räknas som en invändning mot försäljning och delning.',
  signalOverridden: 'Din webbläsare invänder, men ditt eget val på webbplatsen tillåter delning.',
  reload: 'Ladda om sidan',
  reloadNote: 'Partners kod som redan körs stannar när sidan laddas om.',
  receipt: 'Kvitto',
  receiptNote:
    'Vad den här webbläsaren sparar av ditt svar, och vad du fick se. Det innehåller varken ditt namn eller något id för dig.',
  download: 'Ladda ned',
  noticeTitle: 'Vår integritetspolicy har ändrats',
  notice: 'Detta är bara för din kännedom. De val du har gjort på webbplatsen står fast.',
  embedTitle: 'Innehåll från {partner}',
  embedNote: 'Inget laddas därifrån utan din tillåtelse. Därefter får {partner} veta att du besökt sidan.',
  embedOnce: 'Ladda en gång',
  embedAlways: 'Ladda alltid',
  linkSell: 'Sälj inte mina personuppgifter',
  linkChoices: 'Dina integritetsval',
  linkCalifornia: 'Dina integritetsval i Kalifornien',
  limit: 'Begränsa användningen av mina känsliga personuppgifter',
}
