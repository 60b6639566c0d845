/** Portuguese of Brazil; its legal words are those of the LGPD. */
import type { Words } from '../../src/types.js'

export const lang = 'pt-BR'
export const words: Words = {
  bannerTitle: 'Sua privacidade neste site',
  bannerOptIn:
    'Com o seu consentimento, este site usa cookies e ferramentas semelhantes e compartilha dados com parceiros. Nada começa antes da sua resposta, que você pode mudar a qualquer momento.',
  bannerOptOut:
    'Este site usa cookies e compartilha dados com parceiros de publicidade, o que a lei pode considerar uma venda. Você pode se opor agora ou a qualquer momento pelo link no rodapé da página.',
  accept: 'Aceitar',
  decline: 'Recusar',
  preferences: 'Preferências',
  doNotSell: 'Não vender nem compartilhar meus dados pessoais',
  dismiss: 'Fechar',
  policy: 'Política de privacidade',
  preferencesTitle: 'Preferências de privacidade',
  saleTitle: 'Venda e compartilhamento de dados pessoais',
  saleNote: 'Se você se opuser, este site deixa de disponibilizar dados pessoais a parceiros para uso próprio deles.',
  optOutAll: 'Opor-me',
  optedOut: 'Sua oposição está em vigor',
  optedOutNote: 'Seus dados pessoais não são vendidos nem compartilhados a partir deste navegador.',
  advertising: 'Publicidade',
  advertisingNote: 'Parceiros exibem e medem anúncios com base nas suas visitas aqui e em outros sites.',
  analytics: 'Estatísticas',
  analyticsNote: 'Conta as visitas e mostra como o site é usado.',
  functional: 'Conteúdo externo',
  functionalNote: 'Vídeos, mapas, chat e outros conteúdos de fora.',
  sensitive: 'Dados sensíveis',
  sensitiveNote: 'Usos que vão além do que você pediu, como deduzir características suas.',
  allowed: 'Permitido',
  denied: 'Não permitido',
  partners: 'Parceiros',
  scope:
    'Sua resposta fica guardada neste navegador deste dispositivo; outros navegadores precisam de uma resposta própria, e ela se perde quando os cookies são apagados. Nome e endereço não são solicitados. Sem parceiros, algumas partes do site podem não funcionar como previsto.',
  prevails: 'Prevalece o texto em inglês.',
  save: 'Salvar escolhas',
  confirmNote:
    'Você se opôs. Para permitir de novo a venda e o compartilhamento dos seus dados pessoais, pressione mais uma vez “Salvar escolhas”.',
  close: 'Fechar',
  signalHonored: 'Pedido de oposição atendido',
  signalNote: 'Seu navegador envia Global Privacy Control. Isso vale como oposição à venda e ao compartilhamento.',
  signalOverridden:
    'Seu navegador manifesta oposição, mas a sua própria escolha neste site permite o compartilhamento.',
  reload: 'Recarregar a página',
  reloadNote: 'O código de parceiros que já está em execução é interrompido quando a página é recarregada.',
  receipt: 'Comprovante',
  receiptNote:
    'O que este navegador guarda da sua resposta e o que foi mostrado a você. Não contém seu nome nem qualquer identificador seu.',
  download: 'Baixar',
  noticeTitle: 'Nossa política de privacidade mudou',
  notice: 'Isto é apenas informativo. As escolhas que você fez neste site continuam valendo.',
  embedTitle: 'Conteúdo de {partner}',
  embedNote: 'Nada é carregado de lá sem a sua permissão. Depois, {partner} fica sabendo da sua visita a esta página.',
  embedOnce: 'Carregar uma vez',
  embedAlways: 'Carregar sempre',
  linkSell: 'Não vender meus dados pessoais',
  linkChoices: 'Suas opções de privacidade',
  linkCalifornia: 'Suas opções de privacidade na Califórnia',
  limit: 'Limitar o uso dos meus dados pessoais sensíveis',
}
