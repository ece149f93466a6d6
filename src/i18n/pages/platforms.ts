import type { Words } from '../words.ts';

const vi = {
  status: {
    'in-service': 'Đang dùng',
    upgrading: 'Nâng cấp',
    planned: 'Kế hoạch',
    ended: 'Đã ngừng',
  },
  ipv6: {
    'dual-stack': 'IPv4/IPv6',
    'ipv4-only': 'chỉ IPv4',
    'ipv6-only': 'chỉ IPv6',
    unknown: '',
  },
};

const en: typeof vi = {
  status: {
    'in-service': 'In service',
    upgrading: 'Upgrading',
    planned: 'Planned',
    ended: 'Ended',
  },
  ipv6: {
    'dual-stack': 'IPv4/IPv6',
    'ipv4-only': 'IPv4 only',
    'ipv6-only': 'IPv6 only',
    unknown: '',
  },
};

/** States of the platforms in service. */
export const platformWords: Words<typeof vi> = { vi, en };
