import 'altcha/external';

/** Beside the page, relative to its base address: a file of the package (`angular.json`), since a worker has no place in a bundle. */
const WORKER = 'altcha/pbkdf2.js';
const ALGORITHM = 'PBKDF2/SHA-256';
/** In milliseconds. */
const READY_WITHIN = 10_000;

/**
 * Lets ALTCHA's own widget do the work of a challenge, unseen. Loaded only where an event asks for it.
 * @returns what the server wants to see
 * @throws Error when the challenge cannot be fetched or solved
 */
export async function solveChallenge(address: string): Promise<string> {
  $altcha.algorithms.set(ALGORITHM, makeWorker);
  // Its footer is the one part that writes HTML past its own Trusted Types policy, and our policy stops it.
  $altcha.defaults.set({
    display: 'invisible',
    hideFooter: true,
    hideLogo: true,
    minDuration: 0,
    humanInteractionSignature: false,
  });
  const widget = document.createElement('altcha-widget');
  widget.hidden = true;
  // It has its methods only once it has drawn itself.
  const isReady = new Promise((resolve, reject) => {
    widget.addEventListener('load', resolve, { once: true });
    AbortSignal.timeout(READY_WITHIN).addEventListener('abort', () => {
      reject(new Error('The captcha widget does not start.'));
    });
  });
  document.body.append(widget);
  try {
    await isReady;
    await widget.configure({ challenge: address });
    const result = await widget.verify();
    if (!result?.payload) throw new Error('The captcha was not solved.');
    return result.payload;
  } finally {
    widget.remove();
  }
}

interface WorkerPolicy {
  createScriptURL(address: string): string;
}

interface WithTrustedTypes {
  readonly trustedTypes?: { createPolicy(name: string, rules: WorkerPolicy): WorkerPolicy };
}

/** The content security policy knows this name; it lets one address through. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('altcha-worker', {
  createScriptURL: () => new URL(WORKER, document.baseURI).href,
});

const makeWorker = (): Worker => new Worker(policy?.createScriptURL(WORKER) ?? new URL(WORKER, document.baseURI));
