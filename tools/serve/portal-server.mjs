import { createServer } from 'node:http';
import { withSources } from '../configure/content-security-policy.mjs';
import { loadFiles, servedFile } from './load-files.mjs';
import { fallbackFor, headersFor } from './site-configuration.mjs';

/** @typedef {import('./load-files.mjs').ServedFile} ServedFile */

/**
 * Serves a built portal as a static host does, under the headers of `staticwebapp.config.json`.
 * @param {object} options
 * @param {string} options.folder what `ng build` wrote
 * @param {string} options.compressed its compressed twins
 * @param {import('./site-configuration.mjs').SiteConfiguration} options.site
 * @param {Readonly<Record<string, unknown>>} [options.configuration] stands in for the built `config.json`; the content security
 *   policy is opened for the addresses it names
 * @returns {import('node:http').Server} not yet listening
 */
export function createPortalServer({ folder, compressed, site, configuration }) {
  const files = loadFiles(folder, compressed, site.mimeTypes);
  if (configuration)
    files.set('/config.json', servedFile(Buffer.from(JSON.stringify(configuration, null, 2)), 'application/json'));
  const served = configuration ? withSources(site, configuration) : site;

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
    const path = pathOf(request.url ?? '/');
    if (path === undefined) return refuse(response, 400);
    const found = findFile(files, path) ?? files.get(fallbackFor(served, path) ?? '');
    const headers = headersFor(served, path);
    if (!found) return refuse(response, 404, { ...headers, 'Cache-Control': 'no-cache' });
    send(request, response, found, headers);
  });
}

/**
 * @param {string} url
 * @returns {string | undefined}
 */
function pathOf(url) {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/**
 * @param {Map<string, ServedFile>} files
 * @param {string} path
 */
const findFile = (files, path) => files.get(path) ?? files.get(`${path.replace(/\/$/, '')}/index.html`);

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {Readonly<Record<string, string>>} [headers]
 */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {ServedFile} file
 * @param {Readonly<Record<string, string>>} headers
 */
function send(request, response, file, headers) {
  const accepted = acceptedCodings(request.headers['accept-encoding'] ?? '');
  const coding = accepted.find((name) => file.encoded[name]);
  const etag = `"${file.hash}${coding ? `-${coding}` : ''}"`;
  const all = { ...headers, 'Content-Type': file.type, ETag: etag, Vary: 'Accept-Encoding' };
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
    response.writeHead(304, all).end();
    return;
  }
  const body = file.encoded[coding ?? ''] ?? file.content;
  response.writeHead(200, { ...all, 'Content-Length': body.length, ...(coding && { 'Content-Encoding': coding }) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} header
 * @returns {string[]} the codings we have, best first, that the browser takes (`q=0` is a refusal)
 */
function acceptedCodings(header) {
  const taken = header
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';', 1)[0]);
  return ['br', 'gzip'].filter((name) => taken.includes(name) || taken.includes('*'));
}
