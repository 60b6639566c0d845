/** French. */
import type { Words } from '../../src/types.js'

export const lang = 'fr'
export const words: Words = {
  bannerTitle: 'Votre vie privée sur ce site',
  bannerOptIn:
    'Avec votre consentement, ce site utilise des cookies et d’autres traceurs et partage des données avec des partenaires. Rien ne commence avant votre réponse, que vous pouvez modifier à tout moment.',
  bannerOptOut:
    'Ce site utilise des cookies et partage des données avec des partenaires publicitaires, ce que la loi peut qualifier de vente. Vous pouvez vous y opposer maintenant ou à tout moment par le lien en bas de page.',
  accept: 'Accepter',
  decline: 'Refuser',
  preferences: 'Préférences',
  doNotSell: 'Ne pas vendre ni partager mes données personnelles',
  dismiss: 'Fermer',
  policy: 'Politique de confidentialité',
  preferencesTitle: 'Préférences de confidentialité',
  saleTitle: 'Vente et partage de données personnelles',
  saleNote:
    'Si vous vous y opposez, ce site cesse de mettre des données personnelles à la disposition de partenaires pour leur propre usage.',
  optOutAll: 'M’opposer',
  optedOut: 'Votre opposition est effective',
  optedOutNote: 'Vos données personnelles ne sont ni vendues ni partagées depuis ce navigateur.',
  advertising: 'Publicité',
  advertisingNote: 'Des partenaires affichent et mesurent des publicités d’après vos visites ici et ailleurs.',
  analytics: 'Statistiques',
  analyticsNote: 'Compte les visites et montre comment le site est utilisé.',
  functional: 'Contenus externes',
  functionalNote: 'Vidéos, cartes, chat et autres contenus venus d’ailleurs.',
  sensitive: 'Données sensibles',
  sensitiveNote:
    'Utilisations au-delà de ce que vous avez demandé, par exemple pour déduire des traits vous concernant.',
  allowed: 'Autorisé',
  denied: 'Non autorisé',
  partners: 'Partenaires',
  scope:
    'Votre réponse est conservée dans ce navigateur, sur cet appareil\u202f; un autre navigateur demande une autre réponse, et elle disparaît si vous effacez les cookies. Aucun nom ni adresse n’est demandé. Sans partenaires, certaines parties du site peuvent ne pas fonctionner comme prévu.',
  prevails: 'Le texte anglais fait foi.',
  save: 'Enregistrer mes choix',
  confirmNote:
    'Votre opposition est effective. Pour autoriser de nouveau la vente et le partage de vos données personnelles, appuyez encore une fois sur «\u00a0Enregistrer mes choix\u00a0».',
  close: 'Fermer',
  signalHonored: 'Demande d’opposition respectée',
  signalNote: 'Votre navigateur envoie Global Privacy Control. Ce signal vaut opposition à la vente et au partage.',
  signalOverridden: 'Votre navigateur exprime une opposition, mais votre propre choix sur ce site autorise le partage.',
  reload: 'Recharger la page',
  reloadNote: 'Le code de partenaires déjà en cours s’arrête au rechargement de la page.',
  receipt: 'Justificatif',
  receiptNote:
    'Ce que ce navigateur conserve de votre réponse, et ce qui vous a été montré. Ni votre nom ni aucun identifiant n’y figure.',
  download: 'Télécharger',
  noticeTitle: 'Notre politique de confidentialité a changé',
  notice: 'Ceci est une simple information. Les choix que vous avez faits sur ce site restent inchangés.',
  embedTitle: 'Contenu de {partner}',
  embedNote:
    'Rien n’en est chargé sans votre autorisation. Ensuite, {partner} a connaissance de votre visite sur cette page.',
  embedOnce: 'Charger une fois',
  embedAlways: 'Toujours charger',
  linkSell: 'Ne pas vendre mes données personnelles',
  linkChoices: 'Vos choix en matière de confidentialité',
  linkCalifornia: 'Vos choix en matière de confidentialité en Californie',
  limit: 'Limiter l’utilisation de mes données personnelles sensibles',
}
