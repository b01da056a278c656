/** A small schedule in the frab format: one room, a session an hour from nine o'clock on. */
export function frabXml(titles: readonly string[]): string {
  const sessions = titles.map((title, index) => {
    const hour = String(9 + index).padStart(2, '0');
    return `<event id="${title}" guid="${title}"><date>2026-05-16T${hour}:00:00+02:00</date><start>${hour}:00</start>
      <duration>00:45</duration><room>Kelder</room><title>${title}</title><type>talk</type><language>en</language>
      <persons><person id="1">Lotte Verhaeghe</person></persons></event>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
    <schedule><conference><acronym>polder</acronym><title>Polder Days</title><start>2026-05-16</start><end>2026-05-16</end>
    <days>1</days><timeslot_duration>00:15</timeslot_duration><time_zone_name>Europe/Brussels</time_zone_name></conference>
    <day index="1" date="2026-05-16" start="2026-05-16T09:00:00+02:00" end="2026-05-16T20:00:00+02:00">
    <room name="Kelder">${sessions.join('')}</room></day></schedule>`;
}
