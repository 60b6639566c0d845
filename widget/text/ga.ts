/** Irish. */
import type { Words } from '../../src/types.js'

export const lang = 'ga'
export const words: Words = {
  bannerTitle: 'Do phríobháideachas ar an suíomh seo',
  bannerOptIn:
    'Le do thoiliú, úsáideann an suíomh seo fianáin agus uirlisí dá samhail agus roinneann sé sonraí le comhpháirtithe. Ní thosaíonn aon rud sula dtugann tú freagra, agus is féidir leat do fhreagra a athrú am ar bith.',
  bannerOptOut:
    'Úsáideann an suíomh seo fianáin agus roinneann sé sonraí le comhpháirtithe fógraíochta, rud a d’fhéadfadh an dlí díol a thabhairt air. Is féidir leat diúltú dó anois nó am ar bith leis an nasc ag bun an leathanaigh.',
  accept: 'Glac leis',
  decline: 'Diúltaigh',
  preferences: 'Roghanna',
  doNotSell: 'Ná díol agus ná roinn mo shonraí pearsanta',
  dismiss: 'Dún',
  policy: 'Polasaí príobháideachais',
  preferencesTitle: 'Roghanna príobháideachais',
  saleTitle: 'Díol agus roinnt sonraí pearsanta',
  saleNote:
    'Má dhiúltaíonn tú, stopann an suíomh seo de shonraí pearsanta a chur ar fáil do chomhpháirtithe dá n-úsáid féin.',
  optOutAll: 'Diúltaigh',
  optedOut: 'Tá do dhiúltú i bhfeidhm',
  optedOutNote: 'Ní dhíoltar ná ní roinntear do shonraí pearsanta ón mbrabhsálaí seo.',
  advertising: 'Fógraíocht',
  advertisingNote:
    'Taispeánann agus tomhaiseann comhpháirtithe fógraí bunaithe ar do chuairteanna anseo agus in áiteanna eile.',
  analytics: 'Staitisticí',
  analyticsNote: 'Comhaireann sé cuairteanna agus taispeánann sé conas a úsáidtear an suíomh.',
  functional: 'Ábhar seachtrach',
  functionalNote: 'Físeáin, léarscáileanna, comhrá agus ábhar eile ón taobh amuigh.',
  sensitive: 'Sonraí íogaire',
  sensitiveNote: 'Úsáidí thar an méid a d’iarr tú, mar shampla chun tuiscint a bhaint as do thréithe.',
  allowed: 'Ceadaithe',
  denied: 'Gan cheadú',
  partners: 'Comhpháirtithe',
  scope:
    'Coinnítear do fhreagra sa bhrabhsálaí seo ar an ngléas seo; teastaíonn a bhfreagra féin ó bhrabhsálaithe eile, agus scriostar é má ghlantar fianáin. Ní iarrtar ainm ná seoladh. D’fhéadfadh sé nach n-oibreodh codanna áirithe den suíomh mar a ceapadh gan comhpháirtithe.',
  prevails: 'Is é an téacs Béarla a bheidh i bhfeidhm.',
  save: 'Sábháil roghanna',
  confirmNote:
    'Dhiúltaigh tú. Chun díol agus roinnt do shonraí pearsanta a cheadú arís, brúigh “Sábháil roghanna” uair amháin eile.',
  close: 'Dún',
  signalHonored: 'Glacadh le d’iarratas diúltaithe',
  signalNote: 'Seolann do bhrabhsálaí Global Privacy Control. Áirítear é mar dhiúltú do dhíol agus do roinnt.',
  signalOverridden: 'Iarrann do bhrabhsálaí diúltú, ach ceadaíonn do rogha féin ar an suíomh seo roinnt.',
  reload: 'Athlódáil an leathanach',
  reloadNote: 'Stopann cód comhpháirtithe atá ag rith cheana nuair a athlódáiltear an leathanach.',
  receipt: 'Admháil',
  receiptNote:
    'An méid a choinníonn an brabhsálaí seo de do fhreagra, agus an méid a taispeánadh duit. Níl d’ainm ná aitheantóir ar bith de do chuid ann.',
  download: 'Íoslódáil',
  noticeTitle: 'D’athraigh ár bpolasaí príobháideachais',
  notice: 'Is chun eolais amháin é seo. Fanann na roghanna a rinne tú ar an suíomh seo mar atá siad.',
  embedTitle: 'Ábhar ó {partner}',
  embedNote:
    'Ní lódáiltear aon rud uaidh gan do chead. Ina dhiaidh sin, faigheann {partner} amach faoi do chuairt ar an leathanach seo.',
  embedOnce: 'Lódáil uair amháin',
  embedAlways: 'Lódáil i gcónaí',
  linkSell: 'Ná díol mo shonraí pearsanta',
  linkChoices: 'Do roghanna príobháideachais',
  linkCalifornia: 'Do roghanna príobháideachais i gCalifornia',
  limit: 'Cuir teorainn le húsáid mo shonraí pearsanta íogaire',
}
