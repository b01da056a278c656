import { connect } from 'node:net';
import { ToldError } from '../setup/told-error.mjs';
import { findPortHolder } from './port-holder.mjs';

/**
 * @param {number} port
 * @param {string} variable that moves our server to another port
 * @throws {ToldError} naming the program and the port, when somebody listens there on this machine
 */
export async function requireFreePort(port, variable) {
  // `localhost` means both addresses to a browser, and a program may hold only one of them.
  const taken = await Promise.all(['127.0.0.1', '::1'].map((host) => answers(host, port)));
  if (!taken.includes(true)) return;
  const holder = (await findPortHolder(port)) ?? 'another program';
  throw new ToldError(`Port ${port} is taken by ${holder}. Stop it, or choose another port with ${variable}=… npm start.`);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (/** @type {boolean} */ taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}
