import type { WireContext } from '../wire/wire-context';

/** A context for translations in specs; what is left out is collected. */
export function wireContext(leftOut: string[] = []): WireContext {
  return {
    imagesEndpoint: 'https://api.example/EvtMgmt/api/v2.0/',
    leaveOut: (part, reason) => leftOut.push(`${part}: ${reason}`),
  };
}
