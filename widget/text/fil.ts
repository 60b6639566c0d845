/** Filipino (Tagalog). */
import type { Words } from '../../src/types.js'

export const lang = 'fil'
export const words: Words = {
  bannerTitle: 'Ang iyong privacy sa site na ito',
  bannerOptIn:
    'Kung papayag ka, gumagamit ang site na ito ng cookies at katulad na kasangkapan at nagbabahagi ng data sa mga partner. Walang magsisimula bago ka sumagot, at mababago mo ang sagot mo anumang oras.',
  bannerOptOut:
    'Gumagamit ang site na ito ng cookies at nagbabahagi ng data sa mga partner sa advertising, na maaaring tawagin ng batas na pagbebenta. Maaari kang mag-opt out ngayon o anumang oras gamit ang link sa ibaba ng pahina.',
  accept: 'Tanggapin',
  decline: 'Tanggihan',
  preferences: 'Mga kagustuhan',
  doNotSell: 'Huwag Ibenta o Ibahagi ang Aking Personal na Impormasyon',
  dismiss: 'Isara',
  policy: 'Patakaran sa privacy',
  preferencesTitle: 'Mga kagustuhan sa privacy',
  saleTitle: 'Pagbebenta at pagbabahagi ng personal na impormasyon',
  saleNote:
    'Kapag nag-opt out ka, ititigil ng site na ito ang pagbibigay ng personal na impormasyon sa mga partner para sa sarili nilang gamit.',
  optOutAll: 'Mag-opt out',
  optedOut: 'Naka-opt out ka',
  optedOutNote: 'Hindi ibinebenta o ibinabahagi ang iyong personal na impormasyon mula sa browser na ito.',
  advertising: 'Advertising',
  advertisingNote:
    'Nagpapakita at sumusukat ng mga ad ang mga partner batay sa mga pagbisita mo rito at sa ibang lugar.',
  analytics: 'Estadistika',
  analyticsNote: 'Binibilang ang mga pagbisita at ipinapakita kung paano ginagamit ang site.',
  functional: 'Nilalamang mula sa labas',
  functionalNote: 'Mga video, mapa, chat at iba pang nilalamang mula sa labas.',
  sensitive: 'Sensitibong impormasyon',
  sensitiveNote: 'Mga paggamit na higit sa hiniling mo, gaya ng paghihinuha ng iyong mga katangian.',
  allowed: 'Pinapayagan',
  denied: 'Hindi pinapayagan',
  partners: 'Mga partner',
  scope:
    'Itinatago ang sagot mo sa browser na ito sa device na ito; kailangan ng ibang browser ang sarili nilang sagot, at nabubura ito kapag binura ang cookies. Hindi hinihingi ang pangalan o address. Kung walang mga partner, maaaring hindi gumana nang tama ang ilang bahagi ng site.',
  prevails: 'Mananaig ang tekstong Ingles.',
  save: 'I-save ang pinili',
  confirmNote:
    'Nag-opt out ka. Para muling payagan ang pagbebenta at pagbabahagi ng iyong personal na impormasyon, pindutin muli ang “I-save ang pinili”.',
  close: 'Isara',
  signalHonored: 'Natupad ang kahilingang mag-opt out',
  signalNote:
    'Nagpapadala ang browser mo ng Global Privacy Control. Itinuturing itong pag-opt out sa pagbebenta at pagbabahagi.',
  signalOverridden:
    'Humihiling ang browser mo ng pag-opt out, pero pinapayagan ng sarili mong pagpili sa site na ito ang pagbabahagi.',
  reload: 'I-reload ang pahina',
  reloadNote: 'Hihinto ang tumatakbo nang code ng mga partner kapag ni-reload ang pahina.',
  receipt: 'Resibo',
  receiptNote:
    'Ang itinatago ng browser na ito sa sagot mo, at ang ipinakita sa iyo. Walang pangalan o pagkakakilanlan mo rito.',
  download: 'I-download',
  noticeTitle: 'Nagbago ang aming patakaran sa privacy',
  notice: 'Para lamang ito sa iyong kaalaman. Mananatili ang mga pinili mo sa site na ito.',
  embedTitle: 'Nilalaman mula sa {partner}',
  embedNote:
    'Walang ilo-load mula roon hangga’t hindi mo pinapayagan. Pagkatapos, malalaman ng {partner} ang pagbisita mo sa pahinang ito.',
  embedOnce: 'I-load nang isang beses',
  embedAlways: 'Palaging i-load',
  linkSell: 'Huwag Ibenta ang Aking Personal na Impormasyon',
  linkChoices: 'Mga Pagpipilian Mo sa Privacy',
  linkCalifornia: 'Mga Pagpipilian Mo sa Privacy sa California',
  limit: 'Limitahan ang Paggamit ng Aking Sensitibong Personal na Impormasyon',
}
