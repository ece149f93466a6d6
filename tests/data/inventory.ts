/** Every statement of the article of 07/2023, by fact id: its whole inventory, in the article's order. */
export const articleFacts = [
  ...['seed.h.speed_avg', 'seed.h.speed_avg_national', 'seed.h.coverage_communes', 'seed.h.coverage_gens'],
  ...['seed.h.wifi_free', 'seed.h.tslcd_commune', 'seed.h.ipv6_domains_portal', 'seed.h.ipv6_websites'],
  ...['seed.h.ipv6_onestop', 'seed.h.ipv6_dvc', 'seed.h.ipv6_share', 'seed.h.ipv6_two_provinces'],
  ...['seed.h.ipv6_phase1', 'seed.h.ipv6_phase2', 'seed.h.infra_basic_done'],
  ...['seed.c.videoconf', 'seed.c.docmgmt_units', 'seed.c.tthc_system'],
  ...['seed.k.online_payment', 'seed.k.bank_public_services'],
  ...['seed.x.cdt_teams', 'seed.x.cdt_selfgov', 'seed.x.citizen_id', 'seed.x.eid', 'seed.x.ehr'],
  ...['seed.g.award_mic', 'seed.g.award_mic_units', 'seed.g.award_moha', 'seed.g.award_moha_bt'],
  'seed.g.two_ministries',
  ...['seed.d.1', 'seed.d.2', 'seed.d.3', 'seed.d.4', 'seed.d.5'],
  ...['seed.p.1', 'seed.p.2', 'seed.p.3', 'seed.p.4', 'seed.p.5', 'seed.p.6'],
] as const;

/** Ids that addresses and widgets depend on: none may be renamed or dropped. */
export const indicatorIds = [
  ...[
    'ipv6-coverage',
    'internet-speed',
    'commune-network-coverage',
    'fibre-households',
    'fast-internet-access',
  ],
  ...['mobile-population-coverage', 'base-stations', 'mobile-subscriptions', 'dual-stack-portal-domains'],
  'dual-stack-websites',
  ...['dti-rank', 'index-766', 'online-dossier-share', 'online-dossier-share-province'],
  ...['digitised-dossier-share', 'received-dossiers', 'online-fee-dossiers', 'full-online-services'],
  ...['digital-work-files', 'videoconference-points', 'document-management-units', 'resolution-10-targets'],
  'trained-officials',
  ...['digital-economy-share', 'online-payment-766', 'sector-digital-share', 'platform-businesses'],
  ...['e-contract-businesses', 'e-commerce-share', 'bank-account-adults', 'sme-platform-use'],
  ...['mobile-payment', 'bank-paid-public-services'],
  ...['community-digital-teams', 'citizen-id', 'eid-accounts', 'eid-activation', 'health-records'],
  ...['smartphone-adults', 'digital-signature-adults', 'basic-digital-skills'],
] as const;
