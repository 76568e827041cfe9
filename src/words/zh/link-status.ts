import type { LinkCheck } from '../../lib/content/link-checks.ts';

/** What is known of an address: never more than somebody has seen. */
export const words = {
  status: (check: LinkCheck | undefined) =>
    check ? `${check.on} 核对：${answer(check)}` : '尚未核查',
};

function answer({ status, to }: LinkCheck): string {
  if (status === 'none') return '没有应答';
  if (status < 300) return to ? '转到另一网址' : '可以打开';
  switch (status) {
    case 404:
    case 410:
      return `已不在这个网址（${String(status)}）`;
    case 401:
    case 403:
    case 429:
      return `拒绝程序访问（${String(status)}），须由人打开`;
    default:
      return `应答 ${String(status)}`;
  }
}
