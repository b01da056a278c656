import type { MailTexts } from './mail-texts.ts';

const place = (position: number | null): string => (position === null ? '' : ` Ocupa el puesto ${position}.`);

export const es: MailTexts = {
  greeting: (name) => `Estimado/a ${name}:`,
  kinds: {
    registered: {
      subject: ({ event }) => `Su inscripción está confirmada: ${event}`,
      lead: ({ event }) => `Su inscripción en «${event}» está confirmada. Será un placer recibirle.`,
    },
    waitlisted: {
      subject: ({ event }) => `Está en la lista de espera: ${event}`,
      lead: ({ event, position }) =>
        `Todas las plazas de «${event}» están ocupadas, por lo que está en la lista de espera.${place(position)} Le escribiremos en cuanto quede una plaza libre.`,
    },
    promoted: {
      subject: ({ event }) => `Tiene una plaza: ${event}`,
      lead: ({ event }) => `Ha quedado una plaza libre y es suya: su inscripción en «${event}» está ahora confirmada.`,
    },
    invited: {
      subject: ({ event }) => `Tiene una plaza reservada: ${event}`,
      lead: ({ event, until }) =>
        `Ha quedado una plaza libre en «${event}». La tiene reservada hasta el ${until}. Le rogamos que la acepte antes de esa hora.`,
    },
    invitationExpired: {
      subject: ({ event }) => `Su invitación ha caducado: ${event}`,
      lead: ({ event }) => `La plaza que tenía reservada en «${event}» no se aceptó a tiempo y se ha asignado a otra persona.`,
    },
    cancelled: {
      subject: ({ event }) => `Su inscripción está cancelada: ${event}`,
      lead: ({ event }) => `Su inscripción en «${event}» está cancelada, con todas sus sesiones.`,
    },
    sessionRegistered: {
      subject: ({ session }) => `Su inscripción en una sesión está confirmada: ${session}`,
      lead: ({ event, session }) => `Su inscripción en la sesión «${session}» de «${event}» está confirmada.`,
    },
    sessionWaitlisted: {
      subject: ({ session }) => `Está en la lista de espera de una sesión: ${session}`,
      lead: ({ event, session, position }) =>
        `Todas las plazas de la sesión «${session}» de «${event}» están ocupadas, por lo que está en su lista de espera.${place(position)}`,
    },
    sessionPromoted: {
      subject: ({ session }) => `Tiene una plaza en una sesión: ${session}`,
      lead: ({ event, session }) =>
        `Ha quedado una plaza libre: su inscripción en la sesión «${session}» de «${event}» está ahora confirmada.`,
    },
    sessionInvited: {
      subject: ({ session }) => `Tiene una plaza reservada en una sesión: ${session}`,
      lead: ({ event, session, until }) =>
        `Ha quedado una plaza libre en la sesión «${session}» de «${event}». La tiene reservada hasta el ${until}. Le rogamos que la acepte antes de esa hora.`,
    },
    sessionCancelled: {
      subject: ({ session }) => `Su sesión está cancelada: ${session}`,
      lead: ({ event, session }) =>
        `Su plaza en la sesión «${session}» de «${event}» está cancelada. Su inscripción en el evento sigue siendo válida.`,
    },
    purchaserSummary: {
      subject: ({ event }) => `Sus inscripciones: ${event}`,
      lead: ({ event }) => `Gracias por inscribir a otras personas en «${event}». Este es el resultado.`,
    },
  },
  colon: ': ',
  labels: {
    when: 'Cuándo',
    where: 'Dónde',
    pass: 'Entrada',
    registrationNumber: 'Número de inscripción',
    sessions: 'Sesiones',
    attendees: 'Asistentes',
  },
  states: {
    registered: 'inscripción confirmada',
    waitlisted: (position) => (position === null ? 'en lista de espera' : `en lista de espera, puesto ${position}`),
    invited: (until) => `plaza reservada hasta el ${until}`,
    onHold: 'en espera de una plaza en el evento',
    pendingPayment: 'pendiente de pago',
    cancelled: 'cancelada',
  },
  links: {
    registration: 'Ver o cancelar su inscripción',
    accept: 'Aceptar la plaza',
    calendar: 'Añadir a su calendario',
  },
  linkIsPersonal: 'Estos enlaces son personales. Le rogamos que no reenvíe este mensaje.',
  closing: 'Atentamente,',
};
