import type { MailTexts } from './mail-texts.ts';

const place = (position: number | null): string => (position === null ? '' : ` ترتيبكم في القائمة هو ${position}.`);

export const ar: MailTexts = {
  greeting: (name) => `تحية طيبة ${name}،`,
  kinds: {
    registered: {
      subject: ({ event }) => `تم تأكيد تسجيلكم: ${event}`,
      lead: ({ event }) => `تم تأكيد تسجيلكم في «${event}». يسعدنا أن نلتقي بكم.`,
    },
    waitlisted: {
      subject: ({ event }) => `أنتم على قائمة الانتظار: ${event}`,
      lead: ({ event, position }) =>
        `جميع المقاعد في «${event}» محجوزة، ولذلك أُدرجتم في قائمة الانتظار.${place(position)} سنراسلكم فور توفر مقعد.`,
    },
    promoted: {
      subject: ({ event }) => `لديكم مقعد الآن: ${event}`,
      lead: ({ event }) => `توفر مقعد وأصبح لكم: تم الآن تأكيد تسجيلكم في «${event}».`,
    },
    invited: {
      subject: ({ event }) => `مقعد محجوز لكم: ${event}`,
      lead: ({ event, until }) => `توفر مقعد في «${event}»، وهو محجوز لكم حتى ${until}. نرجو منكم قبوله قبل هذا الموعد.`,
    },
    invitationExpired: {
      subject: ({ event }) => `انتهت صلاحية دعوتكم: ${event}`,
      lead: ({ event }) => `لم يُقبل المقعد الذي كان محجوزًا لكم في «${event}» في الوقت المحدد، وقد مُنح لشخص آخر.`,
    },
    cancelled: {
      subject: ({ event }) => `تم إلغاء تسجيلكم: ${event}`,
      lead: ({ event }) => `تم إلغاء تسجيلكم في «${event}» مع جميع جلساته.`,
    },
    sessionRegistered: {
      subject: ({ session }) => `تم تأكيد تسجيلكم في جلسة: ${session}`,
      lead: ({ event, session }) => `تم تأكيد تسجيلكم في جلسة «${session}» ضمن «${event}».`,
    },
    sessionWaitlisted: {
      subject: ({ session }) => `أنتم على قائمة انتظار جلسة: ${session}`,
      lead: ({ event, session, position }) =>
        `جميع المقاعد في جلسة «${session}» ضمن «${event}» محجوزة، ولذلك أُدرجتم في قائمة انتظارها.${place(position)}`,
    },
    sessionPromoted: {
      subject: ({ session }) => `لديكم مقعد في جلسة: ${session}`,
      lead: ({ event, session }) => `توفر مقعد: تم الآن تأكيد تسجيلكم في جلسة «${session}» ضمن «${event}».`,
    },
    sessionInvited: {
      subject: ({ session }) => `مقعد محجوز لكم في جلسة: ${session}`,
      lead: ({ event, session, until }) =>
        `توفر مقعد في جلسة «${session}» ضمن «${event}»، وهو محجوز لكم حتى ${until}. نرجو منكم قبوله قبل هذا الموعد.`,
    },
    sessionCancelled: {
      subject: ({ session }) => `تم إلغاء جلستكم: ${session}`,
      lead: ({ event, session }) => `تم إلغاء مقعدكم في جلسة «${session}» ضمن «${event}». ويبقى تسجيلكم في الفعالية قائمًا.`,
    },
    purchaserSummary: {
      subject: ({ event }) => `تسجيلاتكم: ${event}`,
      lead: ({ event }) => `شكرًا لتسجيلكم آخرين في «${event}». وهذه هي النتيجة.`,
    },
  },
  colon: ': ',
  labels: {
    when: 'الموعد',
    where: 'المكان',
    pass: 'التذكرة',
    registrationNumber: 'رقم التسجيل',
    sessions: 'الجلسات',
    attendees: 'الحضور',
  },
  states: {
    registered: 'تم التسجيل',
    waitlisted: (position) => (position === null ? 'على قائمة الانتظار' : `على قائمة الانتظار، الترتيب ${position}`),
    invited: (until) => `المقعد محجوز حتى ${until}`,
    onHold: 'معلّق حتى يتوفر لكم مقعد في الفعالية',
    pendingPayment: 'في انتظار الدفع',
    cancelled: 'ملغى',
  },
  links: {
    registration: 'عرض تسجيلكم أو إلغاؤه',
    accept: 'قبول المقعد',
    calendar: 'إضافة إلى التقويم',
  },
  linkIsPersonal: 'هذه الروابط شخصية، نرجو عدم إعادة توجيه هذه الرسالة.',
  closing: 'مع أطيب التحيات،',
};
