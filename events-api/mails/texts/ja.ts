import type { MailTexts } from './mail-texts.ts';

const place = (position: number | null): string => (position === null ? '' : `現在の順番は${position}番目です。`);

export const ja: MailTexts = {
  greeting: (name) => `${name} 様`,
  kinds: {
    registered: {
      subject: ({ event }) => `参加登録が完了しました：${event}`,
      lead: ({ event }) => `「${event}」への参加登録が完了しました。ご来場をお待ちしております。`,
    },
    waitlisted: {
      subject: ({ event }) => `キャンセル待ちに登録されました：${event}`,
      lead: ({ event, position }) =>
        `「${event}」は満席のため、キャンセル待ちに登録されました。${place(position)}席が空き次第、ご連絡いたします。`,
    },
    promoted: {
      subject: ({ event }) => `お席をご用意できました：${event}`,
      lead: ({ event }) => `席が空きましたので、「${event}」への参加登録が完了しました。`,
    },
    invited: {
      subject: ({ event }) => `お席を確保しています：${event}`,
      lead: ({ event, until }) => `「${event}」の席が空きました。${until}までお席を確保しています。期限までにお受けください。`,
    },
    invitationExpired: {
      subject: ({ event }) => `ご案内の期限が切れました：${event}`,
      lead: ({ event }) =>
        `「${event}」で確保していたお席は、期限までにお受けいただけなかったため、ほかの方にご案内いたしました。`,
    },
    cancelled: {
      subject: ({ event }) => `参加登録がキャンセルされました：${event}`,
      lead: ({ event }) => `「${event}」への参加登録は、すべてのセッションとともにキャンセルされました。`,
    },
    sessionRegistered: {
      subject: ({ session }) => `セッションの登録が完了しました：${session}`,
      lead: ({ event, session }) => `「${event}」のセッション「${session}」への登録が完了しました。`,
    },
    sessionWaitlisted: {
      subject: ({ session }) => `セッションのキャンセル待ちに登録されました：${session}`,
      lead: ({ event, session, position }) =>
        `「${event}」のセッション「${session}」は満席のため、キャンセル待ちに登録されました。${place(position)}`,
    },
    sessionPromoted: {
      subject: ({ session }) => `セッションのお席をご用意できました：${session}`,
      lead: ({ event, session }) => `席が空きましたので、「${event}」のセッション「${session}」への登録が完了しました。`,
    },
    sessionInvited: {
      subject: ({ session }) => `セッションのお席を確保しています：${session}`,
      lead: ({ event, session, until }) =>
        `「${event}」のセッション「${session}」の席が空きました。${until}までお席を確保しています。期限までにお受けください。`,
    },
    sessionCancelled: {
      subject: ({ session }) => `セッションの登録がキャンセルされました：${session}`,
      lead: ({ event, session }) =>
        `「${event}」のセッション「${session}」の登録はキャンセルされました。イベントへの参加登録はそのまま有効です。`,
    },
    purchaserSummary: {
      subject: ({ event }) => `お申し込みの内容：${event}`,
      lead: ({ event }) => `「${event}」へのほかの方の参加登録をお申し込みいただき、ありがとうございます。結果は次のとおりです。`,
    },
  },
  colon: '：',
  labels: {
    when: '日時',
    where: '会場',
    pass: 'チケット',
    registrationNumber: '登録番号',
    sessions: 'セッション',
    attendees: '参加者',
  },
  states: {
    registered: '登録済み',
    waitlisted: (position) => (position === null ? 'キャンセル待ち' : `キャンセル待ち（${position}番目）`),
    invited: (until) => `${until}までお席を確保`,
    onHold: 'イベントのお席が確定するまで保留',
    pendingPayment: 'お支払い待ち',
    cancelled: 'キャンセル済み',
  },
  links: {
    registration: '登録内容の確認・キャンセル',
    accept: 'お席を受ける',
    calendar: 'カレンダーに追加',
  },
  linkIsPersonal: 'リンクはご本人専用です。このメールを転送しないでください。',
  closing: 'よろしくお願いいたします。',
};
