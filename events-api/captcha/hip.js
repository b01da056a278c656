/*
 * Fills the interface of the captcha that existing clients know (Microsoft's HIP): `verify(callback, param)`, `reloadHIP()` and
 * `error` of `window.top.WLSPHIP0`. Nobody sees anything: the browser proves that it has worked. Clients ask for the solution and
 * read it in the same moment, so the work begins at once and is done long before a form is.
 */
(() => {
  const challengeAddress = new URL('challenge', document.currentScript.src);
  const hip = (window.top.WLSPHIP0 ??= {});
  let solution;
  let isWorking = false;

  const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const hexOf = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

  async function search({ nonce, salt, cost, keyLength, keyPrefix }) {
    const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations: cost };
    for (let counter = 0; ; counter++) {
      new DataView(password.buffer).setUint32(password.length - 4, counter);
      const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
      const derivedKey = hexOf(new Uint8Array(await crypto.subtle.deriveBits(how, key, keyLength * 8)));
      if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
    }
  }

  async function work() {
    const challenge = await (await fetch(challengeAddress)).json();
    return btoa(JSON.stringify({ challenge, solution: await search(challenge.parameters) }));
  }

  /** Clients call it whenever there is no solution yet: work that is under way goes on. */
  hip.reloadHIP = () => {
    if (isWorking || solution) return;
    isWorking = true;
    work()
      .then((text) => (solution = text))
      .catch(() => undefined)
      .finally(() => (isWorking = false));
  };
  hip.verify = (callback, param) => {
    hip.error = solution ? 0 : 1;
    callback(solution ?? '', '', param);
  };
  hip.error = 0;
  hip.reloadHIP();
})();
