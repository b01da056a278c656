/** An error whose message is written for the person at the terminal: shown alone on one line, without a stack. */
export class ToldError extends Error {}

/**
 * Runs a command's main function and turns its outcome into the exit code.
 * @param {() => Promise<number | void> | void} main gives the exit code, 0 when it gives none
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof ToldError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
