/** Media types of what a built portal holds; text types are worth compressing. */
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ico', 'image/x-icon'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.avif', 'image/avif'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

const binary = /^(image\/(?!svg|x-icon)|font\/)/;

/**
 * @param {string} extension with its dot
 * @param {Readonly<Record<string, string>>} [own] the site configuration's `mimeTypes`
 * @returns {string}
 */
export const mediaType = (extension, own = {}) =>
  own[extension] ?? types.get(extension.toLowerCase()) ?? 'application/octet-stream';

/** @param {string} extension */
export const isCompressible = (extension) => types.has(extension) && !binary.test(mediaType(extension));
