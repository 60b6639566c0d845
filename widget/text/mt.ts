/** Maltese. */
import type { Words } from '../../src/types.js'

export const lang = 'mt'
export const words: Words = {
  bannerTitle: 'Il-privatezza tiegħek f’dan is-sit',
  bannerOptIn:
    'Bil-kunsens tiegħek, dan is-sit juża cookies u għodod simili u jaqsam data ma’ sħab. Xejn ma jibda qabel ma twieġeb, u tista’ tibdel it-tweġiba tiegħek meta trid.',
  bannerOptOut:
    'Dan is-sit juża cookies u jaqsam data ma’ sħab tar-reklamar, li l-liġi tista’ ssejjaħ bejgħ. Tista’ toġġezzjona issa jew meta trid permezz tal-link f’qiegħ il-paġna.',
  accept: 'Aċċetta',
  decline: 'Irrifjuta',
  preferences: 'Preferenzi',
  doNotSell: 'Tbigħux u taqsmux id-data personali tiegħi',
  dismiss: 'Agħlaq',
  policy: 'Politika tal-privatezza',
  preferencesTitle: 'Preferenzi tal-privatezza',
  saleTitle: 'Bejgħ u qsim ta’ data personali',
  saleNote:
    'Jekk toġġezzjona, dan is-sit ma jibqax iqiegħed data personali għad-dispożizzjoni ta’ sħab għall-użu tagħhom stess.',
  optOutAll: 'Oġġezzjona',
  optedOut: 'L-oġġezzjoni tiegħek tgħodd',
  optedOutNote: 'Id-data personali tiegħek la tinbiegħ u lanqas tinqasam minn dan il-browser.',
  advertising: 'Reklamar',
  advertisingNote: 'Is-sħab juru u jkejlu reklami skont iż-żjarat tiegħek hawn u x’imkien ieħor.',
  analytics: 'Statistika',
  analyticsNote: 'Tgħodd iż-żjarat u turi kif jintuża s-sit.',
  functional: 'Kontenut estern',
  functionalNote: 'Vidjows, mapep, chat u kontenut ieħor minn barra.',
  sensitive: 'Data sensittiva',
  sensitiveNote: 'Użi lil hinn minn dak li tlabt, bħal biex jinstiltu karatteristiċi tiegħek.',
  allowed: 'Permess',
  denied: 'Mhux permess',
  partners: 'Sħab',
  scope:
    'It-tweġiba tiegħek tinżamm f’dan il-browser fuq dan l-apparat; browsers oħra jeħtieġu tweġiba tagħhom, u t-tħassir tal-cookies iħassarha. Ma jintalabx isem jew indirizz. Mingħajr sħab, xi partijiet tas-sit jistgħu ma jaħdmux kif maħsub.',
  prevails: 'It-test bl-Ingliż jipprevali.',
  save: 'Issejvja l-għażliet',
  confirmNote:
    'Int oġġezzjonajt. Biex terġa’ tippermetti l-bejgħ u l-qsim tad-data personali tiegħek, agħfas darb’oħra “Issejvja l-għażliet”.',
  close: 'Agħlaq',
  signalHonored: 'L-oġġezzjoni ġiet rispettata',
  signalNote: 'Il-browser tiegħek jibgħat Global Privacy Control. Jgħodd bħala oġġezzjoni għall-bejgħ u l-qsim.',
  signalOverridden:
    'Il-browser tiegħek jesprimi oġġezzjoni, iżda l-għażla tiegħek stess f’dan is-sit tippermetti l-qsim.',
  reload: 'Erġa’ tella’ l-paġna',
  reloadNote: 'Il-kodiċi tas-sħab li diġà qed jaħdem jieqaf meta l-paġna terġa’ titella’.',
  receipt: 'Prova',
  receiptNote:
    'Dak li dan il-browser iżomm mit-tweġiba tiegħek, u dak li ntwerejt. Ma fihx ismek u l-ebda identifikatur tiegħek.',
  download: 'Niżżel',
  noticeTitle: 'Il-politika tal-privatezza tagħna nbidlet',
  notice: 'Dan huwa biss għall-informazzjoni tiegħek. L-għażliet li għamilt f’dan is-sit jibqgħu kif inhuma.',
  embedTitle: 'Kontenut minn {partner}',
  embedNote:
    'Xejn ma jitella’ minn hemm mingħajr il-permess tiegħek. Wara, {partner} isir jaf biż-żjara tiegħek f’din il-paġna.',
  embedOnce: 'Tella’ darba',
  embedAlways: 'Dejjem tella’',
  linkSell: 'Tbigħux id-data personali tiegħi',
  linkChoices: 'L-għażliet tiegħek tal-privatezza',
  linkCalifornia: 'L-għażliet tiegħek tal-privatezza f’California',
  limit: 'Illimitaw l-użu tad-data personali sensittiva tiegħi',
}
