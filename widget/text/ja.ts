/** Japanese. */
import type { Words } from '../../src/types.js'

export const lang = 'ja'
export const words: Words = {
  bannerTitle: 'このサイトでのプライバシー',
  bannerOptIn:
    '同意をいただいた場合、このサイトは Cookie や類似の技術を使用し、パートナーとデータを共有します。回答の前に始まることはなく、回答はいつでも変更できます。',
  bannerOptOut:
    'このサイトは Cookie を使用し、広告パートナーとデータを共有しており、法律上「販売」とされる場合があります。今すぐ、またはページ下部のリンクからいつでもオプトアウトできます。',
  accept: '同意する',
  decline: '同意しない',
  preferences: '設定',
  doNotSell: '私の個人情報を販売または共有しないでください',
  dismiss: '閉じる',
  policy: 'プライバシーポリシー',
  preferencesTitle: 'プライバシー設定',
  saleTitle: '個人情報の販売と共有',
  saleNote: 'オプトアウトすると、このサイトはパートナーが自ら利用するための個人情報の提供をやめます。',
  optOutAll: 'オプトアウトする',
  optedOut: 'オプトアウト済みです',
  optedOutNote: 'このブラウザから個人情報が販売または共有されることはありません。',
  advertising: '広告',
  advertisingNote: 'パートナーが、このサイトや他のサイトへの訪問に基づいて広告を表示し、効果を測定します。',
  analytics: '統計',
  analyticsNote: '訪問数を数え、サイトの利用状況を示します。',
  functional: '外部コンテンツ',
  functionalNote: '動画、地図、チャットなど外部のコンテンツ。',
  sensitive: '機微な情報',
  sensitiveNote: 'ご依頼の範囲を超える利用。たとえば、特性の推測など。',
  allowed: '許可',
  denied: '不許可',
  partners: 'パートナー',
  scope:
    '回答はこの端末のこのブラウザに保存されます。他のブラウザでは別に回答が必要で、Cookie を削除すると失われます。氏名や住所はお尋ねしません。パートナーなしでは、サイトの一部が意図どおりに動作しない場合があります。',
  prevails: '英語版が優先されます。',
  save: '選択を保存',
  confirmNote:
    'オプトアウトされています。個人情報の販売と共有を再び許可するには、「選択を保存」をもう一度押してください。',
  close: '閉じる',
  signalHonored: 'オプトアウトの要求に従いました',
  signalNote: 'お使いのブラウザは Global Privacy Control を送信しています。販売と共有のオプトアウトとして扱われます。',
  signalOverridden:
    'お使いのブラウザはオプトアウトを求めていますが、このサイトでのご自身の選択により共有が許可されています。',
  reload: '再読み込み',
  reloadNote: 'すでに動作しているパートナーのコードは、ページを再読み込みすると停止します。',
  receipt: '証明',
  receiptNote: 'このブラウザに保存されている回答と、表示された内容です。氏名や識別番号は含まれません。',
  download: 'ダウンロード',
  noticeTitle: 'プライバシーポリシーが変更されました',
  notice: 'これはお知らせです。このサイトでのご選択はそのまま有効です。',
  embedTitle: '{partner} のコンテンツ',
  embedNote:
    '許可されるまで、そこからは何も読み込まれません。許可すると、{partner} はこのページへの訪問を知ることになります。',
  embedOnce: '一度だけ読み込む',
  embedAlways: '常に読み込む',
  linkSell: '私の個人情報を販売しないでください',
  linkChoices: 'プライバシーに関する選択',
  linkCalifornia: 'カリフォルニア州のプライバシーに関する選択',
  limit: '私の機微な個人情報の利用を制限する',
}
