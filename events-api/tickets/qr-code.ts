import { toBuffer, toString } from 'qrcode';

export type QrCodeFormat = 'png' | 'svg';

/** `M` mends 15 % of the code: enough for a crumpled print and small enough for an old camera. */
const options = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** In pixels: sharp on a badge of 5 cm. */
const PNG_WIDTH = 600;

export const mediaTypeOf: Readonly<Record<QrCodeFormat, string>> = { png: 'image/png', svg: 'image/svg+xml' };

/** A QR code that says `text`, black on white with the quiet zone that scanners need (ISO/IEC 18004). */
export async function qrCode(text: string, format: QrCodeFormat): Promise<Buffer> {
  if (format === 'png') return toBuffer(text, { ...options, width: PNG_WIDTH });
  return Buffer.from(await toString(text, { ...options, type: 'svg' }));
}
