/** Spanish of the United States; its legal words are those of Californian notices. */
import type { Words } from '../../src/types.js'

export const lang = 'es-US'
export const words: Words = {
  bannerTitle: 'Su privacidad en este sitio',
  bannerOptIn:
    'Con su consentimiento, este sitio usa cookies y herramientas similares y comparte datos con socios. Nada empieza antes de su respuesta, y puede cambiarla en cualquier momento.',
  bannerOptOut:
    'Este sitio usa cookies y comparte datos con socios de publicidad, lo que la ley puede llamar una venta. Puede optar por no participar ahora o en cualquier momento con el enlace al pie de la página.',
  accept: 'Aceptar',
  decline: 'Rechazar',
  preferences: 'Preferencias',
  doNotSell: 'No vender ni compartir mi información personal',
  dismiss: 'Cerrar',
  policy: 'Política de privacidad',
  preferencesTitle: 'Preferencias de privacidad',
  saleTitle: 'Venta y uso compartido de información personal',
  saleNote:
    'Si opta por no participar, este sitio deja de poner información personal a disposición de socios para su propio uso.',
  optOutAll: 'No participar',
  optedOut: 'Usted optó por no participar',
  optedOutNote: 'Su información personal no se vende ni se comparte desde este navegador.',
  advertising: 'Publicidad',
  advertisingNote: 'Los socios muestran y miden anuncios según sus visitas a este y a otros sitios.',
  analytics: 'Estadísticas',
  analyticsNote: 'Cuenta las visitas y muestra cómo se usa el sitio.',
  functional: 'Contenido externo',
  functionalNote: 'Videos, mapas, chat y otro contenido de afuera.',
  sensitive: 'Información sensible',
  sensitiveNote: 'Usos que van más allá de lo que pidió, como deducir características suyas.',
  allowed: 'Permitido',
  denied: 'No permitido',
  partners: 'Socios',
  scope:
    'Su respuesta se guarda en este navegador de este dispositivo; otros navegadores necesitan su propia respuesta, y se pierde al borrar las cookies. No se le pide nombre ni dirección. Sin socios, algunas partes del sitio podrían no funcionar como se espera.',
  prevails: 'Prevalece el texto en inglés.',
  save: 'Guardar mi elección',
  confirmNote:
    'Usted optó por no participar. Para volver a permitir la venta y el uso compartido de su información personal, presione otra vez “Guardar mi elección”.',
  close: 'Cerrar',
  signalHonored: 'Solicitud de no participar cumplida',
  signalNote:
    'Su navegador envía Global Privacy Control. Equivale a optar por no participar en la venta ni en el uso compartido.',
  signalOverridden: 'Su navegador pide no participar, pero su propia elección en este sitio permite compartir.',
  reload: 'Recargar la página',
  reloadNote: 'El código de socios que ya está funcionando se detiene al recargar la página.',
  receipt: 'Comprobante',
  receiptNote:
    'Lo que este navegador conserva de su respuesta, y lo que se le mostró. No contiene su nombre ni ningún identificador suyo.',
  download: 'Descargar',
  noticeTitle: 'Nuestra política de privacidad cambió',
  notice: 'Esto es solo para su información. Lo que eligió en este sitio queda como está.',
  embedTitle: 'Contenido de {partner}',
  embedNote: 'No se carga nada de ahí sin su permiso. Después, {partner} sabrá de su visita a esta página.',
  embedOnce: 'Cargar una vez',
  embedAlways: 'Cargar siempre',
  linkSell: 'No vender mi información personal',
  linkChoices: 'Sus opciones de privacidad',
  linkCalifornia: 'Sus opciones de privacidad en California',
  limit: 'Limitar el uso de mi información personal sensible',
}
